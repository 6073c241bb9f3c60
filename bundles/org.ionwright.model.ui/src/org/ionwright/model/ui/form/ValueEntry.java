package org.ionwright.model.ui.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.model.Quantity;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.DisplayUnit;
import org.ionwright.ui.common.NumberText;

/**
 * A text read as a value of an attribute, for cells of tables. Any thread.
 *
 * @param value
 *            as the attribute keeps it; null for a text that is empty, and when refused
 * @param refusal
 *            why it is not taken and what would be, one line; empty when it is taken
 */
public record ValueEntry(@Nullable Object value, String refusal) {

	public static ValueEntry read(EObject part, EAttribute attribute, FieldHints hints, String text) {
		Optional<Quantity> quantity = hints.quantity(part, attribute);
		if (quantity.isPresent()) {
			UnitChoices.Choices choices = UnitChoices.of(part, attribute, quantity.get());
			boolean whole = attribute.getEAttributeType().getInstanceClass() == int.class;
			QuantityEntry entry = QuantityEntry.read(text, quantity.get(), choices, own(choices), whole);
			return entry.refusal().isEmpty()
					? new ValueEntry(whole ? (Object) (int) entry.value() : (Object) entry.value(), "")
					: new ValueEntry(null, entry.refusal());
		}
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return literal(attribute, type, text.strip());
		}
		return new ValueEntry(text.isBlank() ? null : text.strip(), "");
	}

	private static ValueEntry literal(EAttribute attribute, EEnum type, String text) {
		for (EEnumLiteral literal : type.getELiterals()) {
			if (text.equalsIgnoreCase(literal.getName()) || text.equalsIgnoreCase(Words.of(literal.getInstance()))) {
				return new ValueEntry(literal.getInstance(), "");
			}
		}
		String choices = type.getELiterals().stream().map(literal -> Words.of(literal.getInstance()))
				.collect(Collectors.joining(", "));
		return new ValueEntry(null, NLS.bind(Messages.Entry_choice,
				new Object[] { text, Words.of(attribute).toLowerCase(Locale.ROOT), choices }));
	}

	/** The value without its unit, as {@link #read} takes it. */
	public static String shown(EObject part, EAttribute attribute, FieldHints hints) {
		Object value = part.eGet(attribute);
		Optional<Quantity> quantity = hints.quantity(part, attribute);
		if (value instanceof Number number && quantity.isPresent()) {
			return NumberText
					.typed(own(UnitChoices.of(part, attribute, quantity.get())).fromSi(number.doubleValue()));
		}
		return value == null ? ""
				: value instanceof Enumerator literal ? Words.of(literal)
						: value.toString();
	}

	/** The unit of {@link #shown}; empty for none. */
	public static String unit(EObject part, EAttribute attribute, FieldHints hints) {
		return hints.quantity(part, attribute)
				.map(quantity -> own(UnitChoices.of(part, attribute, quantity)).symbol()).orElse("");
	}

	private static DisplayUnit own(UnitChoices.Choices choices) {
		return choices.units().isEmpty() ? DisplayUnit.NONE : choices.units().getFirst();
	}
}
