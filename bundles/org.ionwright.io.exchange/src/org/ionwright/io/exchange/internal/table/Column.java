package org.ionwright.io.exchange.internal.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a column says.
 *
 * @param role
 *            what the column holds
 * @param name
 *            as it stands in the file
 * @param factor
 *            of times, to seconds
 */
record Column(Role role, String name, double factor) {

	/** What columns hold. */
	enum Role {
		MZ, INTENSITY, TIME, SCAN, LEVEL, POLARITY, TRACE,
		/** Its name is a number: a place on the axis that the rows do not have. */
		NUMBER,
		/** Something else. */
		OTHER
	}

	private static final Pattern NUMBER = Pattern
			.compile("(-?[0-9]+(?:[.,][0-9]+)?(?:[eE][-+]?[0-9]+)?) *(s|sec|min)?");

	/** From the text of a head. */
	static Column of(String text) {
		String name = text.strip();
		String lower = name.toLowerCase(Locale.ROOT);
		String plain = lower.replaceAll("[\\[(].*", "").replaceAll("[_.:]", " ").strip();
		double factor = lower.matches(".*\\bmin(ute)?s?\\b.*") ? 60
				: lower.matches(".*\\b(ms|millisecond)s?\\b.*") ? 1e-3 : 1;
		return new Column(role(plain, lower), name, factor);
	}

	private static Role role(String plain, String lower) {
		if (NUMBER.matcher(lower).matches()) {
			return Role.NUMBER;
		}
		if (plain.matches("m ?/ ?z|mz|m/z values?|mass|mass ?(to|/|-) ?charge.*|mass values?|x|da|amu")) {
			return Role.MZ;
		}
		if (plain.matches("ms ?level|level")) {
			return Role.LEVEL;
		}
		if (plain.matches("polarity")) {
			return Role.POLARITY;
		}
		if (plain.matches("trace|chromatogram")) {
			return Role.TRACE;
		}
		if (plain.matches(
				"(scan|start|acquisition|retention|elution)? ?time.*|rt|t|minutes?|seconds?|ret ?time|rt(min|sec|secs)?")) {
			return Role.TIME;
		}
		if (plain.matches("scan( ?(number|no|id|index|#))?|spectrum( ?(number|no|id|index))?|#|index")) {
			return Role.SCAN;
		}
		return plain.matches(
				"(rel(ative)? )?int(ensity|ensities|ens)?|(rel(ative)? )?abundances?|counts?|signal|y|i|height")
						? Role.INTENSITY
						: Role.OTHER;
	}

	/** The number that the name is; NaN when it is none. */
	double number() {
		Matcher matcher = NUMBER.matcher(name.toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Double.NaN;
		}
		double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
		return "min".equals(matcher.group(2)) ? 60 * value : value;
	}
}
