package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.ionwright.spectrum.run.RunFact;

/** Facts as the Properties view reads them: one line each, by group, nothing to edit. */
final class FactProperties implements IPropertySource {

	private final List<RunFact> facts;

	FactProperties(List<RunFact> facts) {
		this.facts = List.copyOf(facts);
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	/** The identifier of a line is its number, because names may occur twice. */
	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return IntStream.range(0, facts.size()).mapToObj(this::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	private IPropertyDescriptor descriptor(int number) {
		RunFact fact = facts.get(number);
		PropertyDescriptor line = new PropertyDescriptor(number, fact.name());
		line.setCategory(fact.group());
		line.setDescription(fact.value());
		line.setAlwaysIncompatible(true);
		return line;
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		return id instanceof Integer number ? facts.get(number).value() : null;
	}

	@Override
	public boolean isPropertySet(@Nullable Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(@Nullable Object id) {
		// Nothing can be edited.
	}

	@Override
	public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
		// Nothing can be edited.
	}
}
