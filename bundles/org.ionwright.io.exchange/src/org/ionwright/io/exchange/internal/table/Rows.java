package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Words;

/** Goes through the rows of a table. */
final class Rows {

	private final TableHead head;
	private final Lines lines;
	private final long before;
	private List<String> cells = List.of();

	/** From the first row on. */
	Rows(FileBytes file, TableHead head) {
		this(file, head, head.dataAt(), head.dataLine() - 1);
	}

	/**
	 * @param from
	 *            where a row begins
	 * @param before
	 *            number of lines before it
	 */
	Rows(FileBytes file, TableHead head, long from, long before) {
		this.head = head;
		this.before = before;
		lines = new Lines(file, from);
	}

	boolean next() throws IOException {
		for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
			if (!Dialect.silent(line.get())) {
				cells = head.dialect().cells(line.get());
				return true;
			}
		}
		return false;
	}

	/** Position of the row in the file. */
	long start() {
		return lines.start();
	}

	/** Number of the line of the row. */
	long line() {
		return before + lines.number();
	}

	/** Empty where the row has no such cell. */
	String text(int column) {
		return column >= 0 && column < cells.size() ? cells.get(column) : "";
	}

	/**
	 * @return NaN for an empty cell
	 * @throws IOException
	 *             naming line and cell when there is something else than a number
	 */
	double number(int column) throws IOException {
		String cell = text(column);
		double value = head.dialect().number(cell);
		if (Double.isNaN(value) && !cell.isEmpty() && !cell.equalsIgnoreCase("nan")) {
			throw new IOException("line " + line() + ", column " + (column + 1) + ": '" + Words.shortened(cell)
					+ "' is no number");
		}
		if (Double.isInfinite(value)) {
			throw new IOException("line " + line() + ", column " + (column + 1) + ": the number is too large");
		}
		return value;
	}

	/** A row longer than the others shows that a separator stands inside numbers. */
	void checkWidth() throws IOException {
		int width = Math.max(2, head.columns().size());
		if (cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
			throw new IOException("line " + line() + " has " + cells.size() + " fields where " + width
					+ " are expected; with a decimal comma, part fields by semicolons or tabs");
		}
	}
}
