package org.ionwright.method.ui.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** A file of lines to be imported, looked at before any of it is taken: what each line gives, or what is wrong with it. */
final class ImportDialog extends TitleAreaDialog {

	/** Longer files are no lists of masses. */
	private static final long MOST_BYTES = 4 << 20;

	private final RowReader reader;
	private final List<Column> columns;
	private final String name;
	private List<RowReader.Row> rows = List.of();
	private boolean replaces;
	private @Nullable Table table;
	private @Nullable Text path;

	ImportDialog(Shell parent, RowReader reader, List<Column> columns, String name) {
		super(parent);
		this.reader = reader;
		this.columns = columns;
		this.name = name;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		getShell().setText(NLS.bind(Messages.Import_title, name));
		setTitle(NLS.bind(Messages.Import_title, name));
		setMessage(Messages.Import_about);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 360).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(body);
		Text field = new Text(body, SWT.BORDER | SWT.SINGLE);
		AccessibleName.give(field, Messages.Import_file);
		field.setMessage(Messages.Import_file);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> load(field.getText()));
		path = field;
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.Import_browse);
		browse.addListener(SWT.Selection, event -> browse());
		Table made = new Table(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		made.setHeaderVisible(true);
		AccessibleName.give(made, Messages.Import_preview);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(made);
		column(made, Messages.Import_line, 50);
		column(made, Messages.Import_text, 200);
		column(made, Messages.Import_result, 320);
		table = made;
		Button instead = new Button(body, SWT.CHECK);
		instead.setText(Messages.Import_replace);
		instead.addListener(SWT.Selection, event -> replaces = instead.getSelection());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(instead);
		return area;
	}

	private static void column(Table table, String text, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		tell();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt", "*" });
		if (dialog.open() instanceof String file) {
			Text field = path;
			if (field != null) {
				field.setText(file);
			}
			load(file);
		}
	}

	private void load(String file) {
		try {
			Path source = Path.of(file);
			if (Files.size(source) > MOST_BYTES) {
				setErrorMessage(NLS.bind(Messages.Import_large, file));
				return;
			}
			show(new String(Files.readAllBytes(source), StandardCharsets.UTF_8));
		} catch (IOException | InvalidPathException e) {
			setErrorMessage(NLS.bind(Messages.Import_unreadable, file, e.getMessage()));
		}
	}

	/** Shows what a text gives. */
	void show(String text) {
		rows = reader.read(TableText.of(text));
		Table shown = Objects.requireNonNull(table);
		shown.removeAll();
		Color red = ThemeColors.of(shown).lamp(Lamp.FAULT);
		for (RowReader.Row row : rows) {
			TableItem item = new TableItem(shown, SWT.NONE);
			item.setText(new String[] { String.valueOf(row.line()), row.text(),
					row.part().map(this::values).orElse("\u2716 " + row.problem()) });
			if (row.part().isEmpty()) {
				item.setForeground(red);
			}
		}
		setErrorMessage(null);
		tell();
	}

	private String values(EObject part) {
		StringBuilder text = new StringBuilder();
		for (Column column : columns) {
			if (!column.ofUnit() && part.eGet(column.attribute()) != null) {
				text.append(text.isEmpty() ? "" : ", ").append(column.head()).append(' ')
						.append(reader.shown(part, column));
			}
		}
		return text.toString();
	}

	private void tell() {
		int good = parts().size();
		int bad = rows.size() - good;
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setText(NLS.bind(Messages.Import_take, good));
			ok.setEnabled(good > 0);
			ok.getParent().layout();
		}
		if (bad > 0) {
			setMessage(NLS.bind(Messages.Import_leftOut, bad, rows.size()),
					IMessageProvider.WARNING);
		} else if (!rows.isEmpty()) {
			setMessage(NLS.bind(Messages.Import_all, good));
		}
	}

	/** What was read without a problem. */
	List<EObject> parts() {
		return rows.stream().map(RowReader.Row::part).flatMap(Optional::stream).toList();
	}

	/** Whether they take the place of the lines that are there. */
	boolean replaces() {
		return replaces;
	}
}
