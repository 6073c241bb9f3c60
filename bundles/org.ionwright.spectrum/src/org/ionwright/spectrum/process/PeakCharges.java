package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Charges of picked peaks from the distance of their isotopes, where these are resolved, and from charge-state series.
 * Isotopes are looked for as those of a molecule of the mean composition of proteins, whose heavy isotopes follow a
 * Poisson law of mean 5.94e-4 a u (Breen and others 2000); that is near for organic ions without chlorine or bromine.
 */
public final class PeakCharges {

	/** How a charge was found. */
	public enum Evidence {
		ISOTOPES, SERIES
	}

	/**
	 * A charge.
	 *
	 * @param charge
	 *            number of elementary charges, 1 or more
	 * @param score
	 *            for isotopes the cosine between peaks and pattern, 0 to 1; for a series the chance that peaks which have
	 *            nothing to do with each other line up so well, 0 to 1
	 * @param peaks
	 *            number of isotopes or charge states
	 * @param mass
	 *            of the neutral molecule, u: of the lightest isotope, or the mean of a series
	 * @param second
	 *            the next best charge by isotopes; 0 when there is none that fits
	 */
	public record Found(int charge, Evidence evidence, double score, int peaks, double mass, int second) {
	}

	private static final double SPACING = 1.00235;
	private static final double LEAST_COSINE = 0.9;
	private static final int HIGHEST_BY_ISOTOPES = 8;
	/** Charges whose isotopes lie closer than so many widths of a peak cannot be told. */
	private static final double RESOLVED = 0.9;
	/** Of the distance of two isotopes. */
	private static final double TOLERANCE = 0.2;
	/** Isotopes from which on no series is believed against them. */
	private static final int SURE = 3;
	private static final double LEAST_SHARE = 0.04;
	private static final double LEAST_CHANCE = 1e-3;
	/** Places at which a series is tried: strongest peaks times charges. */
	private static final double TRIALS = 30 * 60;

	private final List<Peak> peaks;
	private final double[] mz;
	private final double[] height;
	private final @Nullable Found[] found;

	private PeakCharges(List<Peak> peaks) {
		this.peaks = peaks;
		mz = peaks.stream().mapToDouble(Peak::centroid).toArray();
		height = peaks.stream().mapToDouble(peak -> Math.max(0, peak.height())).toArray();
		found = new @Nullable Found[mz.length];
	}

	/**
	 * The charges, one entry for each peak; null where nothing tells. At most {@link ChargeSeriesFinder#MOST_PEAKS} peaks;
	 * of more nothing is told.
	 *
	 * @param peaks
	 *            by m/z
	 */
	public static List<@Nullable Found> of(List<Peak> peaks) {
		PeakCharges charges = new PeakCharges(peaks);
		if (!peaks.isEmpty() && peaks.size() <= ChargeSeriesFinder.MOST_PEAKS) {
			charges.byIsotopes();
			charges.bySeries();
		}
		return Arrays.asList(charges.found);
	}

	/** The strongest peaks first: the rest of their patterns is theirs. */
	private void byIsotopes() {
		Integer[] order = new Integer[mz.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingDouble(i -> -height[i]));
		for (int peak : order) {
			if (found[peak] != null || !(height[peak] > 0)) {
				continue;
			}
			List<Found> fits = new ArrayList<>();
			List<int[]> members = new ArrayList<>();
			for (int charge = 1; charge <= HIGHEST_BY_ISOTOPES; charge++) {
				Pattern pattern = pattern(peak, charge);
				if (pattern.cosine >= LEAST_COSINE && pattern.members.length > 1) {
					fits.add(new Found(charge, Evidence.ISOTOPES, pattern.cosine, pattern.members.length, pattern.mass,
							0));
					members.add(pattern.members);
				}
			}
			int best = -1;
			int second = -1;
			for (int i = 0; i < fits.size(); i++) {
				if (best < 0 || fits.get(i).score() > fits.get(best).score()) {
					second = best;
					best = i;
				} else if (second < 0 || fits.get(i).score() > fits.get(second).score()) {
					second = i;
				}
			}
			if (best >= 0) {
				Found fit = fits.get(best);
				Found whole = new Found(fit.charge(), fit.evidence(), fit.score(), fit.peaks(), fit.mass(),
						second < 0 ? 0 : fits.get(second).charge());
				for (int member : members.get(best)) {
					found[member] = found[member] == null ? whole : found[member];
				}
			}
		}
	}

