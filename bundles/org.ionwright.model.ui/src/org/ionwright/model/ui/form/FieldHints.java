package org.ionwright.model.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;

/** What a form has to know of a value that its attribute alone does not say. UI thread. */
public interface FieldHints {

	/** Nothing beyond the model. */
	FieldHints NONE = new FieldHints() {
	};

	/** Unit and range of a number; empty for what is none. */
	default Optional<Quantity> quantity(EObject part, EAttribute attribute) {
		return Quantities.of(attribute);
	}

	/** What a text is likely to be; empty when any text is as good as another. */
	default List<String> choices(EObject part, EAttribute attribute) {
		return List.of();
	}

	/** The number that is the other end of a range this one begins: {@code 50..1050} typed here sets both. */
	default Optional<EAttribute> rangeEnd(EObject part, EAttribute attribute) {
		return Optional.empty();
	}

	/** Whether all values of a part stand in one group, those of its own kind before those that other kinds have too. */
	default boolean flat(EObject part) {
		return false;
	}

	/** Whether a form has a row for a feature; one that is edited elsewhere needs none. */
	default boolean shown(EObject part, EStructuralFeature feature) {
		return true;
	}
}
