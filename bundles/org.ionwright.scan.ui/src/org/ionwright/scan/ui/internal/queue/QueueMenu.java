package org.ionwright.scan.ui.internal.queue;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.QueueRow;

/** What can be done with the selected samples, from the context menu and by keys. */
final class QueueMenu {

	/** What can be done. */
	enum Action {
		OPEN(Messages.Queue_openRun, SWT.CR, 0, "Enter"), UP(Messages.Queue_up, SWT.ARROW_UP, SWT.MOD3, "Alt+Up"),
		DOWN(Messages.Queue_down, SWT.ARROW_DOWN, SWT.MOD3, "Alt+Down"),
		SKIP(Messages.Queue_skip, 's', SWT.MOD3, "Alt+S"), AGAIN(Messages.Queue_again, 'r', SWT.MOD3, "Alt+R"),
		EDIT(Messages.Queue_edit, SWT.F2, 0, "F2"), REMOVE(Messages.Queue_remove, SWT.DEL, 0, "Delete"),
		BACK(Messages.Queue_back, 'z', SWT.MOD1, "Ctrl+Z"), COPY(Messages.Queue_copy, 'c', SWT.MOD1, "Ctrl+C"),
		PASTE(Messages.Queue_paste, 'v', SWT.MOD1, "Ctrl+V");

		private final String text;
		private final int key;
		private final int mask;
		private final String keyText;

		Action(String text, int key, int mask, String keyText) {
			this.text = text;
			this.key = key;
			this.mask = mask;
			this.keyText = keyText;
		}

		/** Name and key. */
		String tip() {
			return text + " (" + keyText + ')';
		}

		/**
		 * @param back
		 *            whether samples were removed that can come back
		 */
		boolean possible(List<QueueRow> rows, boolean back) {
			return this == BACK ? back : this == PASTE || rows.stream().anyMatch(row -> possible(row.item().state()));
		}

		private boolean possible(QueueEntryState state) {
			return switch (this) {
			case OPEN -> state != QueueEntryState.WAITING;
			case SKIP -> state == QueueEntryState.WAITING || state == QueueEntryState.RUNNING;
			case AGAIN -> state != QueueEntryState.WAITING && state != QueueEntryState.RUNNING;
			case EDIT -> state == QueueEntryState.WAITING;
			case COPY, PASTE, BACK -> true;
			case UP, DOWN, REMOVE -> state != QueueEntryState.RUNNING;
			};
		}
	}

	QueueMenu(QueueTable table, Consumer<Action> doer, BooleanSupplier back) {
		Menu menu = new Menu(table.table());
		for (Action each : Action.values()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(each.text + '\t' + each.keyText);
			item.addListener(SWT.Selection, event -> doer.accept(each));
			menu.addListener(SWT.Show, event -> item.setEnabled(each.possible(table.selected(), back.getAsBoolean())));
		}
		table.table().setMenu(menu);
		table.table().addListener(SWT.KeyDown, event -> key(event, doer));
	}

	private static void key(Event event, Consumer<Action> doer) {
		for (Action each : Action.values()) {
			if (event.keyCode == each.key && (event.stateMask & SWT.MODIFIER_MASK) == each.mask) {
				event.doit = false;
				doer.accept(each);
			}
		}
	}
}
