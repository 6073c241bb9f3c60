package org.ionwright.twin.sample;

import java.util.List;
import java.util.stream.DoubleStream;

import org.ionwright.twin.PhysicalConstants;

/** What enters the mass filter: lines of single m/z and continua. */
public record IonBeam(List<IonSpecies> species, List<BeamSegment> continuum) {

	public static final IonBeam NONE = new IonBeam(List.of());

	/** Relative; what rounding may move the border of a window by. Ions on the border are within. */
	static final double BORDER = 1e-12;

	public IonBeam {
		species = List.copyOf(species);
		continuum = List.copyOf(continuum);
	}

	/** Lines only. */
	public IonBeam(List<IonSpecies> species) {
		this(species, List.of());
	}

	/** Ions per second. */
	public double rate() {
		return DoubleStream.concat(species.stream().mapToDouble(IonSpecies::rate),
				continuum.stream().mapToDouble(BeamSegment::rate)).sum();
	}

	/** Electric current, A: rates times charges, with the sign of the charges. */
	public double current() {
		return DoubleStream.concat(species.stream().mapToDouble(ion -> ion.rate() * ion.charge()),
				continuum.stream().mapToDouble(segment -> segment.rate() * segment.charge())).sum()
				* PhysicalConstants.ELEMENTARY_CHARGE;
	}

	/**
	 * Share of the ions, by number and not by current, within a range of m/z, both ends included: what a filter with
	 * this window lets through of the beam (seed 002, claims 1 to 3); 0 for an empty beam.
	 */
	public double fractionWithin(double lowMz, double highMz) {
		double low = lowMz * (1 - BORDER);
		double high = highMz * (1 + BORDER);
		double within = DoubleStream.concat(
				species.stream().filter(ion -> ion.mz() >= low && ion.mz() <= high).mapToDouble(IonSpecies::rate),
				continuum.stream().mapToDouble(segment -> segment.rateWithin(lowMz, highMz))).sum();
		double all = rate();
		return all > 0 ? within / all : 0;
	}
}
