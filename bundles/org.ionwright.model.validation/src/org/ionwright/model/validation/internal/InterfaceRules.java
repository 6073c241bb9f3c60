package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Rule;

/** The bent interface chamber of seed 000, in the order of the list of requirements. */
public final class InterfaceRules {

	private InterfaceRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return Stream.of(AtmosphereRules.all(), OpeningRules.all(), FlowPathRules.all(), PassageRules.all(),
				InsertRules.all()).flatMap(List::stream).toList();
	}
}
