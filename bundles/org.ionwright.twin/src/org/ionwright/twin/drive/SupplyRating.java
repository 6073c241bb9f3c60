package org.ionwright.twin.drive;

/**
 * What a supply can do and how well.
 *
 * @param maximum
 *            V
 * @param timeConstant
 *            of settling, s
 * @param slewRate
 *            V/s
 * @param noise
 *            standard deviation, relative to the output
 * @param perKelvin
 *            relative change of the output per kelvin of its temperature
 * @param warming
 *            rise of its temperature at full output, K
 * @param warmingTime
 *            time constant of the temperature, s
 * @param dailyDrift
 *            largest relative change of the output within 24 h besides
 * @param readbackError
 *            relative error of its own meter
 * @param readbackStep
 *            least step of the meter, V
 * @param readbackPeriod
 *            the meter reads so often, s
 */
public record SupplyRating(double maximum, double timeConstant, double slewRate, double noise, double perKelvin,
		double warming, double warmingTime, double dailyDrift, double readbackError, double readbackStep,
		double readbackPeriod) {

	public SupplyRating {
		if (!(maximum > 0 && timeConstant > 0 && slewRate > 0 && warmingTime > 0 && readbackStep > 0
				&& readbackPeriod > 0)) {
			throw new IllegalArgumentException("supply of " + maximum + " V, time constant " + timeConstant
					+ " s, slew rate " + slewRate + " V/s, warming time " + warmingTime + " s, readback step "
					+ readbackStep + " V every " + readbackPeriod + " s; all must be above 0");
		}
		if (!(noise >= 0 && noise < 0.1 && Math.abs(perKelvin) < 0.01 && warming >= 0 && warming < 200
				&& dailyDrift >= 0 && dailyDrift < 0.1 && Math.abs(readbackError) < 0.2)) {
			throw new IllegalArgumentException("supply with noise " + noise + ", " + perKelvin + " per K, warming "
					+ warming + " K, drift " + dailyDrift + " a day, readback error " + readbackError
					+ "; possible is 0 to 0.1, +-0.01, 0 to 200, 0 to 0.1, +-0.2");
		}
	}

	/**
	 * An RF supply: settles with 0.1 ms; 1e-5 of noise and of drift per K, 20 K warmer at full output. From day to day
	 * it drifts by up to 1e-4, which is the +-0.10 u within 24 h at m/z 1000 of published instruments.
	 */
	public static SupplyRating rf(double maximum) {
		return new SupplyRating(maximum, 1e-4, 1e4 * maximum, 1e-5, 1e-5, 20, 1800, 1e-4, 5e-4, maximum / 65536, 0.01);
	}

	/** DC: as the RF, with the same time constant so that U/V holds while it scans, but it hardly warms up. */
	public static SupplyRating dc(double maximum) {
		return new SupplyRating(maximum, 1e-4, 1e4 * maximum, 5e-6, 2e-6, 5, 1800, 2e-5, 5e-4, maximum / 65536, 0.01);
	}
}
