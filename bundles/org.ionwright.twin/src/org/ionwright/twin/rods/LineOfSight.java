package org.ionwright.twin.rods;

/**
 * Straight paths of neutrals and photons through two stages whose axes meet at an angle (seed 002, claims 10 and 11).
 * A round aperture at the entrance of the first stage, one at the joint, one at the detector. No straight path is left
 * from the angle atan((ra + rj)/L1) + atan((rj + rd)/L2) on, the axes meeting at the joint.
 *
 * @param entrance
 *            ra, radius of the entrance aperture, m
 * @param joint
 *            rj, radius of the aperture between the stages, m
 * @param detector
 *            rd, radius of the aperture in front of the detector, m
 * @param firstLength
 *            L1, m
 * @param secondLength
 *            L2, m
 */
public record LineOfSight(double entrance, double joint, double detector, double firstLength, double secondLength) {

	private static final int PATHS = 8192;
	/** Root of x^5 = x + 1, the base of the additive sequence in four dimensions (Roberts 2018). */
	private static final double BASE = 1.16730397826141868426;

	public LineOfSight {
		if (!(entrance > 0 && joint > 0 && detector > 0 && firstLength > 0 && secondLength > 0
				&& Double.isFinite(entrance + joint + detector + firstLength + secondLength))) {
			throw new IllegalArgumentException("apertures of " + entrance + ", " + joint + ", " + detector
					+ " m over lengths of " + firstLength + ", " + secondLength + " m; all must be above 0");
		}
	}

	/** Angle between the axes above which no straight path is left, rad; 4.29 degrees for 1.5 mm, 50 and 200 mm. */
	public double blockingAngle() {
		return Math.atan((entrance + joint) / firstLength) + Math.atan((joint + detector) / secondLength);
	}

	/**
	 * Neutrals and photons that get to the detector, as a share of those with the axes in line; from 8192 paths
	 * between points spread evenly over entrance and detector.
	 *
	 * @param angle
	 *            between the axes, rad
	 * @param walkOff
	 *            by how much the first axis misses the middle of the joint, m: 0 where the axes meet at the joint
	 */
	public double background(double angle, double walkOff) {
		if (!(Math.abs(angle) < Math.PI / 2 && Math.abs(walkOff) < 1)) {
			throw new IllegalArgumentException("axes at " + angle + " rad, " + walkOff
					+ " m apart; possible is below a right angle and 1 m");
		}
		return (double) open(angle, walkOff) / open(0, 0);
	}

	private int open(double angle, double walkOff) {
		int open = 0;
		for (int n = 1; n <= PATHS; n++) {
			double r1 = entrance * Math.sqrt(sequence(n, 1));
			double t1 = 2 * Math.PI * sequence(n, 2);
			double r2 = detector * Math.sqrt(sequence(n, 3));
			double t2 = 2 * Math.PI * sequence(n, 4);
			double across = r1 * Math.cos(t1);
			double startX = -firstLength * Math.sin(angle) + across * Math.cos(angle) - walkOff;
			double startZ = -firstLength * Math.cos(angle) - across * Math.sin(angle);
			double share = -startZ / (secondLength - startZ);
			double x = startX + share * (r2 * Math.cos(t2) - startX);
			double y = r1 * Math.sin(t1) * (1 - share) + r2 * Math.sin(t2) * share;
			if (x * x + y * y < joint * joint) {
				open++;
			}
		}
		return open;
	}

	private static double sequence(int n, int dimension) {
		double x = 0.5 + n / Math.pow(BASE, dimension);
		return x - Math.floor(x);
	}
}
