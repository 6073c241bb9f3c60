package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers the rows of a drawn table, each with the titles of its columns. */
final class LongTableVoice {

	private LongTableVoice() {
	}

	static void give(LongTable table) {
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && isRow(table, event.childID)) {
					event.result = words(table, event.childID);
				}
			}
		});
		table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = isRow(table, event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
				}
			}

			@Override
			public void getChildCount(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = table.getItemCount();
				}
			}

			@Override
			public void getFocus(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.childID = table.isFocusControl() ? table.lead() : ACC.CHILDID_NONE;
				}
			}

			@Override
			public void getSelection(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					int[] selected = table.getSelectionIndices();
					event.childID = selected.length == 0 ? ACC.CHILDID_NONE
							: selected.length == 1 ? selected[0] : ACC.CHILDID_MULTIPLE;
					event.children = IntStream.of(selected).boxed().toArray();
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null && isRow(table, event.childID)) {
					event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE
							| (table.isSelected(event.childID) ? ACC.STATE_SELECTED : 0)
							| (event.childID == table.lead() && table.isFocusControl() ? ACC.STATE_FOCUSED : 0);
				}
			}

			@Override
			public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					int row = table.rowAt(table.toControl(event.x, event.y).y);
					event.childID = row < 0 ? ACC.CHILDID_SELF : row;
				}
			}

			@Override
			public void getLocation(@Nullable AccessibleControlEvent event) {
				if (event != null && isRow(table, event.childID)) {
					Rectangle place = table.place(event.childID);
					Point corner = table.toDisplay(place.x, place.y);
					event.x = corner.x;
					event.y = corner.y;
					event.width = place.width;
					event.height = place.height;
				}
			}
		});
	}

	static void chosen(LongTable table) {
		if (table.isFocusControl()) {
			table.getAccessible().selectionChanged();
			table.getAccessible().setFocus(table.lead());
		}
	}

	private static boolean isRow(LongTable table, int child) {
		return child >= 0 && child < table.getItemCount();
	}

	private static String words(LongTable table, int row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			cells.add(table.columns().get(i).title() + " " + table.text(row, i));
		}
		return String.join(", ", cells);
	}
}
