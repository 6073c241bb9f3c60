package org.ionwright.twin.sample;

import java.util.List;

import org.ionwright.spectrum.formula.Formula;

/**
 * A polymer: chains of one repeat unit between end groups, such as C3H6O with the ends H2O for polypropylene glycol.
 *
 * @param ends
 *            both end groups together
 */
public record Polymer(Formula unit, Formula ends, ChainLengths lengths) {

	/**
	 * @param share
	 *            of all chains
	 */
	public record Chain(int units, Formula formula, double share) {
	}

	/** Shortest first; shares sum to 1. */
	public List<Chain> chains() {
		return lengths.shares().stream()
				.map(share -> new Chain(share.units(), ends.plus(unit, share.units()), share.share())).toList();
	}

	/** Number-average molar mass, g/mol. */
	public double numberAverageMass() {
		return chains().stream().mapToDouble(chain -> chain.share() * chain.formula().averageMass()).sum();
	}

	/** Mass-average molar mass, g/mol. */
	public double massAverageMass() {
		return chains().stream().mapToDouble(chain -> chain.share() * Math.pow(chain.formula().averageMass(), 2)).sum()
				/ numberAverageMass();
	}

	/** What each chain is as a component of a sample; concentrations in mol/m3 of chains together. */
	public List<Component> components(String name, String adduct, int charge, double concentration, double response) {
		return chains().stream().map(chain -> new Component(name + ", n = " + chain.units(), chain.formula(), adduct,
				charge, concentration * chain.share(), response)).toList();
	}
}
