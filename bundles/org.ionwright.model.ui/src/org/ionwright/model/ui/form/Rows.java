package org.ionwright.model.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.edit.Words;

/** The row that fits a feature, and the order of rows. */
final class Rows {

	/** What belongs together under a heading. */
	enum Group {
		GENERAL, SETTINGS, LIMITS
	}

	private Rows() {
	}

	/** Stored values and references of a part in the order of the model; parts in parts are in the tree. */
	static List<EStructuralFeature> of(FormContext context, Group group) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EStructuralFeature feature : context.part().eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!contained && context.hints().shown(context.part(), feature) && !feature.isTransient()
					&& !feature.isDerived()
					&& (context.hints().flat(context.part()) ? Group.GENERAL : group(feature)) == group) {
				features.add(feature);
			}
		}
		if (context.hints().flat(context.part())) {
			features.sort(Comparator.comparing(
					feature -> feature.getEContainingClass() != context.part().eClass()));
		}
		return features;
	}

	static Group group(EStructuralFeature feature) {
		Optional<Quantity> quantity = feature instanceof EAttribute attribute ? Quantities.of(attribute)
				: Optional.empty();
		Role role = quantity.map(Quantity::role).orElse(Role.FACT);
		return role == Role.SETTING ? Group.SETTINGS : role == Role.LIMIT ? Group.LIMITS : Group.GENERAL;
	}

	/** @return null when there is no way to edit such a feature */
	static @Nullable Row create(FormContext context, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isMany()
					? new CheckListRow(context, reference, Parts.fitting(context.part(), reference),
							choice -> ReferenceRow.text((EObject) Objects.requireNonNull(choice)))
					: new ReferenceRow(context, reference);
		}
		return feature instanceof EAttribute attribute ? attribute(context, attribute) : null;
	}

	private static @Nullable Row attribute(FormContext context, EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return attribute.isMany()
					? new CheckListRow(context, attribute,
							type.getELiterals().stream().map(EEnumLiteral::getInstance).toList(),
							choice -> Words.of((Enumerator) Objects.requireNonNull(choice)))
					: new ChoiceRow(context, attribute, type);
		}
		if (attribute.isMany()) {
			return null;
		}
		Optional<Quantity> quantity = context.hints().quantity(context.part(), attribute);
		if (quantity.isPresent()) {
			return new QuantityRow(context, attribute, quantity.get());
		}
		if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
			return new SwitchRow(context, attribute);
		}
		List<String> choices = context.hints().choices(context.part(), attribute);
		if (!choices.isEmpty()) {
			return new PathRow(context, attribute, choices);
		}
		return new TextRow(context, attribute);
	}
}