	private record Pattern(double cosine, double mass, int[] members) {
	}

	/** The pattern whose lightest isotope, or the one above it where that is weaker, is this peak. */
	private Pattern pattern(int peak, int charge) {
		double spacing = SPACING / charge;
		double width = peaks.get(peak).fwhm();
		if (width > 0 && spacing < RESOLVED * width) {
			return new Pattern(0, 0, new int[0]);
		}
		double mass = charge * (mz[peak] - ChargeSeriesFinder.Search.PROTON);
		if (!(mass > 1)) {
			return new Pattern(0, 0, new int[0]);
		}
		double[] shares = isotopes(mass);
		int top = IntStream.range(0, shares.length).reduce(0, (a, k) -> shares[k] > shares[a] ? k : a);
		List<Integer> members = new ArrayList<>();
		double product = 0;
		double measured = 0;
		double computed = 0;
		for (int k = 0; k < shares.length; k++) {
			if (shares[k] < LEAST_SHARE * shares[top]) {
				continue;
			}
			int other = k == top ? peak : nearest(mz[peak] + (k - top) * spacing, TOLERANCE * spacing);
			double value = other < 0 ? 0 : height[other];
			if (other >= 0) {
				members.add(other);
			}
			product += value * shares[k];
			measured += value * value;
			computed += shares[k] * shares[k];
		}
		// a line before the pattern, half way or a third of it, speaks for another one
		for (double place : new double[] { -(top + 1), 1.0 / 2, 1.0 / 3 }) {
			int other = nearest(mz[peak] + place * spacing, TOLERANCE * spacing * Math.min(1, Math.abs(place)));
			measured += other < 0 ? 0 : height[other] * height[other];
		}
		double cosine = measured > 0 ? product / Math.sqrt(measured * computed) : 0;
		return new Pattern(cosine, mass - top * SPACING, members.stream().mapToInt(Integer::intValue).toArray());
	}

	private static double[] isotopes(double mass) {
		double mean = Math.max(0.01, 5.94e-4 * mass - 0.03091);
		double[] shares = new double[(int) (mean + 4 * Math.sqrt(mean)) + 3];
		shares[0] = StrictMath.exp(-mean);
		for (int k = 1; k < shares.length; k++) {
			shares[k] = shares[k - 1] * mean / k;
		}
		return shares;
	}

	private int nearest(double wanted, double reach) {
		int place = Arrays.binarySearch(mz, wanted);
		int above = place < 0 ? -place - 1 : place;
		int best = -1;
		for (int i = Math.max(0, above - 1); i <= Math.min(mz.length - 1, above); i++) {
			if (Math.abs(mz[i] - wanted) <= reach
					&& (best < 0 || Math.abs(mz[i] - wanted) < Math.abs(mz[best] - wanted))) {
				best = i;
			}
		}
		return best;
	}

	/** Series of what is left; the tolerance is that of a peak's place, some tenth of its width. */
	private void bySeries() {
		int[] rest = IntStream.range(0, mz.length).filter(i -> {
			Found known = found[i];
			return height[i] > 0 && (known == null || known.peaks() < SURE);
		}).toArray();
		if (rest.length < 3) {
			return;
		}
		double[] x = Arrays.stream(rest).mapToDouble(i -> mz[i]).toArray();
		double[] y = Arrays.stream(rest).mapToDouble(i -> height[i]).toArray();
		double[] widths = Arrays.stream(rest).mapToDouble(i -> peaks.get(i).fwhm() / mz[i]).filter(w -> w > 0).sorted()
				.toArray();
		double tolerance = Math.clamp(widths.length == 0 ? 2e-4 : 0.15 * widths[widths.length / 2], 2e-6, 1e-3);
		double span = Math.max(1, x[x.length - 1] - x[0]);
		for (ChargeSeriesFinder.Series series : ChargeSeriesFinder.find(x, y,
				ChargeSeriesFinder.Search.protons(tolerance))) {
			double chance = TRIALS;
			for (int i = 1; i < series.states().size(); i++) {
				chance *= Math.min(1, x.length / span * 2 * tolerance * series.states().get(i).mz());
			}
			if (chance > LEAST_CHANCE) {
				continue;
			}
			for (ChargeSeriesFinder.State state : series.states()) {
				found[rest[state.peak()]] = new Found(state.charge(), Evidence.SERIES, chance,
						series.states().size(), series.mass(), 0);
			}
		}
	}
}
