package org.ionwright.model.validation.geometry;

/**
 * How a conical insert sits in its conical hole; the narrow ends of both are towards the passage (seed 000, claim 7).
 *
 * @param holeAngle
 *            half angle of the hole, rad; not a number when it is none
 * @param insertAngle
 *            half angle of the insert, rad
 * @param gap
 *            smallest width of the gap, across the wall of the hole, m; negative when the insert is too large
 * @param depth
 *            of the place where it is smallest, from the wall of the passage, m
 */
public record ConeFit(double holeAngle, double insertAngle, double gap, double depth) {

	private static final double STEEPEST = 1.5;
	/** Of a difference of gaps that is none, m. */
	private static final double ROUNDING = 1e-12;

	/**
	 * The hole in the block.
	 *
	 * @param small
	 *            diameter at the wall of the passage, m
	 * @param large
	 *            diameter at the other end, m
	 * @param depth
	 *            from end to end, m
	 */
	public record Hole(double small, double large, double depth) {

		double radius(double at) {
			return (small + (depth > 0 ? at / depth : 0) * (large - small)) / 2;
		}

		/** rad; not a number when it does not widen. */
		double halfAngle() {
			return large > small && small > 0 && depth > 0 ? Math.atan((large - small) / 2 / depth) : Double.NaN;
		}
	}

	/**
	 * The insert.
	 *
	 * @param small
	 *            outer diameter at the tip, m
	 * @param large
	 *            outer diameter at the other end, m
	 * @param halfAngle
	 *            rad
	 * @param protrusion
	 *            of the tip from the wall into the passage, m
	 */
	public record Cone(double small, double large, double halfAngle, double protrusion) {

		/** At a depth from the wall. */
		double radius(double at) {
			return small / 2 + slope() * (at + protrusion);
		}

		double end() {
			return slope() > 0 ? (large - small) / 2 / slope() - protrusion : Double.POSITIVE_INFINITY;
		}

		private double slope() {
			return Math.tan(Math.clamp(halfAngle, 0, STEEPEST));
		}
	}

	/** Coaxial: what offset and tilt take is not in the gap. */
	public static ConeFit of(Hole hole, Cone insert) {
		double across = Double.isNaN(hole.halfAngle()) ? 1 : Math.cos(hole.halfAngle());
		// both walls are straight: the gap is smallest at one of the ends
		double deepest = Math.max(0, Math.min(hole.depth(), insert.end()));
		double front = hole.radius(0) - insert.radius(0);
		double back = hole.radius(deepest) - insert.radius(deepest);
		return new ConeFit(hole.halfAngle(), insert.halfAngle(), across * Math.min(front, back),
				back < front - ROUNDING ? deepest : 0);
	}

	/** Between the half angles, rad. */
	public double difference() {
		return Math.abs(insertAngle - holeAngle);
	}
}
