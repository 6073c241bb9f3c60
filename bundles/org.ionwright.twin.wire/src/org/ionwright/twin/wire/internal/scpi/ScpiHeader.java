package org.ionwright.twin.wire.internal.scpi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header as manuals write it, {@code [:SENSe]:CURRent[:DC]:RANGe[:UPPer]}: capitals are the short form, both forms are taken in any
 * case, and what stands in brackets may be left out.
 */
record ScpiHeader(Pattern pattern) {

	private static final Pattern WORD = Pattern.compile("([A-Z*]+)([a-z]*)");

	static ScpiHeader of(String written) {
		Matcher word = WORD.matcher(written.startsWith(":") || written.startsWith("[") ? written : ":" + written);
		StringBuilder regex = new StringBuilder();
		while (word.find()) {
			String shortForm = Pattern.quote(word.group(1));
			String rest = word.group(2).toUpperCase(Locale.ROOT);
			word.appendReplacement(regex,
					Matcher.quoteReplacement(shortForm + (rest.isEmpty() ? "" : "(?:" + rest + ")?")));
		}
		word.appendTail(regex);
		return new ScpiHeader(Pattern.compile(regex.toString().replace("[", "(?:").replace("]", ")?")));
	}

	/**
	 * @param absolute
	 *            in capitals, with a colon in front
	 */
	boolean matches(String absolute) {
		return pattern.matcher(absolute).matches();
	}
}
