package org.ionwright.scan.ui.internal.readings;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.UnitTable;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.TypedNumber;

/** Quantities as people type them: {@code 3 kV}, {@code 1.2e-3 mbar}, {@code 40} in the unit on display; states in words. */
final class QuantityText {

	private QuantityText() {
	}

	/**
	 * @return the value in the unit of the parameter
	 * @throws QuantityException
	 *             with what is wrong and what would be right, one line for people
	 */
	static double parse(String text, LiveParameter parameter) throws QuantityException {
		int state = parameter.states().indexOf(text.strip().toLowerCase(Locale.ROOT));
		if (state >= 0) {
			return state;
		}
		if (!parameter.states().isEmpty()) {
			throw new QuantityException(NLS.bind(Messages.Quantity_noState, text.strip(),
					String.join(", ", parameter.states())));
		}
		Optional<TypedNumber> typed = TypedNumber.of(text);
		if (typed.isEmpty()) {
			String hint = text.indexOf(',') >= 0 ? Messages.Quantity_comma : Messages.Quantity_noNumber;
			throw new QuantityException(NLS.bind(hint, text.strip(), example(parameter)));
		}
		double number = typed.get().number();
		String unit = typed.get().unit();
		double value = unit.isEmpty() || unit.equals(parameter.displayUnit()) ? parameter.fromDisplay(number)
				: convert(number, unit, text.strip(), parameter);
		if (!Double.isFinite(value)) {
			throw new QuantityException(NLS.bind(Messages.Quantity_tooLarge, text.strip()));
		}
		return value;
	}

	private static double convert(double number, String unit, String text, LiveParameter parameter)
			throws QuantityException {
		if (unit.startsWith(",")) {
			throw new QuantityException(NLS.bind(Messages.Quantity_comma, text, example(parameter)));
		}
		if (unit.equals(parameter.unit())) {
			return number;
		}
		UnitTable.Unit found = UnitTable.find(unit).orElseThrow(() -> new QuantityException(
				NLS.bind(Messages.Quantity_unknownUnit, new Object[] { text, unit, example(parameter) })));
		if (!found.ucum().equals(parameter.unit())) {
			throw new QuantityException(NLS.bind(Messages.Quantity_otherDimension,
					new Object[] { text, unit, parameter.label(), example(parameter) }));
		}
		return number * found.factor() + found.offset();
	}

	private static String example(LiveParameter parameter) {
		double value = Double.isFinite(parameter.maximum()) ? parameter.maximum() : parameter.fromDisplay(1);
		return Numbers.withUnit(value, parameter);
	}
}
