package org.ionwright.method.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as spreadsheets write it: lines of cells between tabs, semicolons or commas, whichever of them comes first in this order.
 * Cells may stand in double quotes. Empty lines and lines that begin with # are left out. Any text is read; nothing is thrown.
 *
 * @param separator
 *            what stands between the cells
 */
public record TableText(char separator, List<Line> lines) {

	/**
	 * @param number
	 *            in the text, from 1
	 * @param cells
	 *            without quotes and outer spaces; one or more
	 */
	public record Line(int number, List<String> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

		String text(char separator) {
			return cells.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining("" + separator));
		}
	}

	public TableText {
		lines = List.copyOf(lines);
	}

	public static TableText of(String text) {
		char separator = text.indexOf('\t') >= 0 ? '\t' : text.indexOf(';') >= 0 ? ';' : ',';
		List<Line> lines = new ArrayList<>();
		String[] raw = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
		for (int i = 0; i < raw.length; i++) {
			String line = raw[i];
			if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
				lines.add(new Line(i + 1, cells(line, separator)));
			}
		}
		return new TableText(separator, lines);
	}

	private static List<String> cells(String line, char separator) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				cell.append(c);
				i++;
			} else if (c == '"' && (quoted || cell.toString().isBlank())) {
				quoted = !quoted;
			} else if (c == separator && !quoted) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}

	/** Lines for a spreadsheet, cells between tabs; a cell never breaks its line. */
	public static String tabbed(List<List<String>> rows) {
		return rows.stream().map(cells -> new Line(1, cells).text('\t')).collect(Collectors.joining("\n"));
	}

	private static String quoted(String cell, char separator) {
		String whole = cell.replaceAll("[\r\n]+", " ");
		boolean needs = whole.indexOf(separator) >= 0 || whole.indexOf('"') >= 0 || whole.startsWith("#");
		return needs ? '"' + whole.replace("\"", "\"\"") + '"' : whole;
	}
}
