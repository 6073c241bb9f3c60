package org.ionwright.scan.ui.internal.readings;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
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
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.readings.RowLabels.Kind;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Letters;
import org.ionwright.ui.common.TreeColumns;

/** The table of parts and parameters. */
final class ReadingsTree extends Composite {

	private static final int SET_COLUMN = 1;
	private static final int NAME_WIDTH = 80;
	/** So much of a name is to be read before further columns are shown. */
	private static final int READABLE_NAME = 200;
	private static final int SET_WIDTH = 50;
	private static final int ACTUAL_WIDTH = 62;
	private static final int UNIT_WIDTH = 57;
	private static final int DEVIATION_WIDTH = 52;
	private static final int LIMITS_WIDTH = 96;
	/** Room for the scroll bar and the lines between columns. */
	private static final int SPARE = 16;

	private final TreeViewer viewer;
	private final Rows rows;
	private final TreeViewerColumn deviation;
	private final TreeViewerColumn limits;

	/**
	 * @param apply
	 *            called with what was typed for a row, UI thread
	 */
	ReadingsTree(Composite parent, Rows rows, BiConsumer<ParameterRow, String> apply) {
		super(parent, SWT.NONE);
		this.rows = rows;
		TreeColumns layout = new TreeColumns();
		setLayout(layout);
		viewer = new TreeViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(viewer.getTree(), Messages.Strip_readings);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new RowContent());
		column(layout, Messages.Readings_name, Kind.NAME, NAME_WIDTH, ParameterRow::label);
		TreeViewerColumn set = column(layout, Messages.Readings_set, Kind.SET, SET_WIDTH, ParameterRow::set);
		set.setEditingSupport(new SetEditing(viewer, apply));
		column(layout, Messages.Readings_actual, Kind.ACTUAL, ACTUAL_WIDTH, ParameterRow::actual);
		deviation = column(layout, Messages.Readings_deviation, Kind.DEVIATION, 0, ParameterRow::deviation);
		deviation.getColumn().setToolTipText(Messages.Readings_deviationTip);
		column(layout, Messages.Readings_unit, Kind.UNIT, UNIT_WIDTH, ParameterRow::unit);
		limits = column(layout, Messages.Readings_limitsTitle, Kind.LIMITS, 0, ParameterRow::limits);
		limits.getColumn().setToolTipText(Messages.Readings_limitsTip);
		addListener(SWT.Resize, event -> share(layout));
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

	/** The deviation is shown where there is room for it, then the limits; the tool tip has them always. */
	private void share(TreeColumns layout) {
		int room = getClientArea().width - SPARE;
		int usual = READABLE_NAME + SET_WIDTH + ACTUAL_WIDTH + UNIT_WIDTH;
		boolean first = room >= Letters.points(this, usual + DEVIATION_WIDTH);
		boolean second = room >= Letters.points(this, usual + DEVIATION_WIDTH + LIMITS_WIDTH);
		width(layout, deviation.getColumn(), first ? DEVIATION_WIDTH : 0);
		width(layout, limits.getColumn(), second ? LIMITS_WIDTH : 0);
		layout(true);
	}

	private static void width(TreeColumns layout, TreeColumn column, int width) {
		layout.setColumnData(column, new ColumnPixelData(width, width > 0));
		column.setResizable(width > 0);
	}

	private TreeViewerColumn column(TreeColumns layout, String title, Kind kind, int width,
			Function<ParameterRow, String> text) {
		boolean number = kind == Kind.SET || kind == Kind.ACTUAL || kind == Kind.DEVIATION;
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
