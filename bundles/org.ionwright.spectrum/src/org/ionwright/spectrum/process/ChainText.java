package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lines of a chain and back; the format is described at {@link ProcessingChain}. */
final class ChainText {

	static final int LONGEST = 1_000_000;
	static final int MOST_STEPS = 1000;
	private static final int MOST_VALUES = 100;

	private final String line;
	private final int number;
	private int position;

	private ChainText(String line, int number) {
		this.line = line;
		this.number = number;
	}

	static String line(StepCall call) {
		StringBuilder text = new StringBuilder(call.step()).append(' ').append(call.version());
		call.values().forEach((name, value) -> text.append(' ').append(name).append('=').append(quoted(value)));
		return text.toString();
	}

	static List<StepCall> parse(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("a chain of " + text.length() + " characters; up to " + LONGEST
					+ " are read");
		}
		List<StepCall> calls = new ArrayList<>();
		int number = 0;
		for (String line : text.split("\r\n|\n|\r", -1)) {
			number++;
			String bare = line.strip();
			if (!bare.isEmpty() && !bare.startsWith("#")) {
				if (calls.size() == MOST_STEPS) {
					throw new IllegalArgumentException("a chain of more than " + MOST_STEPS + " steps");
				}
				calls.add(new ChainText(bare, number).call());
			}
		}
		return calls;
	}

	private StepCall call() {
		String step = word();
		String version = word();
		if (!step.matches(StepCall.NAME) || !version.matches(StepCall.VERSION)) {
			throw wrong("the name of a step and the version of the software", 0);
		}
		SortedMap<String, String> values = new TreeMap<>();
		while (position < line.length()) {
			int start = position;
			int equals = line.indexOf('=', position);
			String name = equals < 0 || equals - start > 40 ? "" : line.substring(start, equals);
			if (!name.matches(StepCall.NAME)) {
				throw wrong("name=value", start);
			}
			position = equals + 1;
			String value = position < line.length() && line.charAt(position) == '"' ? quotation() : word();
			if (values.put(name, value) != null || values.size() > MOST_VALUES) {
				throw wrong("each name once and up to " + MOST_VALUES, start);
			}
		}
		return new StepCall(step, version, values);
	}

	/** Up to the next blank, and on to what follows it. */
	private String word() {
		int start = position;
		while (position < line.length() && line.charAt(position) != ' ' && line.charAt(position) != '\t') {
			if (line.charAt(position) == '"') {
				throw wrong("no quotation mark within a word", position);
			}
			position++;
		}
		String word = line.substring(start, position);
		skipBlanks();
		return word;
	}

	private String quotation() {
		int start = position++;
		StringBuilder value = new StringBuilder();
		while (position < line.length() && line.charAt(position) != '"') {
			char c = line.charAt(position++);
			if (c == '\\') {
				char escaped = position < line.length() ? line.charAt(position++) : ' ';
				int known = "\\\"nrt".indexOf(escaped);
				if (known < 0) {
					throw wrong("\\\\, \\\", \\n, \\r or \\t", position - 1);
				}
				c = "\\\"\n\r\t".charAt(known);
			}
			value.append(c);
		}
		if (position == line.length()) {
			throw wrong("the closing quotation mark", start);
		}
		position++;
		if (position < line.length() && line.charAt(position) != ' ' && line.charAt(position) != '\t') {
			throw wrong("a blank after the quotation mark", position);
		}
		skipBlanks();
		return value.toString();
	}

	private void skipBlanks() {
		while (position < line.length() && (line.charAt(position) == ' ' || line.charAt(position) == '\t')) {
			position++;
		}
	}

	private static String quoted(String value) {
		if (value.matches("[\\w.,:;/+@-]+")) {
			return value;
		}
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
				.replace("\t", "\\t") + '"';
	}

	private IllegalArgumentException wrong(String expected, int at) {
		String near = line.substring(at, Math.min(line.length(), at + 30));
		return new IllegalArgumentException(
				"line " + number + " of the chain, at '" + near + "': expected " + expected);
	}
}
