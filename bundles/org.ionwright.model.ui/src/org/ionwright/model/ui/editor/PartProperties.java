package org.ionwright.model.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelWords;
import org.ionwright.model.ui.edit.ValueText;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.model.validation.facts.Fact;

/** A part as the Properties view reads it: its values, and what follows from them. Edited in the form. */
public final class PartProperties implements IPropertySource {

	/** One line. */
	private record Line(String category, String name, String value, String about) {
	}

	private final List<Line> lines = new ArrayList<>();

	public PartProperties(EObject part, List<Fact> facts) {
		lines.add(new Line(Messages.Properties_part, Messages.Properties_kind, Words.of(part.eClass()),
				ModelWords.about(part.eClass())));
		lines.add(new Line(Messages.Properties_part, Messages.Properties_path, ModelPaths.pathOf(part), ""));
		lines.add(new Line(Messages.Properties_part, Messages.Properties_numeral, Words.numeral(part), ""));
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!contained && !feature.isTransient()) {
				lines.add(new Line(Messages.Properties_values, Words.of(feature), ValueText.of(part, feature),
						ModelWords.about(feature)));
			}
		}
		String path = ModelPaths.pathOf(part);
		facts.stream().filter(fact -> fact.where().equals(path)).forEach(
				fact -> lines.add(new Line(Messages.Properties_facts, fact.label(), fact.text(), fact.source())));
	}

	/** The identifier of a line is its number, because names may occur twice. */
	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		IPropertyDescriptor[] descriptors = new IPropertyDescriptor[lines.size()];
		for (int i = 0; i < descriptors.length; i++) {
			PropertyDescriptor descriptor = new PropertyDescriptor(i, lines.get(i).name());
			descriptor.setCategory(lines.get(i).category());
			descriptor.setDescription(lines.get(i).about());
			descriptor.setAlwaysIncompatible(true);
			descriptors[i] = descriptor;
		}
		return descriptors;
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		return id instanceof Integer number ? lines.get(number).value() : null;
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(@Nullable Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(@Nullable Object id) {
		// Edited in the form, where units and limits are at hand.
	}

	@Override
	public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
		// As with resetPropertyValue.
	}
}
