package org.ionwright.method.ui.internal.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.panel.Page;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.Quantity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.form.FieldHints;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.TableColumns;
import org.ionwright.ui.common.ThemeColors;

/**
 * The method beside another file: what differs, or, with a common ancestor, what changed there. Lines that are checked are taken over as one
 * step to undo; a merge checks all but the conflicts. Of a comparison they can be put there instead, which writes the other file and has
 * steps to undo of its own.
 */
public final class MergePage extends Composite implements Page {

	private final ModelDocument<AcquisitionMethod> document;
	private final FieldHints hints;
	private final StatusLamp summary;
	private final Button take;
	private final Button give;
	private final Button undo;
	private final Table table;
	private @Nullable OtherMethod theirs;
	private @Nullable AcquisitionMethod ancestor;
	private List<Change> changes = List.of();

	public MergePage(Composite parent, ModelDocument<AcquisitionMethod> document, FieldHints hints) {
		super(parent, SWT.NONE);
		this.document = document;
		this.hints = hints;
		GridLayoutFactory.fillDefaults().spacing(4, 2).numColumns(5).applyTo(this);
		button(Messages.Merge_compare, Messages.Merge_compareHelp, () -> choose(false));
		button(Messages.Merge_merge, Messages.Merge_mergeHelp, () -> choose(true));
		take = button(Messages.Merge_take, Messages.Merge_takeHelp, this::takeChecked);
		give = button(Messages.Merge_give, Messages.Merge_giveHelp,
				() -> write(other -> other.give(checked())));
		undo = button(Messages.Merge_undo, Messages.Merge_undoHelp, () -> write(OtherMethod::undo));
		summary = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(5, 1).applyTo(summary);
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(5, 1).applyTo(frame);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		table = new Table(frame, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.Merge_name);
		for (String head : List.of(Messages.Merge_place, Messages.Merge_value, Messages.Merge_here,
				Messages.Merge_there, Messages.Merge_ancestor, Messages.Merge_state)) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(head);
			layout.setColumnData(column, new ColumnWeightData(1, 70));
		}
		table.addListener(SWT.Selection, event -> enable());
		Paper.under(this);
		fill();
	}

	private Button button(String text, String help, Runnable run) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(help);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	private void choose(boolean threeWay) {
		Optional<Path> other = ask(Messages.Merge_other);
		Optional<Path> before = threeWay && other.isPresent() ? ask(Messages.Merge_before) : Optional.empty();
		if (other.isEmpty() || threeWay && before.isEmpty()) {
			return;
		}
		try {
			OtherMethod there = OtherMethod.read(other.get());
			AcquisitionMethod common = before.isPresent() ? ModelFiles.loadMethod(before.get()) : null;
			open(there, common);
		} catch (ModelFileException e) {
			summary.setStatus(Lamp.FAULT, String.valueOf(e.getMessage()), "");
		}
	}

	private Optional<Path> ask(String title) {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.method", "*" });
		return dialog.open() instanceof String file ? Optional.of(Path.of(file)) : Optional.empty();
	}

	/**
	 * Shows what another method has.
	 *
	 * @param common
	 *            the common ancestor; null to compare
	 */
	void open(OtherMethod there, @Nullable AcquisitionMethod common) {
		theirs = there;
		ancestor = common;
		changes = List.of();
		fill();
	}

	@Override
	public void show(Optional<MethodSegment> segment) {
		if (theirs != null) {
			fill();
		}
	}

	private void fill() {
		OtherMethod there = theirs;
		AcquisitionMethod common = ancestor;
		boolean merging = common != null;
		List<Change> next = there == null ? List.of()
				: Merge.of(common == null ? document.root() : common, document.root(), there.method(), hints);
		boolean same = next.stream().map(Change::toString).toList()
				.equals(changes.stream().map(Change::toString).toList());
		changes = next;
		if (!same || changes.isEmpty()) {
			rows(merging);
		}
		long conflicts = changes.stream().filter(Change::conflict).count();
		summary.setStatus(there == null ? Lamp.OFF : conflicts > 0 ? Lamp.WARNING : Lamp.OK,
				there == null ? Messages.Merge_none
						: changes.isEmpty() ? NLS.bind(Messages.Merge_same, there.name())
								: NLS.bind(merging ? Messages.Merge_merging : Messages.Merge_comparing,
										new Object[] { there.name(), changes.size(), conflicts }),
				"");
		enable();
	}

	private void rows(boolean merging) {
		table.removeAll();
		for (Change change : changes) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] {
					change.place().isEmpty() ? Messages.Merge_method : PlaceText.of(change.place(), this::label),
					change.what().isEmpty() ? Messages.Merge_part : change.what(), text(change.here()),
					text(change.there()), merging ? text(change.ancestor()) : "",
					change.conflict() ? Messages.Merge_conflict : "" });
			item.setChecked(merging && !change.conflict());
			if (change.conflict()) {
				item.setForeground(ThemeColors.of(table).lamp(Lamp.FAULT));
			}
		}
	}

	private Optional<String> label(String path) {
		return hints instanceof MethodHints known ? known.of(path).map(Quantity::label) : Optional.empty();
	}

	private static String text(String value) {
		return value.isEmpty() ? NumberText.NONE : value;
	}

	private void enable() {
		boolean any = !checked().isEmpty();
		OtherMethod there = theirs;
		boolean comparing = there != null && there.writable() && ancestor == null;
		take.setEnabled(document.editable() && any);
		give.setEnabled(comparing && any);
		undo.setEnabled(comparing && there != null && there.canUndo());
	}

	private List<Change> checked() {
		List<Change> checked = new ArrayList<>();
		for (int i = 0; i < Math.min(table.getItemCount(), changes.size()); i++) {
			if (table.getItem(i).getChecked()) {
				checked.add(changes.get(i));
			}
		}
		return checked;
	}

	/** Says why the other file was not written. */
	private void write(Function<OtherMethod, Optional<String>> what) {
		OtherMethod there = theirs;
		if (there != null) {
			Optional<String> trouble = what.apply(there);
			fill();
			trouble.ifPresent(why -> summary.setStatus(Lamp.FAULT, why, ""));
		}
	}

	private void takeChecked() {
		Merge.take(checked(), document);
		fill();
	}

	Table table() {
		return table;
	}

	Button take() {
		return take;
	}

	Button give() {
		return give;
	}

	Button undo() {
		return undo;
	}

	/** What the lamp says, for tests. */
	String said() {
		return summary.text();
	}
}
