package org.ionwright.twin.drive;

import org.ionwright.twin.filter.MassFilter;

/**
 * What a moving mass axis does: an ion is counted when it arrives, by then the axis has moved on by rate times flight
 * time. While the ion is in the rods the window sweeps over it by rate times the time there, which smears the peak and takes ions from it.
 *
 * @param rate
 *            of the mass axis, u/s; below 0 for a scan downwards
 */
public record ScanSpeed(double rate) {

	public ScanSpeed {
		if (!(Math.abs(rate) <= 1e6)) {
			throw new IllegalArgumentException("scan rate " + rate + " u/s; possible is -1e6 to 1e6 u/s");
		}
	}

	/** Time of flight, s, of an ion of an energy in eV per charge over a length in m. */
	public static double flightTime(double mz, double energy, double length) {
		if (!(mz > 0 && energy > 0 && length >= 0 && Double.isFinite(mz + energy + length))) {
			throw new IllegalArgumentException("flight of m/z " + mz + " with " + energy + " eV over " + length
					+ " m; m/z and energy must be above 0, the length 0 or more");
		}
		return length / MassFilter.speed(mz, energy);
	}

	/**
	 * By how much a peak appears at too high a mass (u, below 0 for a scan downwards) without correction.
	 *
	 * @param length
	 *            of the flight from the entrance of the filter to the detector, m
	 */
	public double shift(double mz, double energy, double length) {
		return rate * flightTime(mz, energy, length);
	}

	/** Mass swept while an ion is within rods of this length, u. */
	public double smear(double mz, double energy, double length) {
		return Math.abs(shift(mz, energy, length));
	}

	/** Fastest scan, u/s, whose smear stays below a share of a peak width in u. */
	public static double fastest(double mz, double energy, double length, double width, double share) {
		return share * width / flightTime(mz, energy, length);
	}

	/**
	 * A peak over the mass command when the ions leave the rods, swept. An ion must be kept by all of the window that
	 * passes over it, but one that is out of it for a few cycles only is not yet lost: half of the mean over the mass
	 * swept and half of the least. The number of ions agrees to 8 % with ions followed by map and kick under moving
	 * voltages, single points to 0.03 in the middle and 0.2 at the edges (m/z 100, U/V 0.99 of the apex), while less
	 * than half of the peak's base is swept. The centre moves by half of the mass swept, downwards by some more.
	 *
	 * @param curve
	 *            transmission at equidistant commands; what is beyond its ends counts as 0
	 * @param step
	 *            between the points, u
	 * @param swept
	 *            with sign, u
	 */
	public static double[] smeared(double[] curve, double step, double swept) {
		double points = swept / step;
		if (Math.abs(points) < 1e-9) {
			return curve.clone();
		}
		double[] sums = new double[curve.length + 2];
		for (int k = 0; k <= curve.length; k++) {
			sums[k + 1] = sums[k] + (value(curve, k - 1) + value(curve, k)) / 2;
		}
		double[] result = new double[curve.length];
		for (int i = 0; i < curve.length; i++) {
			double mean = (integral(curve, sums, i) - integral(curve, sums, i - points)) / points;
			double least = least(curve, Math.min(i, i - points), Math.max(i, i - points));
			// behind a large peak the difference of sums has only the digits that are left, and none below the least
			result[i] = (Math.max(mean, least) + least) / 2;
		}
		return result;
	}

	private static double least(double[] curve, double from, double to) {
		double least = Math.min(between(curve, from), between(curve, to));
		for (int k = (int) Math.ceil(from); k <= to; k++) {
			least = Math.min(least, value(curve, k));
		}
		return least;
	}

	private static double between(double[] curve, double place) {
		int whole = (int) Math.floor(place);
		return value(curve, whole) + (place - whole) * (value(curve, whole + 1) - value(curve, whole));
	}

	private static double value(double[] curve, int k) {
		return k >= 0 && k < curve.length ? curve[k] : 0;
	}

	/** Integral of the polygon through the points up to a place, both in steps. */
	private static double integral(double[] curve, double[] sums, double place) {
		double inside = Math.clamp(place, -1, curve.length);
		int whole = (int) Math.min(Math.floor(inside), curve.length - 1);
		double part = inside - whole;
		double left = value(curve, whole);
		return sums[whole + 1] + part * left + part * part / 2 * (value(curve, whole + 1) - left);
	}
}
