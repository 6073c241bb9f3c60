package org.ionwright.spectrum.ui.internal;

import java.util.BitSet;

/**
 * Which rows of a list are selected, and where a range begins and ends that Shift extends. Any number of rows; selecting a
 * range costs nothing that grows with the list.
 */
final class RowSelection {

	private final BitSet selected = new BitSet();
	private int rows;
	private int anchor;
	private int lead;

	/** Those beyond are gone. */
	void setRows(int count) {
		rows = count;
		selected.clear(Math.min(count, selected.length()), selected.length());
		anchor = inside(anchor);
		lead = inside(lead);
	}

	int rows() {
		return rows;
	}

	/** The row that was chosen last; keys start there. */
	int lead() {
		return lead;
	}

	boolean contains(int row) {
		return selected.get(row);
	}

	int[] indices() {
		return selected.stream().toArray();
	}

	/** Only these; rows that are not there are left out. */
	void set(int... indices) {
		selected.clear();
		for (int index : indices) {
			if (index >= 0 && index < rows) {
				selected.set(index);
			}
		}
		if (!selected.isEmpty()) {
			anchor = selected.nextSetBit(0);
			lead = selected.length() - 1;
		}
	}

	/**
	 * As a click or a key asks.
	 *
	 * @param row
	 *            the nearest one is taken when it is not there
	 * @param extend
	 *            from the anchor to the row
	 * @param add
	 *            to what is selected; without extending, the row changes sides
	 * @return whether anything has changed
	 */
	boolean choose(int row, boolean extend, boolean add) {
		if (rows == 0) {
			return false;
		}
		int target = inside(row);
		BitSet before = (BitSet) selected.clone();
		if (!add) {
			selected.clear();
		}
		if (extend) {
			selected.set(Math.min(anchor, target), Math.max(anchor, target) + 1);
		} else {
			selected.flip(target);
			anchor = target;
		}
		lead = target;
		if (selected.isEmpty()) {
			// What is shown is always of some row.
			selected.set(target);
		}
		return !before.equals(selected);
	}

	/** @return whether anything has changed */
	boolean all() {
		boolean some = selected.cardinality() < rows;
		selected.set(0, rows);
		return some;
	}

	private int inside(int row) {
		return Math.max(0, Math.min(rows - 1, row));
	}
}
