package org.ionwright.twin.source;

import java.util.Map;
import java.util.TreeMap;

import org.ionwright.twin.internal.InRange;

/**
 * Charges of a protein: folded molecules at the {@linkplain ChargedResidue charged-residue} limit with a narrow
 * distribution, unfolded ones at 0.0116 M^0.75 (fitted to ubiquitin 10, cytochrome c 14, myoglobin 17 to 18, albumin 49)
 * with a deviation of 16 %. Organic solvent and acid unfold. Good to two charges for 5 to 70 kDa; an estimate outside.
 */
public final class ChargeStates {

	private ChargeStates() {
	}

	/** Mean charges of an unfolded protein of a mass in u, at least 1. */
	public static double unfoldedMean(double mass) {
		return Math.max(1, 0.0116 * Math.pow(InRange.positive("molecular mass (u)", mass), 0.752));
	}

	/** Mean charges of a folded protein of a mass in u, at least 1. */
	public static double foldedMean(double mass) {
		return Math.max(1, ChargedResidue.charges(mass));
	}

	/** Share of the molecules that the solvent unfolds, 0 to 1: half of them at 25 % organic with acid, at 60 % without. */
	public static double unfoldedShare(SolventMixture solvent) {
		double organic = 1 - solvent.share(Liquid.WATER);
		return 1 / (1 + Math.exp(-(organic - (solvent.acidic() ? 0.25 : 0.6)) / 0.06));
	}

	/**
	 * Share of the ions by charge; sums to 1, shares below 1e-6 left out.
	 *
	 * @param mass
	 *            u
	 * @param unfoldedShare
	 *            0 to 1
	 */
	public static Map<Integer, Double> distribution(double mass, double unfoldedShare) {
		InRange.between("unfolded share", unfoldedShare, 0, 1);
		double folded = foldedMean(mass);
		double unfolded = unfoldedMean(mass);
		Map<Integer, Double> shares = new TreeMap<>();
		double sum = 0;
		for (int z = 1; z <= 2 * Math.max(folded, unfolded) + 5; z++) {
			double share = (1 - unfoldedShare) * bell(z, folded, 0.25 + 0.05 * folded)
					+ unfoldedShare * bell(z, unfolded, 0.25 + 0.16 * unfolded);
			shares.put(z, share);
			sum += share;
		}
		double all = sum;
		shares.replaceAll((z, share) -> share / all);
		shares.values().removeIf(share -> share < 1e-6);
		return shares;
	}

	private static double bell(int z, double mean, double deviation) {
		double off = (z - mean) / deviation;
		return Math.exp(-off * off / 2) / deviation;
	}
}
