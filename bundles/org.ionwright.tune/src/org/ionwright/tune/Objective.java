package org.ionwright.tune;

import java.util.List;

/**
 * What is to become better, from the peaks at some masses; the greater, the better. Over several masses the geometric mean
 * counts, so that none is given up for another. Where the detector is beyond its limit a peak counts as none.
 */
public enum Objective {
	/** Counts per second at the top. */
	HEIGHT("height", "1/s"),
	/** Counts per second times u. */
	AREA("area", "u/s"),
	/** Height over the noise beside the peak. */
	SIGNAL_TO_NOISE("signal to noise", "1"),
	/** Nearness of the width to that wanted: its share, or the inverse, whichever is below 1. */
	WIDTH("width", "1");

	/** Deviation of a value of 0: any peak at all is better. */
	private static final double NOTHING = 1e-12;

	/** How well the noise is known from the points beside a peak. */
	private static final double NOISE_OF_NOISE = 0.1;
	/** A width comes from few points of the flanks. */
	private static final double FLANKS = 2;

	private final String words;
	private final String unit;

	Objective(String words, String unit) {
		this.words = words;
		this.unit = unit;
	}

	/** For people. */
	public String words() {
		return words;
	}

	/** UCUM code of its values. */
	public String unit() {
		return unit;
	}

	/**
	 * A value with the standard deviation that counting gives it.
	 *
	 * @param repeats
	 *            number of measurements of which it is the mean
	 */
	public record Value(double value, double sigma, int repeats) {

		/** Mean with other measurements of the same. */
		Value with(Value other) {
			int all = repeats + other.repeats;
			double mine = (double) repeats / all;
			double others = 1 - mine;
			return new Value(mine * value + others * other.value,
					Math.hypot(mine * sigma, others * other.sigma), all);
		}

		/** Whether this is better than another by more than noise. */
		boolean betterThan(Value other, double deviations) {
			return value - other.value > deviations * Math.hypot(sigma, other.sigma);
		}
	}

	/**
	 * @param peaks
	 *            one for each mass
	 * @param width
	 *            full width at half maximum that is wanted, u
	 */
	public Value of(List<WatchedPeak> peaks, double width) {
		double logarithms = 0;
		double variance = 0;
		for (WatchedPeak peak : peaks) {
			double value = peak.overload() ? 0 : of(peak, width);
			if (!(value > 0)) {
				return new Value(0, NOTHING, 1);
			}
			logarithms += Math.log(value) / peaks.size();
			variance += Math.pow(relative(peak) / peaks.size(), 2);
		}
		double mean = Math.exp(logarithms);
		return new Value(mean, mean * Math.sqrt(variance), 1);
	}

	/** Relative standard deviation of a value by counting. */
	private double relative(WatchedPeak peak) {
		double top = 1 / Math.sqrt(Math.max(1, peak.topCounts()));
		return switch (this) {
		case HEIGHT -> top;
		case AREA -> 1 / Math.sqrt(Math.max(1, peak.counts()));
		case SIGNAL_TO_NOISE -> Math.hypot(top, NOISE_OF_NOISE);
		case WIDTH -> FLANKS / Math.sqrt(Math.max(1, peak.counts()));
		};
	}

	private double of(WatchedPeak peak, double width) {
		return switch (this) {
		case HEIGHT -> peak.height();
		case AREA -> peak.area();
		case SIGNAL_TO_NOISE -> peak.signalToNoise();
		case WIDTH -> peak.isFound() ? Math.min(peak.fwhm() / width, width / peak.fwhm()) : 0;
		};
	}
}
