package org.ionwright.serve.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.ionwright.command.CommandException;

/**
 * The names that clients may put. A pattern is a name, with or without the prefix of the node, in which {@code *} stands for any
 * characters. An empty list allows nothing.
 */
record WriteList(List<String> patterns) {

	/** Nothing can be put. */
	static final WriteList EMPTY = new WriteList(List.of());

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_:*-]{1,200}");

	WriteList {
		patterns = List.copyOf(patterns);
	}

	/**
	 * One pattern in each line; empty lines and lines that begin with {@code #} are skipped.
	 *
	 * @param file
	 *            for messages
	 */
	static WriteList parse(String text, String file) throws CommandException {
		List<String> patterns = new ArrayList<>();
		int number = 0;
		for (String raw : text.split("\\R", -1)) {
			number++;
			String line = raw.strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				patterns.add(checked(line, file + ", line " + number));
			}
		}
		return new WriteList(patterns);
	}

	static String checked(String pattern, String where) throws CommandException {
		if (!FORM.matcher(pattern).matches()) {
			throw new CommandException(where + ": '" + pattern
					+ "' is no name that can be put; expected one such as ioniser:capillaryVoltage:SP or ioniser:*:SP");
		}
		return pattern;
	}

	WriteList and(WriteList other) {
		List<String> all = new ArrayList<>(patterns);
		all.addAll(other.patterns);
		return new WriteList(all);
	}

	boolean allows(String name, String prefix) {
		return patterns.stream().anyMatch(pattern -> matches(pattern, name, prefix));
	}

	/** The patterns that fit no name: mistakes, or devices that are not there yet. */
	List<String> unused(List<String> names, String prefix) {
		Predicate<String> used = pattern -> names.stream().anyMatch(name -> matches(pattern, name, prefix));
		return patterns.stream().filter(used.negate()).toList();
	}

	private static boolean matches(String pattern, String name, String prefix) {
		return fits(pattern, name) || (name.startsWith(prefix) && fits(pattern, name.substring(prefix.length())));
	}

	/** Without regular expressions: a pattern of many stars takes no longer than others. */
	private static boolean fits(String pattern, String name) {
		int p = 0;
		int n = 0;
		int star = -1;
		int from = 0;
		while (n < name.length()) {
			if (p < pattern.length() && pattern.charAt(p) == '*') {
				star = p++;
				from = n;
			} else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
				p++;
				n++;
			} else if (star >= 0) {
				p = star + 1;
				n = ++from;
			} else {
				return false;
			}
		}
		while (p < pattern.length() && pattern.charAt(p) == '*') {
			p++;
		}
		return p == pattern.length();
	}
}
