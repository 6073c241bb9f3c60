package org.ionwright.twin.rods;

import java.util.ArrayList;
import java.util.List;

/**
 * Round rods about an axis, in free space or in a grounded round case. Rods 0 and 2 are the x pair (at +x and -x), 1
 * and 3 the y pair (at +y and -y). All lengths are in field radii.
 *
 * @param rods
 *            which neither overlap nor touch
 * @param caseRadius
 *            of the grounded case about the axis; infinite for none
 */
public record RodArrangement(List<Rod> rods, double caseRadius) {

	/** r/r0 at which four round rods touch their neighbours: 1 + sqrt 2. */
	public static final double TOUCHING_RATIO = 1 + Math.sqrt(2);
	private static final double THINNEST = 0.01;
	/** Rods closer than this are refused: the charges between them would need thousands of terms. */
	private static final double LEAST_GAP = 0.01;

	public RodArrangement {
		rods = List.copyOf(rods);
		for (int i = 0; i < rods.size(); i++) {
			for (int k = 0; k < i; k++) {
				double gap = rods.get(i).gapTo(rods.get(k));
				if (!(gap >= LEAST_GAP)) {
					throw new IllegalArgumentException("gap of " + gap + " field radii between rods " + k + " and " + i
							+ "; " + LEAST_GAP + " or more is possible");
				}
			}
			Rod rod = rods.get(i);
			double reach = Math.hypot(rod.x(), rod.y()) + rod.radius();
			if (!(caseRadius >= reach + LEAST_GAP)) {
				throw new IllegalArgumentException("case radius " + caseRadius + " field radii; rod " + i
						+ " reaches to " + reach + ", so it takes " + (reach + LEAST_GAP) + " or more");
			}
		}
	}

	/**
	 * Four equal rods touching the circle of the field radius, in free space.
	 *
	 * @param ratio
	 *            rod radius over field radius; from 0.01 to below {@link #TOUCHING_RATIO}
	 */
	public static RodArrangement ofRatio(double ratio) {
		if (!(ratio >= THINNEST && ratio < TOUCHING_RATIO)) {
			throw new IllegalArgumentException("r/r0 is " + ratio + "; four round rods take " + THINNEST + " to below "
					+ TOUCHING_RATIO + ", where they touch");
		}
		double centre = 1 + ratio;
		return new RodArrangement(List.of(new Rod(centre, 0, ratio, 1), new Rod(0, centre, ratio, -1),
				new Rod(-centre, 0, ratio, 1), new Rod(0, -centre, ratio, -1)), Double.POSITIVE_INFINITY);
	}

	/** The same rods in a grounded case. */
	public RodArrangement inCase(double radius) {
		return new RodArrangement(rods, radius);
	}

	/** The same with one rod moved. */
	public RodArrangement withRodMoved(int rod, double dx, double dy) {
		List<Rod> moved = new ArrayList<>(rods);
		moved.set(rod, rods.get(rod).movedBy(dx, dy));
		return new RodArrangement(moved, caseRadius);
	}
}
