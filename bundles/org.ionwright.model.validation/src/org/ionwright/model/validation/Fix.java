package org.ionwright.model.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;

/**
 * One value that mends a finding by itself. Nothing is changed before {@link #apply} or an editor does it.
 *
 * @param label
 *            what it does, for people: {@code Set Passage width to 4.9 mm}
 * @param where
 *            path of the attribute from the root that was checked
 * @param value
 *            as the attribute keeps it: a number in SI, an enum value, a boolean, a text
 * @param added
 *            whether the value comes to those the attribute of several values has; otherwise it replaces the one there is
 */
public record Fix(String label, String where, Object value, boolean added) {

	/** Sets an attribute; the label is made of the model's words. */
	public static Fix set(EObject part, EAttribute attribute, Object value) {
		return new Fix("Set " + name(attribute) + " to " + text(attribute, value),
				ModelPaths.pathOf(part, attribute), value, false);
	}

	/** As {@link #set(EObject, EAttribute, Object)}, with words of the rule's own. */
	public static Fix set(String label, EObject part, EAttribute attribute, Object value) {
		return new Fix(label, ModelPaths.pathOf(part, attribute), value, false);
	}

	/** Adds a value to an attribute of several. */
	public static Fix add(String label, EObject part, EAttribute attribute, Object value) {
		return new Fix(label, ModelPaths.pathOf(part, attribute), value, true);
	}

	/** The part whose attribute is changed; empty when the model has no such part any more. */
	public Optional<EObject> part(EObject root) {
		return ModelPaths.object(root, where.substring(0, Math.max(0, where.lastIndexOf('.'))));
	}

	/** The attribute that is changed; empty when the part has none of that name. */
	public Optional<EAttribute> attribute(EObject root) {
		return part(root).map(part -> part.eClass().getEStructuralFeature(where.substring(where.lastIndexOf('.') + 1)))
				.filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
	}

	/** Changes the model, without a way back; for a way back let an editing domain do it. */
	@SuppressWarnings("unchecked")
	public void apply(EObject root) {
		EObject part = part(root).orElseThrow(() -> new IllegalArgumentException("nothing at " + where));
		EStructuralFeature attribute = attribute(root)
				.orElseThrow(() -> new IllegalArgumentException("no attribute at " + where));
		if (added) {
			((List<Object>) part.eGet(attribute)).add(value);
		} else {
			part.eSet(attribute, value);
		}
	}

	private static String name(EAttribute attribute) {
		return Quantities.of(attribute).map(Quantity::label).orElse(attribute.getName());
	}

	private static String text(EAttribute attribute, Object value) {
		Optional<Quantity> quantity = Quantities.of(attribute);
		return quantity.isPresent() && value instanceof Number number ? quantity.get().text(number.doubleValue())
				: value.toString();
	}
}
