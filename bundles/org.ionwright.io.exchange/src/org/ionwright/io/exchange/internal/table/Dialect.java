package org.ionwright.io.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is written.
 *
 * @param separator
 *            tab, semicolon, comma, or a blank for any white space
 * @param decimalComma
 *            whether 1,5 is one and a half
 */
record Dialect(char separator, boolean decimalComma) {

	/** In the order in which they are tried: a comma may stand inside numbers, the ones before it may not. */
	private static final char[] SEPARATORS = { '\t', ';', ' ', ',' };

	/** Blank lines and comments, which begin with #, %, // or !, say nothing. */
	static boolean silent(String line) {
		String text = line.stripLeading();
		return text.isEmpty() || text.startsWith("#") || text.startsWith("%") || text.startsWith("//")
				|| text.startsWith("!");
	}

	/**
	 * Finds out from the first lines.
	 *
	 * @param lines
	 *            without those that say nothing
	 */
	static Dialect of(List<String> lines) {
		for (char separator : SEPARATORS) {
			int good = 0;
			boolean comma = false;
			boolean point = false;
			for (String line : lines) {
				List<String> cells = cells(line, separator);
				long numbers = cells.stream().filter(cell -> isNumber(cell)).count();
				good += numbers >= 2 ? 1 : 0;
				if (numbers >= 2) {
					comma |= cells.stream().anyMatch(cell -> isNumber(cell) && cell.contains(","));
					point |= cells.stream().anyMatch(cell -> isNumber(cell) && cell.contains("."));
				}
			}
			if (good > 0 && 2 * good >= lines.size() - 5) {
				return new Dialect(separator, comma && !point);
			}
		}
		return new Dialect(',', false);
	}

	private static boolean isNumber(String cell) {
		return Double.isFinite(parsed(cell, cell.contains(",") && !cell.contains(".")));
	}

	List<String> cells(String line) {
		return cells(line, separator);
	}

	/** Fields may stand in quotation marks; two of them are one inside. */
	private static List<String> cells(String line, char separator) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean blank = separator == ' ';
		boolean quoted = false;
		String text = blank ? line.strip() : line;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append(c);
					i++;
				} else {
					quoted = !quoted;
				}
			} else if (!quoted && (blank ? Character.isWhitespace(c) : c == separator)) {
				if (!blank || !Character.isWhitespace(text.charAt(i - 1))) {
					cells.add(cell.toString().strip());
					cell.setLength(0);
				}
			} else {
				cell.append(c);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}

	/** The number in a cell; NaN when there is none. */
	double number(String cell) {
		return parsed(cell, decimalComma);
	}

	private static double parsed(String cell, boolean decimalComma) {
		String text = decimalComma ? cell.replace(',', '.') : cell;
		if (text.isEmpty() || text.length() > 40) {
			return Double.NaN;
		}
		char last = text.charAt(text.length() - 1);
		if ((last < '0' || last > '9') && last != '.') {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}
}
