package org.ionwright.twin.source;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * H3O+(H2O)n in equilibrium with water vapour, by the enthalpies and entropies of the single steps (Lau, Ikuta and
 * Kebarle 1982; standard pressure 1 atm). Good to one water; the steps above the sixth are left out.
 */
public final class HydratedProton {

	/** Of the steps to n = 1, 2 …, J/mol and J/(mol K). */
	private static final double[] ENTHALPY = { -132.2e3, -81.6e3, -74.9e3, -53.1e3, -48.5e3, -44.8e3 };
	private static final double[] ENTROPY = { -101.7, -90.8, -118.8, -97.9, -104.6, -109.2 };
	/** Part of the hydration that a proton keeps when it goes to another molecule: the ligands go with it. */
	private static final double KEPT = 0.6;

	private HydratedProton() {
	}

	/**
	 * Shares of n = 0 to 6; sum 1.
	 *
	 * @param waterPressure
	 *            partial pressure of water, Pa
	 */
	public static double[] shares(double waterPressure, double temperature) {
		InRange.between("partial pressure of water (Pa)", waterPressure, 0, 1e6);
		InRange.between("temperature (K)", temperature, 150, 1500);
		double[] logs = new double[ENTHALPY.length + 1];
		double most = 0;
		for (int n = 1; n < logs.length; n++) {
			logs[n] = logs[n - 1] + Math.log(Math.max(1e-300, waterPressure / PhysicalConstants.ATMOSPHERE))
					- freeEnergy(n, temperature) / (PhysicalConstants.GAS_CONSTANT * temperature);
			most = Math.max(most, logs[n]);
		}
		double top = most;
		double[] shares = Arrays.stream(logs).map(log -> Math.exp(log - top)).toArray();
		double sum = Arrays.stream(shares).sum();
		return Arrays.stream(shares).map(share -> share / sum).toArray();
	}

	/** Mean number of waters beyond H3O+: the cluster index. */
	public static double meanWaters(double waterPressure, double temperature) {
		double[] shares = shares(waterPressure, temperature);
		double mean = 0;
		for (int n = 1; n < shares.length; n++) {
			mean += n * shares[n];
		}
		return mean;
	}

	/**
	 * Gas basicity that a molecule must exceed to take the proton from H3O+(H2O)n, kJ/mol: that of water plus what the
	 * hydration is worth, of which 60 % goes over with the proton. An engineering rule that lets benzene react with n up
	 * to 2 and acetone with all, as is observed.
	 */
	public static double basicity(int n, double temperature) {
		InRange.between("number of waters", n, 0, ENTHALPY.length);
		double hydration = 0;
		for (int i = 1; i <= n; i++) {
			hydration -= freeEnergy(i, temperature) / 1000;
		}
		return Basicity.of("H2O").gasBasicity() + (1 - KEPT) * Math.max(0, hydration);
	}

	private static double freeEnergy(int n, double temperature) {
		return ENTHALPY[n - 1] - temperature * ENTROPY[n - 1];
	}
}
