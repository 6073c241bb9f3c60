package org.ionwright.model.validation;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** Changes a model by {@code path=value; path=value} and looks at what is said of it. */
final class Findings {

	private Findings() {
	}

	static <T extends EObject> T with(T model, String changes) {
		for (String change : changes.split(";")) {
			if (!change.isBlank()) {
				String[] pair = change.strip().split("=", 2);
				var place = ModelPaths.resolve(model, pair[0]).orElseThrow(() -> new AssertionError(change));
				place.set(place.get().orElse("") instanceof Double ? Double.parseDouble(pair[1]) : pair[1]);
			}
		}
		return model;
	}

	static List<String> of(MassSpectrometer instrument, String code) {
		return lines(Validator.instrument(instrument), code);
	}

	static List<String> of(AcquisitionMethod method, MassSpectrometer instrument, String code) {
		return lines(Validator.method(method, instrument), code);
	}

	/** What the row of a table says: the findings of this code that are no information, or {@code ok}. */
	private static List<String> lines(List<Finding> findings, String code) {
		Stream<String> lines = findings.stream().filter(finding -> finding.code().equals(code))
				.filter(finding -> finding.severity() != Severity.INFO).map(Finding::toString);
		return lines.toList();
	}
}
