package org.ionwright.method.ui.internal.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.ToolTexts;

/** The buttons above a table. */
final class RowTools {

	RowTools(CellTable parent, RowEdits edits) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		AccessibleName.give(bar, Messages.Rows_tools);
		ToolTexts.follow(bar);
		TextTools.add(bar, Messages.Rows_add, Messages.Rows_addHelp, edits::add);
		TextTools.add(bar, Messages.Rows_remove, Messages.Rows_removeHelp, edits::remove);
		TextTools.add(bar, "\u2191", Messages.Rows_upHelp, () -> edits.move(-1));
		TextTools.add(bar, "\u2193", Messages.Rows_downHelp, () -> edits.move(1));
		TextTools.add(bar, Messages.Rows_copy, Messages.Rows_copyHelp, edits::copy);
		TextTools.add(bar, Messages.Rows_paste, Messages.Rows_pasteHelp, edits::paste);
		TextTools.add(bar, Messages.Rows_import, Messages.Rows_importHelp, edits::importFile);
	}
}
