package org.ionwright.device.tck.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the case-sensitive UCUM codes that devices of this kind use. */
final class Ucum {

	private static final String PREFIXES = "(?:Y|Z|E|P|T|G|M|k|h|da|d|c|m|u|n|p|f|a|z|y)?";
	private static final Pattern METRIC = Pattern.compile(PREFIXES
			+ "(?:m|s|g|K|A|mol|cd|V|Ohm|W|J|N|Pa|Hz|C|F|S|T|H|Wb|lm|lx|Bq|rad|sr|Cel|L|l|bar|eV|u|t|B)");
	private static final Set<String> PLAIN = Set.of("1", "%", "[ppth]", "[ppm]", "[ppb]", "min", "h", "d", "deg",
			"atm", "10*", "10^", "m[Hg]", "mm[Hg]", "[psi]", "[degF]", "{ion}", "[pi]");
	private static final Pattern TERM = Pattern.compile("(10[*^](?=[-+]?\\d)|.*?)([-+]?\\d+)?(\\{[!-z|~]*})?");

	private Ucum() {
	}

	static boolean valid(String code) {
		if (code.isEmpty() || code.chars().anyMatch(c -> c <= ' ' || c > '~')) {
			return false;
		}
		String terms = code.startsWith("/") ? code.substring(1) : code;
		for (String term : terms.split("[./]", -1)) {
			if (!term(term)) {
				return false;
			}
		}
		return true;
	}

	private static boolean term(String term) {
		if (term.equals("1") || term.matches("\\{[!-z|~]+}") || term.matches("[1-9]\\d*")) {
			return true;
		}
		Matcher parts = TERM.matcher(term);
		return parts.matches() && (PLAIN.contains(parts.group(1)) || METRIC.matcher(parts.group(1)).matches());
	}
}
