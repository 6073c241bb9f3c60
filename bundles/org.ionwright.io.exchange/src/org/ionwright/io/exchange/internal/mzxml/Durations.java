package org.ionwright.io.exchange.internal.mzxml;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as XML schema writes them; {@code java.time} takes neither exponents nor more than nine digits. */
final class Durations {

	private static final String NUMBER = "([0-9]{1,17}(?:\\.[0-9]{0,30})?(?:[eE][-+]?[0-9]{1,3})?)";
	private static final Pattern DURATION = Pattern.compile(
			"(-?)P(?:" + NUMBER + "D)?(?:T(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "S)?)?");

	private Durations() {
	}

	/** Seconds; a plain number is taken for seconds, too. Nothing when the text is neither. */
	static OptionalDouble seconds(String text) {
		String stripped = text.strip();
		if (stripped.length() > 200) {
			return OptionalDouble.empty();
		}
		Matcher parts = DURATION.matcher(stripped);
		if (!parts.matches()) {
			double plain = MzxmlScan.number(stripped);
			return Double.isFinite(plain) ? OptionalDouble.of(plain) : OptionalDouble.empty();
		}
		double seconds = part(parts, 2) * 86_400 + part(parts, 3) * 3600 + part(parts, 4) * 60 + part(parts, 5);
		return OptionalDouble.of(parts.group(1).isEmpty() ? seconds : -seconds);
	}

	private static double part(Matcher parts, int group) {
		return parts.group(group) == null ? 0 : Double.parseDouble(parts.group(group));
	}
}
