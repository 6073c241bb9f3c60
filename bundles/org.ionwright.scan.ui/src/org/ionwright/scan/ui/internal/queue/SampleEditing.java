package org.ionwright.scan.ui.internal.queue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.QueueRow;
import org.ionwright.scan.ui.internal.desk.SampleField;
import org.ionwright.scan.ui.internal.desk.SetupChoices;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/**
 * Changes samples that wait in the cells of the table: Enter takes what was typed, Tab as well and goes on to the next cell, Escape
 * or a click elsewhere leaves what cannot be taken. Until then it stays in its cell, with the reason. UI thread.
 */
final class SampleEditing {

	private final QueueTable rows;
	private final Table table;
	private final ControlDesk desk;
	private final Consumer<String> say;
	private final TableEditor editor;
	private int id;

	/**
	 * @param say
	 *            hears why something cannot be taken, and nothing when all is well
	 */
	SampleEditing(QueueTable rows, ControlDesk desk, Consumer<String> say) {
		this.rows = rows;
		this.table = rows.table();
		this.desk = desk;
		this.say = say;
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		table.addListener(SWT.MouseDown, event -> end());
	}

	/** Begins where the mouse is; false where nothing can be changed. */
	boolean begin(int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		for (int column = 0; item != null && column < table.getColumnCount(); column++) {
			if (item.getBounds(column).contains(x, y)) {
				return begin(table.indexOf(item), rows.field(column));
			}
		}
		return false;
	}

	/** Begins with a thing of a row; false when it cannot be changed. */
	boolean begin(int index, Optional<SampleField> field) {
		end();
		if (index < 0 || index >= rows.rows().size() || field.isEmpty()
				|| rows.rows().get(index).item().state() != QueueEntryState.WAITING) {
			return false;
		}
		QueueRow row = rows.rows().get(index);
		id = row.item().id();
		Control control = field.get() == SampleField.METHOD ? combo(row) : text(row, field.get());
		control.addListener(SWT.Traverse, event -> traverse(event, control, field.get()));
		// the list of a combo has the focus while it is open
		control.addListener(control instanceof Text ? SWT.FocusOut : SWT.Selection,
				event -> take(control, field.get()));
		editor.minimumHeight = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		editor.setEditor(control, table.getItem(index), QueueTable.column(field.get()));
		table.showColumn(table.getColumn(QueueTable.column(field.get())));
		control.setFocus();
		return true;
	}

	private Text text(QueueRow row, SampleField field) {
		Text text = new Text(table, SWT.SINGLE | SWT.BORDER);
		text.setText(field.of(row.item()));
		text.selectAll();
		text.addListener(SWT.Modify, event -> check(text, field));
		return text;
	}

	private Combo combo(QueueRow row) {
		Combo combo = new Combo(table, SWT.READ_ONLY | SWT.DROP_DOWN);
		List<Path> offered = new ArrayList<>(desk.state().files().methods());
		desk.state().queue().file().map(file -> file.resolveSibling(row.item().method()).normalize())
				.ifPresent(now -> {
					if (!offered.contains(now)) {
						offered.addFirst(now);
					}
					combo.setItems(SetupChoices.labels(offered).toArray(String[]::new));
					combo.select(offered.indexOf(now));
				});
		combo.setData(offered);
		return combo;
	}

	/** Why what stands in a cell cannot be taken; empty when it can. */
	private String check(Text text, SampleField field) {
		String refusal = field == SampleField.NAME && text.getText().isBlank() ? Messages.Queue_noSampleName : "";
		text.setForeground(refusal.isEmpty() ? null : ThemeColors.of(text).lamp(Lamp.FAULT));
		text.setToolTipText(refusal);
		say.accept(refusal);
		return refusal;
	}

	private void traverse(Event event, Control control, SampleField field) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			end();
		}
		case SWT.TRAVERSE_RETURN -> {
			event.doit = false;
			if (!(control instanceof Text text) || check(text, field).isEmpty()) {
				take(control, field);
			}
		}
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			event.doit = false;
			if (!(control instanceof Text text) || check(text, field).isEmpty()) {
				int index = table.indexOf(editor.getItem());
				take(control, field);
				SampleField[] all = SampleField.values();
				int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : all.length - 1;
				begin(index, Optional.of(all[(field.ordinal() + step) % all.length]));
			}
		}
		default -> {
			// of the control
		}
		}
	}

	/** What can be taken is sent; then the cell is closed. */
	@SuppressWarnings("unchecked")
	private void take(Control control, SampleField field) {
		if (editor.getEditor() != control) {
			return;
		}
		if (control instanceof Text text && check(text, field).isEmpty()) {
			desk.queue().edit(id, field, text.getText().strip());
		} else if (control instanceof Combo combo && combo.getSelectionIndex() >= 0) {
			desk.queue().edit(id, field, ((List<Path>) combo.getData()).get(combo.getSelectionIndex()).toString());
		}
		end();
	}

	/** Closes the cell; what stands in it is forgotten. */
	void end() {
		@Nullable
		Control control = editor.getEditor();
		editor.setEditor(null);
		if (control != null && !control.isDisposed()) {
			say.accept("");
			control.dispose();
			table.setFocus();
		}
	}

	/** The rows are other ones: a cell whose sample does not wait there any more is closed. */
	void follow() {
		if (editor.getEditor() != null) {
			int index = table.indexOf(editor.getItem());
			if (index < 0 || index >= rows.rows().size() || rows.rows().get(index).item().id() != id
					|| rows.rows().get(index).item().state() != QueueEntryState.WAITING) {
				end();
			}
		}
	}
}
