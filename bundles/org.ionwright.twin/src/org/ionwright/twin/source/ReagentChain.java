package org.ionwright.twin.source;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Reagent ions of positive chemical ionisation in nitrogen with some water (Good, Durden and Kebarle 1970): N2+ + 2 N2 to
 * N4+ (5e-29 cm6/s), N4+ + H2O to H2O+ (1.9e-9 cm3/s), H2O+ + H2O to H3O+ (1.8e-9), H3O+ + H2O + N2 to the first cluster
 * (3.4e-27 cm6/s). Each step is irreversible and of first order in the ions; room temperature, 0.1 mbar to 2 bar.
 */
public final class ReagentChain {

	/** The ions in their order; the last one stands for all clusters. */
	public enum Reagent {
		N2, N4, H2O, H3O, CLUSTER
	}

	private ReagentChain() {
	}

	/**
	 * Shares of the ions at a time after they were made as N2+; sum 1.
	 *
	 * @param pressure
	 *            Pa
	 * @param temperature
	 *            K
	 * @param water
	 *            mole fraction
	 * @param seconds
	 *            since
	 */
	public static double[] shares(double pressure, double temperature, double water, double seconds) {
		double[] rates = rates(pressure, temperature, water);
		InRange.between("time (s)", seconds, 0, 1e6);
		// implicit steps that grow with the time passed resolve rates that differ by many decades
		double[] shares = { 1, 0, 0, 0, 0 };
		double fastest = Math.max(1, rates[0] + rates[1] + rates[2] + rates[3]);
		double step = Math.min(seconds, 1e-3 / fastest);
		for (double now = 0; now < seconds;) {
			step = Math.min(step, seconds - now);
			double fed = 0;
			for (int i = 0; i < shares.length; i++) {
				double rate = i < rates.length ? rates[i] : 0;
				shares[i] = (shares[i] + fed * step) / (1 + rate * step);
				fed = rate * shares[i];
			}
			now += step;
			step = Math.max(step, 0.004 * now);
			if (seconds - now < 1e-12 * seconds) {
				break;
			}
		}
		// rounding of thousands of steps
		double sum = Arrays.stream(shares).sum();
		return Arrays.stream(shares).map(share -> share / sum).toArray();
	}

	/** Rates of the four steps, 1/s. */
	static double[] rates(double pressure, double temperature, double water) {
		InRange.positive("pressure (Pa)", pressure);
		InRange.between("gas temperature (K)", temperature, 50, 2000);
		InRange.between("mole fraction of water", water, 0, 1);
		double gas = pressure / (PhysicalConstants.BOLTZMANN * temperature);
		double nitrogen = (1 - water) * gas;
		double vapour = water * gas;
		return new double[] { 5e-41 * nitrogen * nitrogen, 1.9e-15 * vapour, 1.8e-15 * vapour,
				3.4e-39 * vapour * gas };
	}
}
