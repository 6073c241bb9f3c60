package org.ionwright.twin.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table people made elsewhere: separated by comma, semicolon (then a decimal comma may stand in numbers) or tab, cells
 * in quotes or not, lines with # and empty ones skipped, columns found by name whatever their case and signs.
 */
public final class DelimitedTable {

	/** One line and where it stands, for messages. */
	public record Row(String where, List<String> cells, char separator) {

		/** Whether all cells are numbers, as in a file without header. */
		public boolean isNumbers() {
			return cells.stream().allMatch(cell -> parsed(cell).isPresent());
		}

		public String text(int column) {
			return column < 0 || column >= cells.size() ? "" : cells.get(column);
		}

		/** @throws IllegalArgumentException when there is no such number, with what to do */
		public double number(int column, String name, double least, double most) {
			String cell = text(column);
			Optional<Double> value = parsed(cell);
			if (value.isEmpty() || !(value.get() >= least && value.get() <= most)) {
				throw new IllegalArgumentException(
						where + ": " + name + " is '" + cell + "'; write a number from " + least
								+ " to " + most);
			}
			return value.get();
		}

		private Optional<Double> parsed(String cell) {
			try {
				double value = Double.parseDouble(separator == ';' ? cell.replace(',', '.') : cell);
				return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
			} catch (NumberFormatException e) {
				return Optional.empty();
			}
		}
	}

	private final List<Row> rows;

	private DelimitedTable(List<Row> rows) {
		this.rows = rows;
	}

	/** @throws IllegalArgumentException when the file cannot be read or has no lines, naming it */
	public static DelimitedTable read(Path file) {
		try {
			return parse(file.toString(), Files.readString(file));
		} catch (CharacterCodingException e) {
			throw new IllegalArgumentException(file + ": this is no text in UTF-8; save it as CSV in UTF-8", e);
		} catch (IOException e) {
			throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
		}
	}

	/** @param name of the file, for messages */
	public static DelimitedTable parse(String name, String text) {
		List<Row> rows = new ArrayList<>();
		char separator = ',';
		String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i];
			if (line == null || line.isBlank() || line.startsWith("#")) {
				continue;
			}
			if (rows.isEmpty()) {
				separator = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
			}
			rows.add(
					new Row(name + ", line " + (i + 1), split(name + ", line " + (i + 1), line, separator), separator));
		}
		if (rows.isEmpty()) {
			throw new IllegalArgumentException(name + " has no lines; write a header and a line for each entry");
		}
		return new DelimitedTable(rows);
	}

	/** All lines, header included. */
	public List<Row> rows() {
		return rows;
	}

	/**
	 * Positions of the columns by normal name: small letters, digits and / with _ for all else, micro as u.
	 *
	 * @throws IllegalArgumentException
	 *             when two columns have the same name or a line has more cells than the header
	 */
	public Map<String, Integer> columns() {
		List<String> names = rows.getFirst().cells().stream().map(DelimitedTable::normal).toList();
		Set<String> seen = new HashSet<>();
		for (String name : names) {
			if (!name.isEmpty() && !seen.add(name)) {
				throw new IllegalArgumentException(rows.getFirst().where() + ": two columns are named '" + name
						+ "'; name each once");
			}
		}
		for (Row row : rows) {
			if (row.cells().size() > names.size()) {
				throw new IllegalArgumentException(row.where() + ": " + row.cells().size() + " cells for the "
						+ names.size() + " columns of the header; quote cells that hold the separator");
			}
		}
		return seen.stream().collect(Collectors.toMap(name -> name, names::indexOf));
	}

	private static String normal(String name) {
		return name.toLowerCase(Locale.ROOT).replace('\u00B5', 'u').replace('\u03BC', 'u')
				.replaceAll("[^a-z0-9/]+", "_").replaceAll("^_+|_+$", "");
	}

	private static List<String> split(String where, String line, char separator) {
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
			} else if (c == separator && !inQuotes) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		if (inQuotes) {
			throw new IllegalArgumentException(where + ": a quote is not closed; double quotes inside a cell");
		}
		cells.add(cell.toString().strip());
		return cells;
	}
}
