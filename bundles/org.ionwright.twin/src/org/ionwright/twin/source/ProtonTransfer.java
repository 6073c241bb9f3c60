package org.ionwright.twin.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.ionwright.twin.internal.InRange;

/**
 * Where the protons go in chemical ionisation: at first all on the reagent, then with each collision (2e-9 cm3/s) to what
 * is more basic, and on from there. Long times and high concentrations give all to the most basic substance, short ones
 * share by concentration: the residence time counts (seed 001, FIG. 5E). Protons do not return to what is less basic
 * except that transfers uphill are as rare as {@link Basicity#transferEfficiency} has it.
 *
 * @param reagentBasicity
 *            kJ/mol, of the reagent ion
 * @param temperature
 *            K
 */
public record ProtonTransfer(double reagentBasicity, double temperature) {

	/** Collision rate of ions with polar molecules, m3/s; within a factor of 2 for all. */
	public static final double COLLISION = 2e-15;
	private static final int STEPS = 60;

	/**
	 * A substance in the gas.
	 *
	 * @param basicity
	 *            kJ/mol
	 * @param density
	 *            molecules per m3
	 */
	public record Molecule(double basicity, double density) {

		public Molecule {
			InRange.between("gas basicity (kJ/mol)", basicity, 0, 2000);
			InRange.between("density (1/m3)", density, 0, 1e28);
		}
	}

	public ProtonTransfer {
		InRange.between("gas basicity of the reagent (kJ/mol)", reagentBasicity, 0, 2000);
		InRange.between("temperature (K)", temperature, 50, 2000);
	}

	/** Shares of the protons after a time: the reagent first, then the molecules in the order given; sum 1. */
	public double[] shares(List<Molecule> molecules, double seconds) {
		InRange.between("time (s)", seconds, 0, 1e6);
		int n = molecules.size() + 1;
		// from low to high basicity the chain has no way back and implicit steps can go through in that order
		Integer[] order = new Integer[n - 1];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingDouble(i -> molecules.get(i).basicity()));
		double[][] rate = new double[n][n];
		double[] loss = new double[n];
		for (int from = 0; from < n; from++) {
			double giver = from == 0 ? reagentBasicity : molecules.get(order[from - 1]).basicity();
			for (int to = from + 1; to < n; to++) {
				Molecule taker = molecules.get(order[to - 1]);
				double same = from > 0 && taker.basicity() == giver ? 0 : 1;
				rate[from][to] = same * COLLISION * taker.density()
						* Basicity.transferEfficiency(taker.basicity() - giver, temperature);
				loss[from] += rate[from][to];
			}
		}
		double[] share = new double[n];
		share[0] = 1;
		double fastest = Math.max(1e-3, Arrays.stream(loss).max().orElse(0));
		double growth = Math.pow(1 + seconds * fastest * 1e3, 1.0 / STEPS);
		double done = 0;
		for (int k = 1; k <= STEPS && seconds > 0; k++) {
			double now = k == STEPS ? seconds : (Math.pow(growth, k) - 1) / (1e3 * fastest);
			double step = now - done;
			done = now;
			for (int i = 0; i < n; i++) {
				share[i] /= 1 + loss[i] * step;
				for (int to = i + 1; to < n; to++) {
					share[to] += share[i] * rate[i][to] * step;
				}
			}
		}
		double[] result = new double[n];
		result[0] = share[0];
		for (int i = 1; i < n; i++) {
			result[order[i - 1] + 1] = share[i];
		}
		return result;
	}
}
