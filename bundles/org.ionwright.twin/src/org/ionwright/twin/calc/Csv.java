package org.ionwright.twin.calc;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ionwright.twin.internal.DelimitedTable;

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
	 *             when it cannot be read or a line has more cells than the header, naming file, line and remedy
	 */
	public static List<Row> read(Path file) {
		DelimitedTable table = DelimitedTable.read(file);
		table.columns();
		List<String> header = table.rows().getFirst().cells();
		return table.rows().stream().skip(1).map(row -> {
			Map<String, String> cells = new LinkedHashMap<>();
			for (int column = 0; column < row.cells().size(); column++) {
				cells.put(header.get(column), row.text(column));
			}
			return new Row(row.where(), cells);
		}).toList();
	}
}
