package org.ionwright.scan.ui.internal.readings;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.readings.RowLabels.Kind;

/** The table of parts and parameters. */
final class ReadingsTree extends Composite {

	private static final int SET_COLUMN = 1;
	private static final int NAME_WIDTH = 110;
	private static final int SET_WIDTH = 50;
	private static final int ACTUAL_WIDTH = 58;
	private static final int UNIT_WIDTH = 62;

	private final TreeViewer viewer;
	private final Rows rows;

	/**
	 * @param apply
	 *            called with what was typed for a row, UI thread
	 */
	ReadingsTree(Composite parent, Rows rows, BiConsumer<ParameterRow, String> apply) {
		super(parent, SWT.NONE);
		this.rows = rows;
		TreeColumnLayout layout = new TreeColumnLayout();
		setLayout(layout);
		viewer = new TreeViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new RowContent());
		column(layout, Messages.Readings_name, Kind.NAME, NAME_WIDTH, ParameterRow::label);
		TreeViewerColumn set = column(layout, Messages.Readings_set, Kind.SET, SET_WIDTH, ParameterRow::set);
		set.setEditingSupport(new SetEditing(viewer, apply));
		column(layout, Messages.Readings_actual, Kind.ACTUAL, ACTUAL_WIDTH, ParameterRow::actual);
		column(layout, Messages.Readings_unit, Kind.UNIT, UNIT_WIDTH, ParameterRow::unit);
		ColumnViewerToolTipSupport.enableFor(viewer);
		new DeviceRowPainter(viewer.getTree());
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(@Nullable ColumnViewerEditorActivationEvent event) {
				return event != null && event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
		viewer.getTree().addListener(SWT.DefaultSelection, event -> edit());
		viewer.getTree().addListener(SWT.KeyDown, this::key);
		viewer.setInput(rows);
	}

	private TreeViewerColumn column(TreeColumnLayout layout, String title, Kind kind, int width,
			Function<ParameterRow, String> text) {
		boolean number = kind == Kind.SET || kind == Kind.ACTUAL;
		TreeViewerColumn column = new TreeViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new RowLabels(viewer.getTree(), kind, text));
		layout.setColumnData(column.getColumn(),
				kind == Kind.NAME ? new ColumnWeightData(1, width) : new ColumnPixelData(width));
		return column;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows what {@link Rows#update} found. */
	void show(boolean otherRows) {
		if (otherRows) {
			viewer.refresh();
			viewer.expandAll();
		} else if (!rows.changed().isEmpty()) {
			viewer.update(rows.changed().toArray(), null);
			rows.changed().forEach(this::redrawLine);
		}
	}

	/** The line of a part spans all cells, but an update invalidates only the cells whose text changed. */
	private void redrawLine(Object row) {
		if (row instanceof DeviceRow && viewer.testFindItem(row) instanceof TreeItem item) {
			Rectangle bounds = item.getBounds(0);
			viewer.getTree().redraw(0, bounds.y, viewer.getTree().getClientArea().width, bounds.height, false);
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F2) {
			edit();
		}
	}

	private void edit() {
		Object row = viewer.getStructuredSelection().getFirstElement();
		if (row instanceof ParameterRow) {
			viewer.editElement(row, SET_COLUMN);
		} else if (row instanceof DeviceRow) {
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		}
	}
}
