package org.ionwright.spectrum.ui.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.ui.internal.TraceEntries.Entry;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.RangeTip;

/** Which traces over time are shown; here ranges of m/z are typed that are to be followed. */
final class TracesPage extends Composite {

	/** Hears what the user wants. */
	interface Listener {

		/** Other traces are to be drawn. */
		void changed();

		/** These ranges were typed, to be followed. */
		void wanted(List<MassRange> ranges);
	}

	private final TraceEntries entries;
	private final Listener listener;
	private final Text field;
	private final Label message;
	private final Table table;

	/**
	 * @param entries
	 *            what is listed; changed here and elsewhere
	 */
	TracesPage(Composite parent, TraceEntries entries, Listener listener) {
		super(parent, SWT.NONE);
		this.entries = entries;
		this.listener = listener;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		field = FieldWithButton.on(this, Messages.TracesPage_hint, Messages.TracesPage_help, Messages.TracesPage_add,
				this::typed);
		field.setToolTipText(RangeTip.of(Messages.TracesPage_help, 0, RangeText.GREATEST, "m/z"));
		message = new Label(this, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		below.widthHint = 120;
		message.setLayoutData(below);
		message.setText(Messages.TracesPage_drag);
		table = new Table(this, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		AccessibleName.give(table, Messages.TracesPage_table);
		table.setToolTipText(Messages.TracesPage_tableHelp);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item
					&& item.getData() instanceof Entry entry) {
				entries.setShown(entry, item.getChecked());
				listener.changed();
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
		Button remove = new Button(this, SWT.PUSH);
		remove.setText(Messages.TracesPage_remove);
		remove.setToolTipText(Messages.TracesPage_removeHelp);
		remove.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
		remove.addListener(SWT.Selection, event -> removeSelected());
	}

	/** As typed into the field. */
	void type(String text) {
		field.setText(text);
		typed();
	}

	private void typed() {
		try {
			listener.wanted(RangeText.parse(field.getText()));
			field.setText("");
		} catch (IllegalArgumentException e) {
			say(String.valueOf(e.getMessage()));
		}
	}

	/** Stands below the field: progress, or what was wrong. */
	void say(String text) {
		MessageLine.show(message, text.isEmpty() ? Messages.TracesPage_drag : text);
	}

	String said() {
		return message.getText();
	}

	private void removeSelected() {
		int index = table.getSelectionIndex();
		if (index >= 0 && table.getItem(index).getData() instanceof Entry entry) {
			if (entries.remove(entry)) {
				refresh();
				listener.changed();
			} else {
				say(Messages.TracesPage_stays);
			}
		}
	}

	/** Brings the table in line with the entries. */
	void refresh() {
		List<Entry> all = entries.all();
		table.setItemCount(all.size());
		for (int i = 0; i < all.size(); i++) {
			Entry entry = all.get(i);
			TableItem item = table.getItem(i);
			item.setData(entry);
			item.setText(entry.pending() ? NLS.bind(Messages.TracesPage_pending, entry.name()) : entry.name());
			item.setChecked(entry.shown());
		}
	}

	Table table() {
		return table;
	}
}
