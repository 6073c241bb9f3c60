package org.ionwright.model.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.ui.common.NumberText;

/** Values of parts as one line for people, numbers with the unit of the model. Any thread. */
public final class ValueText {

	private ValueText() {
	}

	/** Empty when there is no value. */
	public static String of(EObject part, EStructuralFeature feature) {
		return text(part.eGet(feature), feature);
	}

	private static String text(@Nullable Object value, EStructuralFeature feature) {
		if (value == null) {
			return "";
		}
		if (value instanceof List<?> list) {
			return list.stream().map(one -> text(one, feature)).collect(Collectors.joining(", "));
		}
		if (value instanceof Number number) {
			Optional<Quantity> quantity = feature instanceof EAttribute attribute ? Quantities.of(attribute)
					: Optional.empty();
			return quantity.isEmpty() ? NumberText.typed(number.doubleValue())
					: NumberText.join(NumberText.typed(quantity.get().toDisplay(number.doubleValue())),
							quantity.get().displayUnit());
		}
		if (value instanceof Enumerator literal) {
			return Words.of(literal);
		}
		return value instanceof EObject target ? Words.name(target) : value.toString();
	}
}
