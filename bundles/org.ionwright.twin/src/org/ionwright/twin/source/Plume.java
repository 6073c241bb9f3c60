package org.ionwright.twin.source;

import org.ionwright.twin.internal.InRange;

/**
 * Share of a spray that comes near the entrance: a Gaussian plume that widens with the distance (half-angle 25 degrees,
 * by its own charge), of which the gas stream and field of the entrance take a disc of 3 mm radius. A slant tip throws it
 * to one side, so that its entrance belongs off the axis. An engineering law; what the hole swallows of it is limited
 * by space charge further on.
 */
public final class Plume {

	private static final double WIDENING = Math.tan(Math.toRadians(25));
	private static final double NARROWEST = 1e-3;
	private static final double REACH = 3e-3;

	private Plume() {
	}

	/**
	 * Share, 0 to 1.
	 *
	 * @param distance
	 *            from tip to the plane of the entrance, m
	 * @param offAxis
	 *            of the entrance from the axis of the capillary, m, positive to the side a slant tip sprays to
	 * @param tilt
	 *            of the spray, rad
	 */
	public static double captured(double distance, double offAxis, double tilt) {
		double width = NARROWEST + WIDENING * InRange.positive("tip distance (m)", distance);
		double off = (offAxis - distance * Math.tan(tilt)) / width;
		double disc = REACH / width;
		return (1 - Math.exp(-disc * disc)) * Math.exp(-off * off);
	}
}
