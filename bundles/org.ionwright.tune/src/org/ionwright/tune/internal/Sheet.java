package org.ionwright.tune.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A plain file of named values and one table: a first line with kind and version, lines {@code name = value}, a line
 * {@code table} with the columns, a line for each row with cells parted by tabs, and {@code end}. What is cut off lacks the end.
 */
public final class Sheet {

	/** A line of the table with its number in the file. */
	public record Row(int line, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	private record Value(int line, String text) {
	}

	private final String source;
	private final Map<String, Value> values = new LinkedHashMap<>();
	private final List<Row> rows = new ArrayList<>();

	private Sheet(String source) {
		this.source = source;
	}

	/**
	 * @param kind
	 *            that the first line must have, with the version
	 * @throws IllegalArgumentException
	 *             naming source and line
	 */
	public static Sheet parse(String source, String kind, String text) {
		Sheet sheet = new Sheet(source);
		String[] lines = text.split("\r\n|\n", -1);
		if (!lines[0].equals(kind)) {
			throw sheet.wrong(1, "the first line must be '" + kind + "'");
		}
		int columns = -1;
		for (int i = 1; i < lines.length; i++) {
			String line = lines[i];
			if (line.equals("end")) {
				sheet.nothingBehind(lines, i + 1);
				return sheet;
			}
			if (columns >= 0) {
				columns = sheet.row(i + 1, line, columns);
			} else if (line.startsWith("table\t")) {
				columns = line.split("\t", -1).length - 1;
			} else if (!line.isBlank()) {
				sheet.value(i + 1, line);
			}
		}
		throw sheet.wrong(lines.length, "the line 'end' is missing: the file was cut off");
	}

	private void nothingBehind(String[] lines, int from) {
		for (int i = from; i < lines.length; i++) {
			if (!lines[i].isBlank()) {
				throw wrong(i + 1, "something stands behind the end");
			}
		}
	}

	private int row(int number, String line, int columns) {
		List<String> cells = List.of(line.split("\t", -1));
		if (cells.size() != columns) {
			throw wrong(number, cells.size() + " cells, but the table has " + columns + " columns");
		}
		rows.add(new Row(number, cells));
		return columns;
	}

	private void value(int number, String line) {
		int sign = line.indexOf(" =");
		if (sign <= 0) {
			throw wrong(number, "expected 'name = value'");
		}
		String name = line.substring(0, sign);
		if (values.put(name, new Value(number, line.substring(sign + 2).strip())) != null) {
			throw wrong(number, "'" + name + "' stands twice");
		}
	}

	public List<Row> rows() {
		return List.copyOf(rows);
	}

	public String text(String name) {
		return value(name).text;
	}

	public double number(String name) {
		Value value = value(name);
		return number(value.line, name, value.text);
	}

	/** A number, NaN included. */
	public double number(int line, String what, String text) {
		if (text.equals("NaN")) {
			return Double.NaN;
		}
		// not all that Java takes: no hexadecimal numbers, no suffix
		if (!text.matches("[+-]?\\d{1,20}(\\.\\d{0,20})?([eE][+-]?\\d{1,3})?")) {
			throw wrong(line, what + " is '" + cut(text) + "'; expected a number");
		}
		return Double.parseDouble(text);
	}

	public List<Double> numbers(String name) {
		Value value = value(name);
		List<Double> numbers = new ArrayList<>();
		for (String part : value.text.split(" +")) {
			numbers.add(number(value.line, name, part));
		}
		return numbers;
	}

	public Instant time(String name) {
		Value value = value(name);
		try {
			return Instant.parse(value.text);
		} catch (DateTimeException e) {
			throw wrong(value.line,
					name + " is '" + cut(value.text) + "'; expected a time such as 2026-11-26T09:00:00Z");
		}
	}

	public boolean flag(String name) {
		return choice(name, Flag.class) == Flag.YES;
	}

	private enum Flag {
		NO, YES
	}

	/** One of the constants, in small letters. */
	public <E extends Enum<E>> E choice(String name, Class<E> type) {
		Value value = value(name);
		for (E constant : type.getEnumConstants()) {
			if (word(constant).equals(value.text)) {
				return constant;
			}
		}
		throw wrong(value.line, name + " is '" + cut(value.text) + "'; possible is "
				+ String.join(", ", List.of(type.getEnumConstants()).stream().map(Sheet::word).toList()));
	}

	/** A constant as it stands in a file. */
	public static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** A line with a value as it stands in a file. */
	public static String line(String name, Object value) {
		return name + " = " + oneLine(String.valueOf(value)) + "\n";
	}

	/** What keeps to one cell of one line. */
	public static String oneLine(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

	private Value value(String name) {
		Value value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException(source + " has no '" + name + "'");
		}
		return value;
	}

	/** For {@code throw}: names source and line. */
	public IllegalArgumentException wrong(int line, String what) {
		return new IllegalArgumentException(source + ", line " + line + ": " + what);
	}

	private static String cut(String text) {
		String shown = oneLine(text);
		return shown.length() > 40 ? shown.substring(0, 40) + "..." : shown;
	}
}
