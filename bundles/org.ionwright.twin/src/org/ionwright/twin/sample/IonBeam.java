package org.ionwright.twin.sample;

import java.util.List;

/** What enters the mass filter. */
public record IonBeam(List<IonSpecies> species) {

	public static final IonBeam NONE = new IonBeam(List.of());

	public IonBeam {
		species = List.copyOf(species);
	}

	/** Ions per second. */
	public double rate() {
		return species.stream().mapToDouble(IonSpecies::rate).sum();
	}

	/**
	 * Share of the ions, by number, within a range of m/z, both ends included: what a filter with this window lets
	 * through of the beam (seed 002, claims 1 to 3); 0 for an empty beam.
	 */
	public double fractionWithin(double lowMz, double highMz) {
		double within = species.stream().filter(ion -> ion.mz() >= lowMz && ion.mz() <= highMz)
				.mapToDouble(IonSpecies::rate).sum();
		double all = rate();
		return all > 0 ? within / all : 0;
	}
}
