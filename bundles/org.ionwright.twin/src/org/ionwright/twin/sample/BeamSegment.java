package org.ionwright.twin.sample;

/**
 * A continuum of ions of one charge, as many per unit of m/z everywhere in a range.
 *
 * @param fromMz
 *            lower end, u per elementary charge
 * @param toMz
 *            upper end, above the lower one
 * @param charge
 *            signed number of elementary charges, not 0
 * @param rate
 *            ions per second in the whole range
 */
public record BeamSegment(double fromMz, double toMz, int charge, double rate) {

	public BeamSegment {
		if (!(fromMz >= 0 && toMz > fromMz && toMz <= 1e7)) {
			throw new IllegalArgumentException("continuum from m/z " + fromMz + " to " + toMz
					+ "; it must run upwards between 0 and 1e7");
		}
		if (charge == 0 || !(rate >= 0 && rate < 1e25)) {
			throw new IllegalArgumentException("continuum of charge " + charge + " and " + rate
					+ " ions/s; a beam has charged ions and rates from 0 to 1e25");
		}
	}

	/** Ions per second between two values of m/z. */
	public double rateWithin(double lowMz, double highMz) {
		double overlap = Math.min(highMz, toMz) - Math.max(lowMz, fromMz);
		return overlap <= 0 ? 0 : rate * (overlap / (toMz - fromMz));
	}
}
