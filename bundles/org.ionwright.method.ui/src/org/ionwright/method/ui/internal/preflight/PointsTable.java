package org.ionwright.method.ui.internal.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.validation.facts.ScanPoints;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.TableColumns;
import org.ionwright.ui.common.ThemeColors;

/** Voltages, windows and tracking error at each point of a scan; a line is worked out when it is seen. */
final class PointsTable extends Composite {

	/** Lines of a table; more take long to make, and nobody reads them. */
	private static final int MOST = 20_000;
	private static final int NARROW = 78;
	private static final int MIDDLE = 145;
	private static final int WIDE = 155;

	private final TableColumns layout = new TableColumns();
	private final Table table;
	private Optional<ScanPoints> points = Optional.empty();
	private int stages = -1;
	private int stride = 1;

	PointsTable(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(layout);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.Points_name);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	/** The first point that a supply does not reach is shown, else the beginning stays where it was. */
	void show(Optional<ScanPoints> next, int firstBeyond) {
		points = next;
		int count = next.filter(some -> some.size() > 0).map(some -> some.at(0).stages().size()).orElse(0);
		if (count != stages) {
			stages = count;
			columns();
		}
		int size = next.map(ScanPoints::size).orElse(0);
		stride = 1 + Math.max(0, size - 1) / MOST;
		if (table.getColumnCount() > 0) {
			table.getColumn(0).setText(stride == 1 ? Messages.Points_mz : NLS.bind(Messages.Points_some, stride));
		}
		table.setItemCount(size / stride + (size % stride == 0 ? 0 : 1));
		table.clearAll();
		if (firstBeyond >= 0) {
			table.setTopIndex(Math.max(0, firstBeyond / stride - 1));
		}
	}

	private void columns() {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column(Messages.Points_mz, NARROW);
		column(Messages.Points_state, WIDE);
		for (int i = 1; i <= stages; i++) {
			column(NLS.bind(Messages.Points_rf, i), NARROW);
			column(NLS.bind(Messages.Points_dc, i), NARROW);
			column(NLS.bind(Messages.Points_window, i), WIDE);
		}
		column(Messages.Points_tracking, MIDDLE);
		layout(true);
	}

	private void column(String head, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(head);
		layout.setColumnData(column, new ColumnWeightData(width, width));
	}

	private void fill(TableItem item, int index) {
		if (points.isEmpty() || (long) index * stride >= points.get().size()) {
			return;
		}
		ScanPoints.Point point = points.get().at(index * stride);
		List<String> cells = new ArrayList<>();
		List<String> states = new ArrayList<>();
		for (int i = 0; i < point.stages().size(); i++) {
			ScanPoints.Stage stage = point.stages().get(i);
			cells.add(number(stage.rf(), 5));
			cells.add(number(stage.dc(), 5));
			cells.add(window(stage));
			if (stage.beyondRf()) {
				states.add(NLS.bind(Messages.Points_beyondRf, i + 1));
			}
			if (stage.beyondDc()) {
				states.add(NLS.bind(Messages.Points_beyondDc, i + 1));
			}
		}
		boolean reached = states.isEmpty();
		if (!point.counted()) {
			states.add(Messages.Points_switching);
		}
		cells.add(number(Math.rint(point.trackingError() * 1e6) / 1e6, 3));
		cells.addFirst(String.join(", ", states));
		cells.addFirst(NumberText.significant(point.mz(), 7));
		item.setText(cells.toArray(String[]::new));
		item.setForeground(reached ? null : ThemeColors.of(table).lamp(Lamp.FAULT));
	}

	private static String window(ScanPoints.Stage stage) {
		return Double.isNaN(stage.low()) ? NumberText.NONE
				: Double.isInfinite(stage.high()) ? NLS.bind(Messages.Points_above, number(stage.low(), 6))
						: NLS.bind(Messages.Points_range, number(stage.low(), 6), number(stage.high(), 6));
	}

	private static String number(double value, int digits) {
		return Double.isFinite(value) ? NumberText.significant(value, digits) : NumberText.NONE;
	}

	Table table() {
		return table;
	}
}
