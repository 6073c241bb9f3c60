package org.ionwright.model.validation.facts;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.model.instrument.MassSpectrometer;

/** What follows from the values of the ion source. */
public final class SourceFacts {

	private SourceFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		return Stream.of(SprayFacts.of(instrument), SmallChamberFacts.of(instrument)).flatMap(List::stream).toList();
	}
}
