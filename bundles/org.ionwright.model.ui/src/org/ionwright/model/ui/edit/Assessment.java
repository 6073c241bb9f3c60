package org.ionwright.model.ui.edit;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.facts.Fact;
import org.ionwright.model.validation.facts.Facts;

/** What the rules say of a model and what follows from its values, as of one moment. */
public record Assessment(List<Finding> findings, List<Fact> facts) {

	public static final Assessment NONE = new Assessment(List.of(), List.of());

	public Assessment {
		findings = List.copyOf(findings);
		facts = List.copyOf(facts);
	}

	/** Any thread; the instrument must not change meanwhile. */
	public static Assessment of(MassSpectrometer instrument) {
		return new Assessment(Validator.instrument(instrument), Facts.of(instrument));
	}
}
