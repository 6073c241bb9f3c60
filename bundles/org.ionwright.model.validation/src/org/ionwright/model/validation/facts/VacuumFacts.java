package org.ionwright.model.validation.facts;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;

/** What follows from the values of the vacuum system. */
public final class VacuumFacts {

	private VacuumFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		return List.of();
	}
}
