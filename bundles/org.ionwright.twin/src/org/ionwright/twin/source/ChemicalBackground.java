package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.sample.IonSpecies;

/**
 * Ions of the solvent and its impurities: a peak at every nominal mass with the envelope of test beam S of the
 * requirements, 1.2e5 exp(-((m - 150)/140)^2) + 8e3. By the nitrogen rule odd masses are the stronger ones; masses
 * lie 0.45 u above per 1000 u as those of most organic ions do.
 */
final class ChemicalBackground {

	private static final int LIGHTEST = 19;
	private static final int HEAVIEST = 1500;

	private ChemicalBackground() {
	}

	/** Ions with rates that sum to 1. */
	static List<IonSpecies> shares(boolean negative) {
		double[] envelope = new double[HEAVIEST + 1];
		double sum = 0;
		for (int m = LIGHTEST; m <= HEAVIEST; m++) {
			double off = (m - 150) / 140.0;
			envelope[m] = (1.2e5 * Math.exp(-off * off) + 8e3) * (m % 2 == 1 ? 1.5 : 0.5);
			sum += envelope[m];
		}
		List<IonSpecies> ions = new ArrayList<>();
		for (int m = LIGHTEST; m <= HEAVIEST; m++) {
			ions.add(new IonSpecies(m * 1.00045, negative ? -1 : 1, envelope[m] / sum));
		}
		return ions;
	}
}
