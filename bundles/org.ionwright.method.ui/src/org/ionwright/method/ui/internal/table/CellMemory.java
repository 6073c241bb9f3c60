package org.ionwright.method.ui.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Texts that cells refused: they stay in their cells, and the model keeps its values. */
final class CellMemory {

	/** What was typed, and why it is not taken. */
	record Refused(String text, String why) {
	}

	private final Map<EObject, Map<EAttribute, Refused>> refused = new WeakHashMap<>();

	void keep(EObject part, EAttribute attribute, Refused text) {
		refused.computeIfAbsent(part, any -> new HashMap<>()).put(attribute, text);
	}

	void drop(EObject part, EAttribute attribute) {
		Map<EAttribute, Refused> kept = refused.get(part);
		if (kept != null) {
			kept.remove(attribute);
		}
	}

	Optional<Refused> of(EObject part, EAttribute attribute) {
		return Optional.ofNullable(refused.getOrDefault(part, Map.of()).get(attribute));
	}

	/** Of any cell of these parts. */
	Optional<Refused> first(Iterable<? extends EObject> parts) {
		for (EObject part : parts) {
			Optional<Refused> one = refused.getOrDefault(part, Map.of()).values().stream().findFirst();
			if (one.isPresent()) {
				return one;
			}
		}
		return Optional.empty();
	}
}
