package org.ionwright.spectrum.process;

import java.util.Arrays;
import java.util.List;

/**
 * What an analysis found, for tables, the clipboard and export.
 *
 * @param rows
 *            one text or number (Double, Integer, Boolean or String) for each column
 */
public record ResultTable(List<Column> columns, List<List<Object>> rows) {

	/**
	 * @param unit
	 *            empty when there is none
	 */
	public record Column(String label, String unit) {
	}

	public ResultTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<Object> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(row.size() + " cells in a table of " + columns.size() + " columns");
			}
		}
	}

	/** Columns from labels with the unit in square brackets behind it, if any. */
	static List<Column> columns(String... labels) {
		return Arrays.stream(labels).map(label -> {
			int bracket = label.indexOf(" [");
			return bracket < 0 ? new Column(label, "")
					: new Column(label.substring(0, bracket), label.substring(bracket + 2, label.length() - 1));
		}).toList();
	}
}
