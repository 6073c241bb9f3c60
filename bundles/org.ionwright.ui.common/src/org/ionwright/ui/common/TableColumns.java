package org.ionwright.ui.common;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Widget;
import org.ionwright.ui.common.internal.ColumnRoom;

/**
 * Layout of a composite with nothing but a table: columns share its width by weight or have fixed widths, at least that of their title,
 * which has to be set before. Fixed and least widths are meant for letters of the usual size and grow with larger ones, so let it scroll
 * both ways. What a person drags stays.
 * UI thread.
 */
public final class TableColumns extends TableColumnLayout {

	private final ColumnRoom room = new ColumnRoom();

	@Override
	public void setColumnData(@Nullable Widget column, @Nullable ColumnLayoutData data) {
		super.setColumnData(column, column instanceof TableColumn one && data != null
				? ColumnRoom.fit(one.getParent(), one.getText(), data)
				: data);
	}

	@Override
	protected void setColumnWidths(@Nullable Scrollable table, int @Nullable [] widths) {
		if (widths != null) {
			room.give(widths);
		}
		super.setColumnWidths(table, widths);
	}

	@Override
	protected void updateColumnData(@Nullable Widget column) {
		if (column instanceof TableColumn one && !room.gave(one.getParent().indexOf(one), one.getWidth())) {
			super.updateColumnData(column);
		}
	}
}
