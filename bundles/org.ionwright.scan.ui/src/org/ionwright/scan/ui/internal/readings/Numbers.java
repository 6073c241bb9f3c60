package org.ionwright.scan.ui.internal.readings;

import java.util.Optional;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.ui.common.NumberText;

/** Values of a parameter as the table shows them, in the unit on display. */
final class Numbers {

	private static final int MOST_DECIMALS = 4;
	private static final int DIGITS = 3;
	private static final double DECADES = 1e4;
	private static final String CELSIUS = "\u00b0C";

	private Numbers() {
	}

	/** The word of a state; otherwise as many decimals as the tolerance makes sense of; scientific where the value spans decades; a dash for none. */
	static String text(double value, LiveParameter parameter) {
		Optional<String> word = parameter.word(value);
		if (word.isPresent()) {
			return word.get();
		}
		double shown = parameter.display(value);
		if (!Double.isFinite(shown)) {
			return NumberText.significant(shown, DIGITS);
		}
		if (parameter.displayUnit().equals(CELSIUS)) {
			return NumberText.fixed(shown, 1);
		}
		double resolution = Math.abs(parameter.tolerance() / parameter.displayFactor());
		boolean decades = parameter.minimum() > 0 && parameter.maximum() > DECADES * parameter.minimum();
		if (shown == 0 || decades || !(resolution > 0) || !Double.isFinite(resolution)) {
			return NumberText.significant(shown, DIGITS);
		}
		int decimals = (int) Math.ceil(-Math.log10(resolution));
		return decimals > MOST_DECIMALS ? NumberText.significant(shown, DIGITS + 1)
				: NumberText.fixed(shown, Math.max(0, decimals));
	}

	/** A difference of two values, with its sign, to the digits that the tolerance makes sense of. */
	static String difference(double value, LiveParameter parameter) {
		double shown = value / parameter.displayFactor();
		double resolution = Math.abs(parameter.tolerance() / parameter.displayFactor()) / 10;
		int decimals = (int) Math.ceil(-Math.log10(resolution));
		String text = !(resolution > 0) || !Double.isFinite(resolution) || decimals > MOST_DECIMALS
				? NumberText.significant(shown, 2)
				: NumberText.fixed(shown, Math.max(0, decimals));
		return text.startsWith("-") || text.chars().noneMatch(c -> c >= '1' && c <= '9') ? text : '+' + text;
	}

	/** As few digits as say all of it. */
	static String limit(double value, LiveParameter parameter) {
		return LiveParameter.number(parameter.display(value), DIGITS + 1);
	}

	static String withUnit(double value, LiveParameter parameter) {
		return NumberText.join(text(value, parameter), unit(parameter));
	}

	static String unit(LiveParameter parameter) {
		return parameter.displayUnit().equals("1") ? "" : parameter.displayUnit();
	}
}
