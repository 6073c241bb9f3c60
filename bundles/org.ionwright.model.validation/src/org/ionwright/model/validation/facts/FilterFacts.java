package org.ionwright.model.validation.facts;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;

/** What follows from the values of the tandem mass filter. */
public final class FilterFacts {

	private FilterFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		return List.of();
	}
}
