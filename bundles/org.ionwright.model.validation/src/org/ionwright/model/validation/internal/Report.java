package org.ionwright.model.validation.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Severity;

/** Collects the findings of one rule. */
final class Report {

	private final String code;
	private final List<Finding> findings = new ArrayList<>();

	Report(String code) {
		this.code = code;
	}

	void error(EObject part, EStructuralFeature feature, String message, Fix... fixes) {
		add(Severity.ERROR, ModelPaths.pathOf(part, feature), message, fixes);
	}

	void warning(EObject part, EStructuralFeature feature, String message, Fix... fixes) {
		add(Severity.WARNING, ModelPaths.pathOf(part, feature), message, fixes);
	}

	void info(EObject part, EStructuralFeature feature, String message, Fix... fixes) {
		add(Severity.INFO, ModelPaths.pathOf(part, feature), message, fixes);
	}

	/** @param fixes each mends the finding by itself */
	void add(Severity severity, String where, String message, Fix... fixes) {
		findings.add(new Finding(severity, code, where, message, List.of(fixes)));
	}

	List<Finding> findings() {
		return List.copyOf(findings);
	}
}
