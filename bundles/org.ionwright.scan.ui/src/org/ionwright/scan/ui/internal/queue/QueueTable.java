package org.ionwright.scan.ui.internal.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.QueueRow;
import org.ionwright.scan.ui.internal.desk.SampleField;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;
import org.ionwright.ui.common.TableColumns;
import org.ionwright.ui.common.ThemeColors;

/** The samples; the selection stays with its samples when they move. UI thread. */
final class QueueTable extends Composite {

	private static final int MESSAGE = 6;

	private record Column(String title, int weight, int least, Function<QueueRow, String> text,
			Optional<SampleField> field) {

		Column(String title, int weight, int least, Function<QueueRow, String> text) {
			this(title, weight, least, text, Optional.empty());
		}

		/** One that can be changed. */
		Column(String title, int weight, int least, SampleField field) {
			this(title, weight, least, row -> QueueWords.value(row.item(), field), Optional.of(field));
		}
	}

	private static final List<Column> COLUMNS = List.of(
			new Column(Messages.Queue_sample, 3, 80, SampleField.NAME),
			new Column(Messages.Queue_method, 3, 98, SampleField.METHOD),
			new Column(Messages.Queue_position, 1, 66, SampleField.POSITION),
			new Column(Messages.Queue_repeats, 1, 70, QueueRow::repeats),
			new Column(Messages.Queue_state, 1, 68, row -> QueueWords.word(row.item().state())),
			new Column(Messages.Queue_file, 3, 98, row -> QueueWords.name(row.item().output())),
			new Column(Messages.Queue_message, 5, 90, QueueRow::message),
			new Column(Messages.Queue_comment, 2, 76, SampleField.COMMENT));

	private final Table table;
	private final LampCells lamps;
	private List<QueueRow> rows = List.of();

	QueueTable(Composite parent) {
		super(parent, SWT.NONE);
		TableColumns layout = new TableColumns();
		setLayout(layout);
		table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.Queue_tableName);
		for (Column each : COLUMNS) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(each.title());
			layout.setColumnData(column, new ColumnWeightData(each.weight(), each.least()));
		}
		lamps = new LampCells(table, data -> data instanceof QueueRow row ? QueueWords.lamp(row) : null);
		table.addListener(SWT.MouseMove, this::hover);
	}

	Table table() {
		return table;
	}

	/** What a column shows that can be changed. */
	Optional<SampleField> field(int column) {
		return COLUMNS.get(column).field();
	}

	/** Where something that can be changed is shown. */
	static int column(SampleField field) {
		return IntStream.range(0, COLUMNS.size()).filter(i -> COLUMNS.get(i).field().equals(Optional.of(field)))
				.findFirst().orElseThrow();
	}

	List<QueueRow> rows() {
		return rows;
	}

	/** In the order in which they stand. */
	List<QueueRow> selected() {
		return IntStream.of(table.getSelectionIndices()).sorted().filter(index -> index < rows.size())
				.mapToObj(rows::get).toList();
	}

	void show(List<QueueRow> next) {
		if (next.equals(rows)) {
			return;
		}
		List<Integer> ids = selected().stream().map(row -> row.item().id()).toList();
		List<QueueRow> before = rows;
		rows = next;
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			if (i >= before.size() || !before.get(i).equals(rows.get(i))) {
				fill(table.getItem(i), rows.get(i));
			}
		}
		table.setSelection(
				IntStream.range(0, rows.size()).filter(i -> ids.contains(rows.get(i).item().id())).toArray());
	}

	private void fill(TableItem item, QueueRow row) {
		item.setData(row);
		item.setImage(lamps.place());
		for (int i = 0; i < COLUMNS.size(); i++) {
			item.setText(i, COLUMNS.get(i).text().apply(row));
		}
		boolean trouble = row.item().state() == QueueEntryState.FAILED || !row.trouble().isEmpty();
		Color color = ThemeColors.of(table)
				.lamp(row.item().state() == QueueEntryState.FAILED ? Lamp.FAULT : Lamp.WARNING);
		item.setForeground(MESSAGE, trouble ? color : table.getForeground());
	}

	private void hover(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String text = item != null && item.getData() instanceof QueueRow row ? QueueWords.tip(row) : "";
		if (!text.equals(String.valueOf(table.getToolTipText()))) {
			table.setToolTipText(text);
		}
	}
}
