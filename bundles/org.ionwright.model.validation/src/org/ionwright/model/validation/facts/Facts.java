package org.ionwright.model.validation.facts;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.internal.Once;

/** All that follows from the values of an instrument, along the ion path. */
public final class Facts {

	private Facts() {
	}

	/** Never fails, however incomplete the instrument is: what cannot be computed is left out. */
	public static List<Fact> of(MassSpectrometer instrument) {
		return Once.during(() -> Stream.of(SourceFacts.of(instrument), InterfaceFacts.of(instrument),
				VacuumFacts.of(instrument), FilterFacts.of(instrument)).flatMap(List::stream).toList());
	}
}
