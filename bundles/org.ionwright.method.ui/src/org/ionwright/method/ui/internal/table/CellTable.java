package org.ionwright.method.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.Lamps;
import org.ionwright.model.ui.form.FieldHints;
import org.ionwright.model.ui.form.ValueEntry;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.TableColumns;

/**
 * A list of parts as a table that is edited in place. A text that is refused stays in its cell with the reason below the table and
 * in its tool tip; the model keeps its value. Each change is one step to undo.
 */
public final class CellTable extends Composite {

	private final ModelDocument<?> document;
	private final List<Column> columns;
	private final FieldHints hints;
	private final TableViewer viewer;
	private final CellMemory memory = new CellMemory();
	private final CellLabels labels;
	private final StatusLamp trouble;
	private final RowEdits edits;
	private @Nullable EObject owner;
	private @Nullable EReference list;
	private List<Finding> findings = List.of();

	/**
	 * @param kind
	 *            of the parts
	 * @param needed
	 *            attribute without which a pasted line says nothing
	 * @param name
	 *            for screen readers
	 */
	public CellTable(Composite parent, ModelDocument<?> document, EClass kind, List<Column> columns, EAttribute needed,
			FieldHints hints, String name) {
		super(parent, SWT.NONE);
		this.document = document;
		this.columns = List.copyOf(columns);
		this.hints = hints;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		edits = new RowEdits(this, document, kind, new RowReader(kind, columns, needed, hints), name);
		new RowTools(this, edits);
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, name);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		labels = new CellLabels(table, memory, hints);
		LampCells lamps = new LampCells(table, data -> data instanceof EObject part ? lamp(part) : null);
		CellEditing.Cells cells = new Cells();
		for (Column column : this.columns) {
			TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
			made.getColumn().setText(column.title());
			made.getColumn().setMoveable(false);
			boolean wide = column.attribute().getEAttributeType().getInstanceClass() == String.class
					&& !column.ofUnit();
			layout.setColumnData(made.getColumn(), new ColumnWeightData(wide ? 2 : 1, wide ? 120 : 80));
			made.setLabelProvider(labels.of(column, column == this.columns.getFirst() ? lamps.place() : null));
			made.setEditingSupport(new CellEditing(viewer, column, cells));
		}
		activate();
		ColumnViewerToolTipSupport.enableFor(viewer);
		trouble = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).exclude(true).applyTo(trouble);
		trouble.setVisible(false);
		Runnable change = this::refresh;
		document.onChange(change);
		addListener(SWT.Dispose, event -> document.forget(change));
		new RowKeys(table, edits, this::editSelected);
	}

	/** By Enter, F2, double click or by typing; Tab goes on to the next cell. */
	private void activate() {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer,
				new FocusCellOwnerDrawHighlighter(viewer));
		ColumnViewerEditorActivationStrategy when = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(@Nullable ColumnViewerEditorActivationEvent event) {
				return event != null && (event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.F2 || event.keyCode == SWT.CR));
			}
		};
		TableViewerEditor.create(viewer, focus, when, ColumnViewerEditor.TABBING_HORIZONTAL
				| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL);
	}

	/** What the table does with the texts of its cells. */
	private final class Cells implements CellEditing.Cells {

		@Override
		public boolean editable() {
			return document.editable();
		}

		@Override
		public String text(EObject part, Column column) {
			return labels.text(part, column);
		}

		@Override
		public void typed(EObject part, Column column, String text) {
			CellTable.this.typed(part, column, text);
		}

		@Override
		public List<String> choices(EObject part, Column column) {
			return hints.choices(part, column.attribute());
		}

		@Override
		public Optional<String> range(EObject part, Column column) {
			return labels.range(part, column);
		}
	}

	/** As if a person had typed a text into a cell. */
	void typed(EObject part, Column column, String text) {
		if (text.equals(ValueEntry.shown(part, column.attribute(), hints))) {
			memory.drop(part, column.attribute());
		} else {
			ValueEntry entry = ValueEntry.read(part, column.attribute(), hints, text);
			if (entry.refusal().isEmpty()) {
				memory.drop(part, column.attribute());
				document.set(part, column.attribute(), entry.value());
			} else {
				memory.keep(part, column.attribute(), new CellMemory.Refused(text, entry.refusal()));
			}
		}
		refresh();
	}

	/** Shows a list of a part; none when it is null. */
	public void show(@Nullable EObject nextOwner, @Nullable EReference nextList) {
		owner = nextOwner;
		list = nextList;
		viewer.setInput(parts());
		tell();
	}

	/** What is listed now. */
	@SuppressWarnings("unchecked")
	List<EObject> parts() {
		EObject from = owner;
		EReference which = list;
		return from == null || which == null ? List.of() : new ArrayList<>((List<EObject>) from.eGet(which));
	}

	@Nullable
	EObject owner() {
		return owner;
	}

	@Nullable
	EReference list() {
		return list;
	}

	/** Shows findings at their cells. */
	public void showFindings(List<Finding> next) {
		findings = next;
		labels.show(document.root(), findings);
		refresh();
	}

	private Lamp lamp(EObject part) {
		Lamp worst = labels.findings(part).stream().map(finding -> Lamps.of(finding.severity())).reduce(Lamps::worse)
				.orElse(Lamp.OK);
		return memory.first(List.of(part)).isPresent() ? Lamp.FAULT : worst;
	}

	private void refresh() {
		List<EObject> parts = parts();
		if (parts.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(parts);
		}
		tell();
	}

	private void tell() {
		String text = memory.first(parts()).map(CellMemory.Refused::why).orElse("");
		say(text);
	}

	/** A line below the table; empty for none. */
	void say(String text) {
		trouble.setStatus(text.isEmpty() ? Lamp.OFF : Lamp.FAULT, text, "");
		boolean shown = !text.isEmpty();
		if (trouble.getVisible() != shown) {
			GridDataFactory.createFrom((GridData) trouble.getLayoutData()).exclude(!shown)
					.applyTo(trouble);
			trouble.setVisible(shown);
			layout();
		}
	}

	String said() {
		return trouble.text();
	}

	/** Selects a part and begins to edit a value of it. */
	public void edit(EObject part, @Nullable EAttribute attribute) {
		viewer.setSelection(new StructuredSelection(part), true);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).attribute() == attribute && !columns.get(i).ofUnit()) {
				viewer.editElement(part, i);
				return;
			}
		}
		viewer.getTable().setFocus();
	}

	private void editSelected() {
		selected().stream().findFirst().ifPresent(part -> viewer.editElement(part, 0));
	}

	List<EObject> selected() {
		List<EObject> parts = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection()) {
			if (element instanceof EObject part) {
				parts.add(part);
			}
		}
		return parts;
	}

	void select(List<EObject> parts) {
		viewer.setSelection(new StructuredSelection(parts), true);
	}

	/** Heads and lines of these parts, as they are copied. */
	List<List<String>> cells(List<EObject> parts) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(columns.stream().map(Column::title).toList());
		parts.forEach(part -> lines.add(columns.stream().map(column -> labels.text(part, column)).toList()));
		return lines;
	}

	Table table() {
		return viewer.getTable();
	}

	List<Column> columns() {
		return columns;
	}

	/** Brings what is being typed to the model. */
	public void flush() {
		if (viewer.isCellEditorActive()) {
			viewer.getTable().setFocus();
		}
	}
}
