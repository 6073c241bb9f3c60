package org.ionwright.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit as it stands in a model, with its unit: {@code 15 mbar}, {@code 1e-3 torr}, {@code 200 °C}, {@code 1}.
 *
 * @param number
 *            as typed
 * @param unit
 *            that was typed; the dimensionless one when there was none
 */
public record LimitText(double number, UnitTable.Unit unit) {

	private static final Pattern TEXT = Pattern
			.compile("([-+]?(?:\\d{1,15}\\.?\\d{0,15}|\\.\\d{1,15})(?:[eE][-+]?\\d{1,2})?)\\s*(\\S{0,20})");

	/** Empty when it is no number with a unit that is known. */
	public static Optional<LimitText> of(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String symbol = matcher.group(2);
		double number = Double.parseDouble(matcher.group(1));
		return UnitTable.find(symbol.isEmpty() ? "1" : symbol).map(unit -> new LimitText(number, unit));
	}

	/** In the SI unit. */
	public double value() {
		return number * unit.factor() + unit.offset();
	}

	/** As a difference of two values, in the SI unit: 5 °C are 5 K. */
	public double difference() {
		return number * unit.factor();
	}

	/** UCUM code of the SI unit. */
	public String ucum() {
		return unit.ucum();
	}
}
