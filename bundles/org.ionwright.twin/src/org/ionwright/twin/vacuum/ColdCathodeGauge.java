package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A gauge with a cold discharge (inverted magnetron), set for nitrogen; it shows the true pressure over the gas's factor. The
 * discharge waits for a first electron, the longer the lower the pressure: 3 s on average at 1e-6 mbar, an hour at 1e-9
 * (order of magnitude of makers' figures). Above its range the discharge would become an arc.
 *
 * @param lowest
 *            lower end of the range, Pa
 * @param highest
 *            upper end of the range, Pa
 * @param noise
 *            one sigma, relative
 */
public record ColdCathodeGauge(double lowest, double highest, double noise) {

	/** 1e-9 to 1e-2 mbar, 3 %. */
	public static final ColdCathodeGauge COMMON = new ColdCathodeGauge(1e-7, 1, 0.03);

	private static final double STRIKE = 3e-4;
	private static final double QUICKEST = 0.1;

	public ColdCathodeGauge {
		InRange.positive("highest pressure (Pa)", highest, 1e3);
		InRange.positive("lowest pressure (Pa)", lowest, highest);
		InRange.between("noise", noise, 0, 1);
	}

	/**
	 * Time until the discharge strikes, s: exponential with the mean 0.1 s + 3e-4 Pa s/p.
	 *
	 * @param uniform
	 *            random number in 0 (excluded) to 1
	 */
	public double strikeDelay(double pressure, double uniform) {
		InRange.positive("uniform number", uniform, 1);
		return -Math.log(uniform) * (QUICKEST + STRIKE / InRange.positive("pressure (Pa)", pressure, 1e8));
	}

	/**
	 * What it shows.
	 *
	 * @param burning
	 *            whether the discharge has struck
	 * @param deviate
	 *            standard normal number for the noise, 0 for none
	 */
	public GaugeReading read(double pressure, Gas gas, boolean burning, double deviate) {
		InRange.between("pressure (Pa)", pressure, 0, 1e8);
		double shown = pressure / gas.ionisationFactor();
		if (!burning && shown <= highest) {
			return new GaugeReading(lowest, GaugeStatus.STARTING);
		}
		return GaugeReading.within(lowest, highest, shown * Math.exp(noise * deviate));
	}
}
