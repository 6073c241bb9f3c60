package org.ionwright.model.validation.facts;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;

/** What follows from the values of the interface between source and vacuum. */
public final class InterfaceFacts {

	private InterfaceFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		return List.of();
	}
}
