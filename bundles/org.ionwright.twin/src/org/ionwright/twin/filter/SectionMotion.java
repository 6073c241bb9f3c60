package org.ionwright.twin.filter;

/**
 * A section of a train as ions of one m/z and one axial speed meet it: how long they stay and which field they see
 * on the x axis. On the y axis it is -a and -q. Between start and end a and q run linearly in time.
 *
 * @param cycles
 *            of the RF that the ions spend in it; need not be whole
 * @param fieldRadius
 *            r0 of its rods, m
 * @param shiftX
 *            of its axis against that of the section before, m
 * @param kickX
 *            velocity that ions have against its tilted axis, with opposite sign, m/s
 */
public record SectionMotion(double cycles, double startA, double endA, double startQ, double endQ, double fieldRadius,
		double shiftX, double shiftY, double kickX, double kickY) {

	/** Looks at the rods in a cycle where the voltages stand and the field is that of the first stability region. */
	static final int LOOKS = 64;
	/** Longest stay taken; an ion of 0.01 eV and 10,000 u in 1 m of 1 MHz takes 72,000. */
	private static final double MOST_CYCLES = 1e6;

	public SectionMotion {
		if (!(cycles >= 0 && cycles <= MOST_CYCLES)) {
			throw new IllegalArgumentException(
					"a section of " + cycles + " RF cycles; it takes 0 to " + (long) MOST_CYCLES);
		}
		if (!(fieldRadius > 0)) {
			throw new IllegalArgumentException("field radius " + fieldRadius + " m; it must be above 0");
		}
		if (!(strength(startA, endA, startQ, endQ) <= MathieuMotion.LARGEST)) {
			throw new IllegalArgumentException("a section with a from " + startA + " to " + endA + " and q from "
					+ startQ + " to " + endQ + "; |a| + 2|q| goes up to " + MathieuMotion.LARGEST);
		}
	}

	/** A section on the axis with voltages that stand. */
	public static SectionMotion constant(double cycles, double a, double q, double fieldRadius) {
		return new SectionMotion(cycles, a, a, q, q, fieldRadius, 0, 0, 0, 0);
	}

	/** Without any field, where ions fly straight on. */
	public boolean fieldFree() {
		return startA == 0 && endA == 0 && startQ == 0 && endQ == 0;
	}

	/** Whether ions of the section before have other coordinates here. */
	boolean movedAgainst(SectionMotion before) {
		return fieldRadius != before.fieldRadius || shiftX != 0 || shiftY != 0 || kickX != 0 || kickY != 0;
	}

	/** Whether the voltages stand. */
	public boolean constant() {
		return startA == endA && startQ == endQ;
	}

	/**
	 * Steps of a cycle, after each of which the rods are looked at: 64 or, for fields beyond the first region, a
	 * multiple. One for the whole section without field: a straight line between two points inside lies inside.
	 */
	public int stepsOfCycle() {
		return MathieuMotion.subSteps(strength(startA, endA, startQ, endQ));
	}

	/** The same with a and q times a factor that runs from start to end; linear in between. */
	public SectionMotion times(double start, double end) {
		return new SectionMotion(cycles, startA * start, endA * end, startQ * start, endQ * end, fieldRadius, shiftX,
				shiftY, kickX, kickY);
	}

	/** The same for an ion whose axial speed has changed by a factor. */
	public SectionMotion at(double speed) {
		return new SectionMotion(cycles / speed, startA, endA, startQ, endQ, fieldRadius, shiftX, shiftY,
				kickX * speed, kickY * speed);
	}

	/** What is left of it, without the change of axes on entry, behind a share of its length. */
	public SectionMotion behind(double share) {
		return new SectionMotion(cycles * (1 - share), startA + share * (endA - startA), endA,
				startQ + share * (endQ - startQ), endQ, fieldRadius, 0, 0, 0, 0);
	}

	private static double strength(double startA, double endA, double startQ, double endQ) {
		return Math.max(Math.abs(startA), Math.abs(endA)) + 2 * Math.max(Math.abs(startQ), Math.abs(endQ));
	}
}
