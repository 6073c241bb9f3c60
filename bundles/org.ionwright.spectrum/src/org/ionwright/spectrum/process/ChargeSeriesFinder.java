package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Masses of large molecules from the series that they make with their charge states (Mann, Meng and Fenn 1989, the
 * averaging algorithm): every peak with every charge proposes a mass; the one that explains most of the intensity with an
 * unbroken row of charges is taken, its peaks are put aside, and the next is sought. States missing between the first and
 * the last count against a series, so half and double of a mass lose against it.
 */
public final class ChargeSeriesFinder {

	/** More peaks than this are no series any more but a profile that nobody picked. */
	public static final int MOST_PEAKS = 20_000;

	/**
	 * A series.
	 *
	 * @param mass
	 *            of the neutral molecule, u; mean over the states weighted by intensity
	 * @param deviation
	 *            standard deviation of the states from it, u
	 * @param states
	 *            highest charge, lowest m/z, first
	 * @param score
	 *            intensity that it explains, of all that is there, less what missing states cost; 0 to 1
	 */
	public record Series(double mass, double deviation, List<State> states, double score) {

		public Series {
			states = List.copyOf(states);
		}
	}

	/**
	 * One charge state.
	 *
	 * @param peak
	 *            index of the peak in the list
	 * @param mass
	 *            u, that this state alone gives
	 */
	public record State(int charge, int peak, double mz, double intensity, double mass) {
	}

	/**
	 * What is sought.
	 *
	 * @param lowestCharge
	 *            1 or more
	 * @param highestCharge
	 *            up to 300
	 * @param tolerance
	 *            of m/z, as a share of it: 1e-3 for unit resolution; above 0 to 0.01
	 * @param carrier
	 *            mass that a charge brings, u: 1.00727646688 for a proton, negative where it is lost
	 * @param shortest
	 *            least number of states of a series, 2 or more
	 * @param most
	 *            greatest number of series, 1 to 100
	 */
	public record Search(int lowestCharge, int highestCharge, double tolerance, double carrier, int shortest,
			int most) {

		/** Mass of a proton, u (CODATA 2018). */
		public static final double PROTON = 1.007276466621;

		public Search {
			Checked.range("lowest charge", lowestCharge, 1, 300);
			Checked.range("highest charge", highestCharge, lowestCharge, 300);
			Checked.range("tolerance", tolerance, 1e-9, 0.01);
			Checked.range("mass of the charge carrier (u)", carrier, -500, 500);
			Checked.range("least number of states", shortest, 2, 100);
			Checked.range("greatest number of series", most, 1, 100);
		}

		/** Protons, 1 to 60 charges, three states or more. */
		public static Search protons(double tolerance) {
			return new Search(1, 60, tolerance, PROTON, 3, 10);
		}
	}

	private final double[] mz;
	private final double[] intensity;
	private final boolean[] used;
	private final Search search;
	private final double all;

	private ChargeSeriesFinder(double[] mz, double[] intensity, Search search) {
		this.mz = mz;
		this.intensity = intensity;
		this.search = search;
		used = new boolean[mz.length];
		double sum = 0;
		for (int i = 0; i < mz.length; i++) {
			used[i] = !(intensity[i] > 0) || !(mz[i] > 0);
			sum += used[i] ? 0 : intensity[i];
		}
		all = sum;
	}

	/**
	 * The series, strongest first; empty when there are none.
	 *
	 * @param mz
	 *            of picked peaks, not decreasing
	 * @param intensity
	 *            their heights or areas; peaks at or below 0 are left out
	 * @throws IllegalArgumentException
	 *             when a number is not finite or there are more than {@link #MOST_PEAKS}
	 */
	public static List<Series> find(double[] mz, double[] intensity, Search search) {
		Checked.sameLength(mz, intensity);
		Checked.ordered(mz);
		Checked.finite("intensities", intensity);
		if (mz.length > MOST_PEAKS) {
			throw new IllegalArgumentException(mz.length + " peaks; series are sought among up to " + MOST_PEAKS
					+ ": pick fewer peaks");
		}
		ChargeSeriesFinder finder = new ChargeSeriesFinder(mz, intensity, search);
		List<Series> found = new ArrayList<>();
		while (found.size() < search.most()) {
			Series best = finder.best();
			if (best.states().isEmpty()) {
				break;
			}
			found.add(best);
			best.states().forEach(state -> finder.used[state.peak()] = true);
		}
		return found;
	}

	/** Proposals come from the strongest peaks that are left: a series without a strong peak is not the strongest. */
	private Series best() {
		Integer[] order = new Integer[mz.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingDouble(i -> -intensity[i]));
		Series best = new Series(0, 0, List.of(), 0);
		int proposals = 0;
		for (int i : order) {
			if (used[i]) {
				continue;
			}
			if (++proposals > 30) {
				break;
			}
			for (int z = search.lowestCharge(); z <= search.highestCharge(); z++) {
				double mass = z * (mz[i] - search.carrier());
				if (mass > 0) {
					Series series = refined(mass, i, z);
					best = series.score() > best.score() ? series : best;
				}
			}
		}
		return best;
	}

	/** The states for a mass, then for the mean mass that they give. */
	private Series refined(double mass, int seed, int charge) {
		Series series = series(mass, seed, charge);
		return series.states().isEmpty() ? series : series(series.mass(), seed, charge);
	}

	private Series series(double mass, int seed, int charge) {
		List<State> states = new ArrayList<>();
		int missing = 0;
		for (int direction = 1; direction >= -1; direction -= 2) {
			int gap = 0;
			for (int z = direction > 0 ? charge : charge - 1; z >= search.lowestCharge()
					&& z <= search.highestCharge() && gap < 2; z += direction) {
				int peak = z == charge ? seed : strongest(mass / z + search.carrier());
				if (peak >= 0) {
					states.add(new State(z, peak, mz[peak], intensity[peak], z * (mz[peak] - search.carrier())));
					missing += gap;
					gap = 0;
				} else {
					gap++;
				}
			}
		}
		if (states.size() < search.shortest()) {
			return new Series(0, 0, List.of(), 0);
		}
		states.sort(Comparator.comparingInt(State::charge).reversed());
		double sum = 0;
		double weighted = 0;
		for (State state : states) {
			sum += state.intensity();
			weighted += state.intensity() * state.mass();
		}
		double mean = weighted / sum;
		double square = 0;
		for (State state : states) {
			square += state.intensity() * (state.mass() - mean) * (state.mass() - mean);
		}
		double whole = (double) states.size() / (states.size() + 2 * missing);
		return new Series(mean, Math.sqrt(square / sum), states, sum / all * whole * smooth(states));
	}

	/** States of one molecule rise to one top and fall: the share of the intensity that a jagged row has too much is taken off. */
	private static double smooth(List<State> states) {
		double up = 0;
		double sum = 0;
		for (int i = 1; i + 1 < states.size(); i++) {
			double neighbours = Math.min(states.get(i - 1).intensity(), states.get(i + 1).intensity());
			up += Math.max(0, neighbours - states.get(i).intensity());
		}
		for (State state : states) {
			sum += state.intensity();
		}
		return sum / (sum + 2 * up);
	}

	private int strongest(double wanted) {
		double reach = wanted * search.tolerance();
		int low = Arrays.binarySearch(mz, wanted - reach);
		int best = -1;
		for (int i = low < 0 ? -low - 1 : low; i < mz.length && mz[i] <= wanted + reach; i++) {
			best = !used[i] && (best < 0 || intensity[i] > intensity[best]) ? i : best;
		}
		return best;
	}
}
