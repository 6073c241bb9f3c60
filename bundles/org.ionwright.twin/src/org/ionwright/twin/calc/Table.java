package org.ionwright.twin.calc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows of a calculation, and warnings about its validity. Cells are numbers, truth values or words. */
public final class Table {

	private final List<String> columns;
	private final List<List<Object>> rows = new ArrayList<>();
	private final Set<String> warnings = new LinkedHashSet<>();

	Table(List<String> columns) {
		this.columns = List.copyOf(columns);
	}

	/** Adds a row; as many cells as there are columns. */
	public void row(Object... cells) {
		if (cells.length != columns.size()) {
			throw new IllegalStateException(cells.length + " cells for the columns " + columns);
		}
		rows.add(List.of(cells));
	}

	/** Says that a law was used outside its range of validity: which law, value, range. Said once however often told. */
	public void warn(String text) {
		warnings.add(text);
	}

	public List<String> columns() {
		return columns;
	}

	public List<List<Object>> rows() {
		return Collections.unmodifiableList(rows);
	}

	public List<String> warnings() {
		return List.copyOf(warnings);
	}
}
