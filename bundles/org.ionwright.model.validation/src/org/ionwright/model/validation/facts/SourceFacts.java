package org.ionwright.model.validation.facts;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;

/** What follows from the values of the ion source. */
public final class SourceFacts {

	private SourceFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		return List.of();
	}
}
