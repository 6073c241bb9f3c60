package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.ui.internal.RunNotes.Note;
import org.ionwright.spectrum.ui.internal.RunNotes.Place;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;

/** Annotations: a new one goes to the marked peak, without one to the time of the selected scan. */
final class NotesPage extends Composite {

	/** What a new note would be attached to. */
	record Target(Place place, double at) {
	}

	private final Consumer<List<Note>> listener;
	private final Text field;
	private final Label where;
	private final Table table;
	private Optional<Target> target = Optional.empty();
	private List<Note> notes = List.of();

	/**
	 * @param listener
	 *            gets all notes after each change by the user
	 * @param chosen
	 *            gets a note that the user selected
	 */
	NotesPage(Composite parent, Consumer<List<Note>> listener, Consumer<Note> chosen) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		field = FieldWithButton.on(this, Messages.NotesPage_hint, Messages.NotesPage_hint, Messages.NotesPage_add,
				this::add);
		where = new Label(this, SWT.NONE);
		where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.SidePane_notes);
		column(Messages.NotesPage_where, 110);
		column(Messages.NotesPage_text, 220);
		table.addListener(SWT.Selection, event -> {
			int row = table.getSelectionIndex();
			if (row >= 0 && row < notes.size()) {
				chosen.accept(notes.get(row));
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		Button remove = new Button(this, SWT.PUSH);
		remove.setText(Messages.NotesPage_remove);
		remove.addListener(SWT.Selection, event -> remove());
		aim(Optional.empty());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	/** Where the next note goes. */
	void aim(Optional<Target> next) {
		target = next;
		where.setText(next.map(each -> NLS.bind(Messages.NotesPage_goes, place(each.place(), each.at())))
				.orElse(Messages.NotesPage_nowhere));
	}

	private static String place(Place place, double at) {
		return place == Place.MZ ? "m/z " + NumberText.fixed(at, 2) : ScanText.time(at);
	}

	void show(List<Note> next) {
		notes = List.copyOf(next);
		table.setItemCount(notes.size());
		for (int i = 0; i < notes.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(new String[] { place(notes.get(i).place(), notes.get(i).at()), notes.get(i).text() });
		}
	}

	/** As typed into the field. */
	void type(String text) {
		field.setText(text);
		add();
	}

	private void add() {
		String text = field.getText().strip();
		if (!text.isEmpty() && target.isPresent()) {
			List<Note> more = new ArrayList<>(notes);
			more.add(new Note(target.get().place(), target.get().at(), text));
			field.setText("");
			listener.accept(more);
		}
	}

	private void remove() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < notes.size()) {
			List<Note> fewer = new ArrayList<>(notes);
			fewer.remove(row);
			listener.accept(fewer);
		}
	}
}
