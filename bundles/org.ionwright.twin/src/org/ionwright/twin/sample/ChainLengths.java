package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How many chains of a polymer have n units, n from 1.
 *
 * @param kind
 *            of the law
 * @param mean
 *            number-average of n, 1 to 10,000; reached where the law does not run into n = 1
 * @param spread
 *            dispersity above 1 for SCHULZ, standard deviation for GAUSSIAN, not used for POISSON
 */
public record ChainLengths(Kind kind, double mean, double spread) {

	/** Laws. */
	public enum Kind {
		/** Gamma law n^(h-1) exp(-h n/mean) with h = 1/(dispersity - 1): step growth and chains that end (Schulz 1939, Zimm 1948). */
		SCHULZ,
		/** One unit and a Poisson number of others: living growth (Flory 1940). */
		POISSON,
		/** Bell curve, for what is only known by its width. */
		GAUSSIAN
	}

	/**
	 * @param share
	 *            of all chains
	 */
	public record Share(int units, double share) {
	}

	/** Shares below this of the largest are left out. */
	private static final double FAINTEST = 1e-6;

	public ChainLengths {
		boolean good = switch (kind) {
		case SCHULZ -> spread > 1.000_001 && spread <= 10;
		case POISSON -> true;
		case GAUSSIAN -> spread > 0 && spread <= 10_000;
		};
		if (!(mean >= 1 && mean <= 10_000) || !good) {
			throw new IllegalArgumentException(kind + " chains with mean " + mean + " and spread " + spread
					+ "; the mean is 1 to 10000, a dispersity above 1.000001 to 10, a standard deviation above 0 to 10000");
		}
	}

	/** Shortest first; they sum to 1. */
	public List<Share> shares() {
		double h = kind == Kind.SCHULZ ? 1 / (spread - 1) : 0;
		IntToDoubleFunction log = switch (kind) {
		case SCHULZ -> n -> (h - 1) * Math.log(n / mean) - h * n / mean;
		case POISSON -> poisson();
		case GAUSSIAN -> n -> -0.5 * (n - mean) / spread * (n - mean) / spread;
		};
		int most = (int) Math.min(200_000, 20 + mean + 40 * deviation());
		double[] logs = new double[most + 1];
		double highest = Double.NEGATIVE_INFINITY;
		for (int n = 1; n <= most; n++) {
			logs[n] = log.applyAsDouble(n);
			highest = Math.max(highest, logs[n]);
		}
		List<Share> raw = new ArrayList<>();
		double sum = 0;
		for (int n = 1; n <= most; n++) {
			double share = Math.exp(logs[n] - highest);
			if (share >= FAINTEST) {
				raw.add(new Share(n, share));
				sum += share;
			}
		}
		double all = sum;
		return raw.stream().map(share -> new Share(share.units(), share.share() / all)).toList();
	}

	private double deviation() {
		return switch (kind) {
		case SCHULZ -> mean * Math.sqrt(spread - 1);
		case POISSON -> Math.sqrt(mean);
		case GAUSSIAN -> spread;
		};
	}

	private IntToDoubleFunction poisson() {
		double others = mean - 1;
		double[] logFactorial = new double[(int) Math.min(200_000, 20 + mean + 40 * deviation()) + 1];
		for (int k = 2; k < logFactorial.length; k++) {
			logFactorial[k] = logFactorial[k - 1] + Math.log(k);
		}
		return n -> n == 1 ? 0 : (n - 1) * Math.log(others) - logFactorial[n - 1];
	}
}
