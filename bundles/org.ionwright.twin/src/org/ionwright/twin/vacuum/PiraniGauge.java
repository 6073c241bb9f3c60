package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A gauge that measures how much heat the gas takes from a wire, set for nitrogen. Heat loss is p/(factor (1 + p/b)): it grows
 * with the pressure when molecules fly free, by the gas factor, and levels off at what the gas conducts. So argon at one
 * atmosphere reads some 20 mbar and helium leaves the range at 10 mbar; for nitrogen and air the reading is right all over.
 * b = 10 mbar for nitrogen (our own figure for common tubes; from 10 mbar on readings for other gases are good to a factor of 2).
 * Near one atmosphere a percent of conductivity would double the reading; a real gauge, helped by convection, does not tell air
 * from nitrogen, so conductivities that differ by much less than 5 % count as the same.
 *
 * @param lowest
 *            lower end of the range, Pa
 * @param highest
 *            upper end of the range, Pa
 * @param noise
 *            one sigma, relative
 * @param zeroNoise
 *            one sigma of the zero, Pa
 */
public record PiraniGauge(double lowest, double highest, double noise, double zeroNoise) {

	/** 5e-4 to 1100 mbar, 1 % and 1e-4 mbar. */
	public static final PiraniGauge COMMON = new PiraniGauge(0.05, 1.1e5, 0.01, 0.01);

	private static final double LEVEL = 1000;
	/** Conductivities that differ by less count as the same. */
	private static final double ALIKE = 0.05;

	public PiraniGauge {
		InRange.positive("highest pressure (Pa)", highest, 1e6);
		InRange.positive("lowest pressure (Pa)", lowest, highest);
		InRange.between("noise", noise, 0, 1);
		InRange.between("noise of the zero (Pa)", zeroNoise, 0, highest);
	}

	/** Pressure it would show without limits and noise, Pa; infinite where heat loss exceeds all that nitrogen can take. */
	public double indicated(double pressure, Gas gas) {
		double more = gas.heatConductivity() / Gas.NITROGEN.heatConductivity() - 1;
		double level = LEVEL * (1 + more / (1 + Math.pow(ALIKE / more, 4)));
		double loss = pressure / (gas.piraniFactor() * (1 + pressure / (level * gas.piraniFactor())));
		return loss >= LEVEL ? Double.POSITIVE_INFINITY : loss / (1 - loss / LEVEL);
	}

	/**
	 * What it shows.
	 *
	 * @param deviate
	 *            standard normal number for the noise, 0 for none
	 */
	public GaugeReading read(double pressure, Gas gas, double deviate) {
		InRange.between("pressure (Pa)", pressure, 0, 1e8);
		double shown = indicated(pressure, gas);
		return GaugeReading.within(lowest, highest, shown * (1 + noise * deviate) + zeroNoise * deviate);
	}
}
