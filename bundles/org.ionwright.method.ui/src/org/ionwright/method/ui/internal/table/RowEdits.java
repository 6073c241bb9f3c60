package org.ionwright.method.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.ui.edit.ModelDocument;

/** What is done with whole lines of a table; each is one step to undo. */
final class RowEdits {

	private static final int TOLD = 3;

	private final CellTable table;
	private final ModelDocument<?> document;
	private final EClass kind;
	private final RowReader reader;
	private final String name;

	RowEdits(CellTable table, ModelDocument<?> document, EClass kind, RowReader reader, String name) {
		this.table = table;
		this.document = document;
		this.kind = kind;
		this.reader = reader;
		this.name = name;
	}

	boolean editable() {
		return document.editable() && table.owner() != null;
	}

	/** A new line like the selected one, or with the defaults of the model. */
	void add() {
		List<EObject> selected = table.selected();
		EObject part = selected.isEmpty() ? EcoreUtil.create(kind) : EcoreUtil.copy(selected.getLast());
		insert(List.of(part), false);
	}

	void remove() {
		EReference list = table.list();
		EObject owner = table.owner();
		List<EObject> selected = table.selected();
		if (list != null && owner != null && !selected.isEmpty()) {
			document.execute(RemoveCommand.create(document.domain(), owner, list, selected));
		}
	}

	/**
	 * @param by
	 *            -1 up, 1 down
	 */
	void move(int by) {
		EReference list = table.list();
		EObject owner = table.owner();
		List<EObject> selected = table.selected();
		if (list == null || owner == null || selected.isEmpty()) {
			return;
		}
		List<EObject> all = table.parts();
		List<EObject> order = by < 0 ? selected : selected.reversed();
		int edge = all.indexOf(order.getFirst()) + by;
		if (edge < 0 || edge >= all.size()) {
			return;
		}
		CompoundCommand step = new CompoundCommand();
		order.forEach(part -> step.append(new MoveCommand(document.domain(), owner, list, part,
				all.indexOf(part) + by)));
		document.execute(step);
		table.select(selected);
	}

	/** The selected lines, all when there are none, with a head, as spreadsheets take them. */
	void copy() {
		List<EObject> selected = table.selected();
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(
					new Object[] { TableText.tabbed(table.cells(selected.isEmpty() ? table.parts() : selected)) },
					new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	void cut() {
		copy();
		remove();
	}

	void paste() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
				paste(text);
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Takes all lines of a text or, with one that is refused, none; then says which and why. */
	void paste(String text) {
		List<RowReader.Row> rows = reader.read(TableText.of(text));
		List<RowReader.Row> bad = rows.stream().filter(row -> row.part().isEmpty()).toList();
		if (!bad.isEmpty()) {
			List<String> told = new ArrayList<>(bad.stream().limit(TOLD)
					.map(row -> NLS.bind(Messages.Rows_line, row.line(), row.problem())).toList());
			if (bad.size() > TOLD) {
				told.add(NLS.bind(Messages.Rows_more, bad.size() - TOLD));
			}
			table.say(NLS.bind(Messages.Rows_notPasted, String.join("; ", told)));
			return;
		}
		insert(rows.stream().map(RowReader.Row::part).flatMap(Optional::stream).toList(), false);
	}

	/** Lets a person choose and look at a file before any of it is taken. */
	void importFile() {
		ImportDialog dialog = new ImportDialog(table.getShell(), reader, table.columns(), name);
		if (dialog.open() == Window.OK) {
			insert(dialog.parts(), dialog.replaces());
		}
	}

	/** Behind the last selected line, or in the place of all lines. */
	void insert(List<EObject> parts, boolean instead) {
		EReference list = table.list();
		EObject owner = table.owner();
		if (list == null || owner == null || parts.isEmpty() || !document.editable()) {
			return;
		}
		List<EObject> all = table.parts();
		List<EObject> selected = table.selected();
		int place = instead || selected.isEmpty() ? all.size() : all.indexOf(selected.getLast()) + 1;
		CompoundCommand step = new CompoundCommand();
		if (instead && !all.isEmpty()) {
			step.append(new RemoveCommand(document.domain(), owner, list, all));
			place = 0;
		}
		step.append(new AddCommand(document.domain(), owner, list, parts, place) {
			@Override
			public boolean doCanExecute() {
				// asked before the lines in front of it are gone
				return true;
			}

			@Override
			protected boolean prepare() {
				return true;
			}
		});
		document.execute(step);
		table.select(parts);
	}
}
