package org.ionwright.model.ui.form;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.model.Quantity;
import org.ionwright.model.UnitTable;
import org.ionwright.model.ui.form.UnitChoices.Choices;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.DisplayUnit;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.TypedNumber;

/**
 * A typed text read as a value of a quantity.
 *
 * @param value
 *            in the unit of the attribute; NaN when refused
 * @param unit
 *            that was typed, when it is one of the choices
 * @param refusal
 *            why it is not taken and what would be, one line; empty when it is taken
 */
record QuantityEntry(double value, Optional<DisplayUnit> unit, String refusal) {

	private static final double ROUNDING = 1e-12;

	/**
	 * @param shown
	 *            unit of numbers without one
	 * @param whole
	 *            whether only whole numbers are taken
	 */
	static QuantityEntry read(String text, Quantity quantity, Choices choices, DisplayUnit shown, boolean whole) {
		Optional<TypedNumber> typed = TypedNumber.of(text);
		if (typed.isEmpty()) {
			return refused(NLS.bind(text.isBlank() ? Messages.Entry_empty : Messages.Entry_noNumber, text.strip(),
					example(quantity, shown)));
		}
		String symbol = typed.get().unit();
		Optional<DisplayUnit> chosen = symbol.isEmpty() ? Optional.of(shown)
				: choices.units().stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
		if (chosen.isEmpty()) {
			Optional<UnitTable.Unit> known = UnitTable.find(symbol);
			if (known.isEmpty() || !known.get().ucum().equals(choices.ucum())) {
				return refused(NLS.bind(
						symbol.startsWith(",") ? Messages.Entry_comma
								: known.isEmpty() ? Messages.Entry_unknownUnit : Messages.Entry_otherDimension,
						new Object[] { text.strip(), symbol, quantity.label(), example(quantity, shown) }));
			}
			return checked(typed.get().number() * known.get().factor() + known.get().offset(), Optional.empty(),
					quantity, shown, whole);
		}
		return checked(chosen.get().toSi(typed.get().number()), symbol.isEmpty() ? Optional.empty() : chosen, quantity,
				chosen.get(), whole);
	}

	private static QuantityEntry checked(double value, Optional<DisplayUnit> unit, Quantity quantity,
			DisplayUnit shown, boolean whole) {
		double low = quantity.hardwareMin();
		double high = quantity.hardwareMax();
		double slack = (high - low) * ROUNDING;
		if (!(value >= low - slack)) {
			return refused(NLS.bind(Messages.Entry_below,
					new Object[] { quantity.label(), text(value, shown), text(low, shown) }));
		}
		if (!(value <= high + slack)) {
			return refused(NLS.bind(Messages.Entry_above,
					new Object[] { quantity.label(), text(value, shown), text(high, shown) }));
		}
		if (whole && value != Math.rint(value)) {
			return refused(NLS.bind(Messages.Entry_whole, quantity.label(), text(value, shown)));
		}
		return new QuantityEntry(Math.clamp(value, low, high), unit, "");
	}

	static String text(double value, DisplayUnit unit) {
		return NumberText.join(NumberText.typed(unit.fromSi(value)), unit.symbol());
	}

	private static String example(Quantity quantity, DisplayUnit shown) {
		return text(quantity.hardwareMax(), shown);
	}

	private static QuantityEntry refused(String why) {
		return new QuantityEntry(Double.NaN, Optional.empty(), why);
	}
}
