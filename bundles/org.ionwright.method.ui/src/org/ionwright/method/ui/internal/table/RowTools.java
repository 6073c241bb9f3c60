package org.ionwright.method.ui.internal.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.ui.common.AccessibleName;

/** The buttons above a table. */
final class RowTools {

	RowTools(CellTable parent, RowEdits edits) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		AccessibleName.give(bar, Messages.Rows_tools);
		tool(bar, Messages.Rows_add, Messages.Rows_addHelp, edits::add);
		tool(bar, Messages.Rows_remove, Messages.Rows_removeHelp, edits::remove);
		tool(bar, "\u2191", Messages.Rows_upHelp, () -> edits.move(-1));
		tool(bar, "\u2193", Messages.Rows_downHelp, () -> edits.move(1));
		new ToolItem(bar, SWT.SEPARATOR);
		tool(bar, Messages.Rows_copy, Messages.Rows_copyHelp, edits::copy);
		tool(bar, Messages.Rows_paste, Messages.Rows_pasteHelp, edits::paste);
		tool(bar, Messages.Rows_import, Messages.Rows_importHelp, edits::importFile);
	}

	private static void tool(ToolBar bar, String text, String help, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(help);
		item.addListener(SWT.Selection, event -> run.run());
	}
}
