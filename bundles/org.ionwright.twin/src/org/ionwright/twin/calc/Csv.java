package org.ionwright.twin.calc;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Comma-separated values as of RFC 4180: cells with comma, quote or line break in quotes. */
public final class Csv {

	/**
	 * A line of a file.
	 *
	 * @param where
	 *            file and line, for messages
	 * @param cells
	 *            by name of their column
	 */
	public record Row(String where, Map<String, String> cells) {

		/**
		 * The cell as a finite number; the value for an empty cell or a missing column.
		 *
		 * @throws IllegalArgumentException
		 *             when it is not a number, naming file, line, column and cell
		 */
		public double number(String column, double otherwise) {
			String cell = cells.getOrDefault(column, "").strip();
			if (cell.isEmpty()) {
				return otherwise;
			}
			try {
				double value = Double.parseDouble(cell);
				if (Double.isFinite(value)) {
					return value;
				}
			} catch (NumberFormatException e) {
				// told below
			}
			throw new IllegalArgumentException(where + ": " + column + "=" + cell + " is not a finite number");
		}

		/**
		 * The cell as a finite number.
		 *
		 * @throws IllegalArgumentException
		 *             as above, and when it is empty or missing
		 */
		public double number(String column) {
			if (cells.getOrDefault(column, "").isBlank()) {
				throw new IllegalArgumentException(where + ": column " + column + " is missing or empty");
			}
			return number(column, 0);
		}
	}

	private Csv() {
	}

	/** One line without its end. Numbers are written with the fewest digits that read back to the same value. */
	static String line(List<?> cells) {
		return cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(","));
	}

	private static String quoted(String cell) {
		return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}

	/**
	 * Reads a file whose first line names its columns; empty lines and lines that start with # are skipped.
	 *
	 * @throws IllegalArgumentException
	 *             when it cannot be read or a line has more cells than the header, naming file and line
	 */
	public static List<Row> read(Path file) {
		List<String> lines;
		try {
			lines = Files.readAllLines(file);
		} catch (CharacterCodingException e) {
			throw new IllegalArgumentException(file + ": this is no text in UTF-8", e);
		} catch (IOException e) {
			throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
		}
		List<Row> rows = new ArrayList<>();
		List<String> header = List.of();
		for (int i = 0; i < lines.size(); i++) {
			String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> cells = split(line);
			if (header.isEmpty()) {
				header = cells;
				continue;
			}
			String where = file + ", line " + (i + 1);
			if (cells.size() > header.size()) {
				throw new IllegalArgumentException(
						where + ": " + cells.size() + " cells, but the header names " + header.size() + " columns");
			}
			Map<String, String> row = new LinkedHashMap<>();
			for (int c = 0; c < cells.size(); c++) {
				row.put(header.get(c), cells.get(c));
			}
			rows.add(new Row(where, row));
		}
		return rows;
	}

	private static List<String> split(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean inQuotes = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && inQuotes && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				cell.append(c);
				i++;
			} else if (c == '"') {
				inQuotes = !inQuotes;
			} else if (c == ',' && !inQuotes) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}
}
