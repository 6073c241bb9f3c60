package org.ionwright.model.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a form keeps while other parts are looked at: texts that were refused, and units that were picked. */
final class FormMemory {

	private final Map<EObject, Map<EStructuralFeature, String>> refused = new WeakHashMap<>();
	private final Map<EStructuralFeature, String> units = new HashMap<>();

	/** Keeps a refused text. */
	void keep(EObject part, EStructuralFeature feature, String text) {
		refused.computeIfAbsent(part, any -> new HashMap<>()).put(feature, text);
	}

	void drop(EObject part, EStructuralFeature feature) {
		Map<EStructuralFeature, String> kept = refused.get(part);
		if (kept != null) {
			kept.remove(feature);
		}
	}

	Optional<String> refused(EObject part, EStructuralFeature feature) {
		return Optional.ofNullable(refused.getOrDefault(part, Map.of()).get(feature));
	}

	/** How many texts wait to be mended. */
	int waiting() {
		return refused.values().stream().mapToInt(Map::size).sum();
	}

	void pick(EStructuralFeature feature, String unit) {
		units.put(feature, unit);
	}

	Optional<String> unit(EStructuralFeature feature) {
		return Optional.ofNullable(units.get(feature));
	}
}
