package org.ionwright.method.ui.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The keys of a table: copy, cut, paste, delete, insert, move, edit. */
final class RowKeys {

	private final RowEdits edits;
	private final Runnable edit;

	RowKeys(Table table, RowEdits edits, Runnable edit) {
		this.edits = edits;
		this.edit = edit;
		table.addListener(SWT.KeyDown, this::pressed);
	}

	private void pressed(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			switch (Character.toLowerCase((char) event.keyCode)) {
			case 'c' -> edits.copy();
			case 'x' -> edits.cut();
			case 'v' -> edits.paste();
			default -> {
				return;
			}
			}
			event.doit = false;
		} else if ((event.stateMask & SWT.ALT) != 0
				&& (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			edits.move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.DEL) {
			edits.remove();
		} else if (event.keyCode == SWT.INSERT) {
			edits.add();
			edit.run();
		}
	}
}
