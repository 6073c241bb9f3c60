package org.ionwright.twin.vacuum;

import org.ionwright.twin.internal.InRange;

/**
 * Gas that walls give off, with time since pumping began: rate (t/1 h)^-n + floor. Metals follow n near 1, elastomers near
 * 0.5 (O'Hanlon 2003, chapter 4); the floor is permeation and small leaks. Within the first ten seconds the law is held
 * constant.
 *
 * @param rateAtOneHour
 *            Pa m3/s of the whole chamber after one hour
 * @param exponent
 *            n, 0 to 2
 * @param floor
 *            Pa m3/s that never goes away
 */
public record Outgassing(double rateAtOneHour, double exponent, double floor) {

	/** Perfect walls. */
	public static final Outgassing NONE = new Outgassing(0, 1, 0);

	private static final double HOUR = 3600;
	private static final double FIRST = 10;

	public Outgassing {
		InRange.between("rate at one hour (Pa m3/s)", rateAtOneHour, 0, 1e3);
		InRange.between("exponent", exponent, 0, 2);
		InRange.between("floor (Pa m3/s)", floor, 0, 1e3);
	}

	/** Pa m3/s this long after pumping began. */
	public double load(double seconds) {
		return floor + (rateAtOneHour == 0 ? 0
				: rateAtOneHour * Math.pow(Math.max(FIRST, seconds) / HOUR, -exponent));
	}
}
