package org.ionwright.tune.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.TableColumns;

/**
 * A table of some rows of texts. Ctrl+C copies the selection, or all, as tab-separated values; the tool tip says a row in full.
 *
 * @param <R>
 *            a row, immutable
 */
public final class Rows<R> extends Composite {

	/** A column; weight and least width share out the room. Numbers stand on the right. */
	public record Column<R>(String title, int weight, int least, boolean number, Function<R, String> text) {

		public static <R> Column<R> text(String title, int weight, int least, Function<R, String> text) {
			return new Column<>(title, weight, least, false, text);
		}

		public static <R> Column<R> number(String title, int weight, int least, Function<R, String> text) {
			return new Column<>(title, weight, least, true, text);
		}
	}

	private final Table table;
	private final List<Column<R>> columns;
	private final Function<R, String> tip;
	private List<R> rows = List.of();

	/**
	 * @param name
	 *            for screen readers
	 * @param style
	 *            SWT.CHECK or SWT.NONE
	 * @param tip
	 *            what to say of a row beyond its texts; may be empty
	 */
	public Rows(Composite parent, String name, int style, Function<R, String> tip, List<Column<R>> columns) {
		super(parent, SWT.NONE);
		this.columns = List.copyOf(columns);
		this.tip = tip;
		TableColumns layout = new TableColumns();
		setLayout(layout);
		table = new Table(this, style | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, name);
		for (Column<R> each : columns) {
			TableColumn column = new TableColumn(table, each.number() ? SWT.RIGHT : SWT.LEFT);
			column.setText(each.title());
			layout.setColumnData(column, new ColumnWeightData(each.weight(), each.least()));
		}
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
		table.addListener(SWT.MouseMove, this::hover);
	}

	public Table table() {
		return table;
	}

	public List<R> rows() {
		return rows;
	}

	/** The first row that is selected. */
	public Optional<R> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
	}

	/** Shows other rows; the selection stays at its place, checks stay as they are. */
	public void show(List<R> next) {
		if (next.equals(rows)) {
			return;
		}
		rows = List.copyOf(next);
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		while (table.getItemCount() > rows.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < rows.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			R row = rows.get(i);
			item.setText(columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
		}
		table.setSelection(Math.min(selected, rows.size() - 1));
		table.setRedraw(true);
	}

	public void select(int index) {
		table.setSelection(index);
		table.showSelection();
	}

	private void copy() {
		int[] chosen = table.getSelectionCount() > 0 ? table.getSelectionIndices()
				: IntStream.range(0, rows.size()).toArray();
		String text = columns.stream().map(Column::title).collect(Collectors.joining("\t")) + System.lineSeparator()
				+ IntStream.of(chosen)
						.mapToObj(index -> columns.stream()
								.map(column -> column.text().apply(rows.get(index)).replaceAll("[\t\r\n]+", " "))
								.collect(Collectors.joining("\t")))
						.collect(Collectors.joining(System.lineSeparator()));
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void hover(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		int index = item == null ? -1 : table.indexOf(item);
		String text = "";
		if (index >= 0 && index < rows.size()) {
			R row = rows.get(index);
			text = columns.stream().filter(column -> !column.text().apply(row).isEmpty())
					.map(column -> column.title() + ": " + column.text().apply(row))
					.collect(Collectors.joining("\n"));
			String more = tip.apply(row);
			text = more.isEmpty() ? text : text + "\n" + more;
		}
		if (!text.equals(String.valueOf(table.getToolTipText()))) {
			table.setToolTipText(text);
		}
	}
}
