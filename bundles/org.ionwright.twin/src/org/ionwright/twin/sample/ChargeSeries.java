package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;

/**
 * Charge states of a large molecule: a bell curve over whole numbers. Folded proteins leave the droplet with almost the
 * Rayleigh charge of a water droplet of their size, z = 0.0778 sqrt(M) (Fernandez de la Mora 2000); unfolded ones carry
 * one charge for every two basic sites or so.
 *
 * @param mean
 *            0.5 to 1000
 * @param deviation
 *            above 0 to 100
 */
public record ChargeSeries(double mean, double deviation, int lowest, int highest) {

	public ChargeSeries {
		if (!(mean >= 0.5 && mean <= 1000 && deviation > 0 && deviation <= 100) || lowest < 1 || highest < lowest
				|| highest > 1000) {
			throw new IllegalArgumentException("charges " + lowest + " to " + highest + " with mean " + mean
					+ " and deviation " + deviation + "; take 1 to 1000, mean 0.5 to 1000, deviation above 0 to 100");
		}
	}

	/** Rayleigh charge of a folded protein; holds from some 5 kDa to 1 MDa. */
	public static double foldedCharge(double mass) {
		if (!(mass > 0 && mass < 1e9)) {
			throw new IllegalArgumentException("mass " + mass + " u; a protein has above 0 to 1e9");
		}
		return 0.0778 * Math.sqrt(mass);
	}

	/** Share of the ions with a charge; the shares of all charges sum to 1. */
	public double share(int charge) {
		double sum = 0;
		for (int z = lowest; z <= highest; z++) {
			sum += bell(z);
		}
		return charge < lowest || charge > highest ? 0 : bell(charge) / sum;
	}

	/** Each charge as a component, lowest first; concentrations in mol/m3 together. */
	public List<Component> components(String name, Formula formula, String adduct, double concentration,
			double response) {
		List<Component> components = new ArrayList<>();
		for (int z = lowest; z <= highest; z++) {
			components
					.add(new Component(name + ", " + z + "+", formula, adduct, z, concentration * share(z), response));
		}
		return components;
	}

	private double bell(int charge) {
		double off = (charge - mean) / deviation;
		return Math.exp(-0.5 * off * off);
	}
}
