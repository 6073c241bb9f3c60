package org.ionwright.operate.ui.internal;

import java.util.ArrayList;
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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;
import org.ionwright.ui.common.TableColumns;

/**
 * Rows of texts with a lamp in front, copied as tab-separated values; the tool tip says all of the row under the pointer. Only rows
 * that changed are drawn again. UI thread.
 *
 * @param <R>
 *            a row, immutable
 */
final class RowTable<R> extends Composite {

	/** A column; weight and least width share out the room. */
	record Column<R>(String title, int weight, int least, Function<R, String> text) {
	}

	private final Table table;
	private final List<Column<R>> columns;
	private final Function<R, Object> key;
	private final Function<R, String> tip;
	private final Optional<Function<R, Lamp>> lamp;
	private final LampCells lamps;
	private List<R> rows = List.of();
	private boolean following;

	/**
	 * @param name
	 *            for screen readers
	 * @param lamp
	 *            of a row; empty for a table without lamps
	 * @param key
	 *            tells rows apart, so that the selection stays with its row
	 * @param tip
	 *            what to say of a row under the pointer
	 */
	RowTable(Composite parent, String name, Optional<Function<R, Lamp>> lamp, Function<R, Object> key,
			Function<R, String> tip, List<Column<R>> columns) {
		super(parent, SWT.NONE);
		this.columns = List.copyOf(columns);
		this.key = key;
		this.tip = tip;
		TableColumns layout = new TableColumns();
		setLayout(layout);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, name);
		for (Column<R> each : columns) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(each.title());
			layout.setColumnData(column, new ColumnWeightData(each.weight(), each.least()));
		}
		this.lamp = lamp;
		lamps = new LampCells(table, data -> data instanceof Lamp shown ? shown : null);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseMove, this::hover);
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy(table.getSelectionIndices());
			}
		});
		menu();
		int[] height = { 0 };
		table.addListener(SWT.Resize, event -> {
			// the rows were put in before there was room for them
			if (following && height[0] < table.getItemHeight()) {
				getDisplay().asyncExec(this::showEnd);
			}
			height[0] = table.getClientArea().height - table.getHeaderHeight();
		});
	}

	Table table() {
		return table;
	}

	List<R> rows() {
		return rows;
	}

	/** Shows other rows; the selection stays with its rows, and the last row in sight when it is followed. */
	void show(List<R> next) {
		if (next.equals(rows)) {
			return;
		}
		List<Object> selected = IntStream.of(table.getSelectionIndices()).filter(index -> index < rows.size())
				.mapToObj(index -> key.apply(rows.get(index))).toList();
		List<R> before = rows;
		boolean toEnd = following && atEnd();
		rows = List.copyOf(next);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			if (i >= before.size() || !before.get(i).equals(rows.get(i))) {
				table.clear(i);
			}
		}
		if (!selected.isEmpty()) {
			table.setSelection(IntStream.range(0, rows.size()).filter(i -> selected.contains(key.apply(rows.get(i))))
					.toArray());
		}
		if (toEnd) {
			showEnd();
		}
	}

	/** Keeps the last row in sight from now on, until a person looks further up. */
	void follow() {
		following = true;
		showEnd();
	}

	private boolean atEnd() {
		int visible = table.getItemHeight() == 0 ? 0 : table.getClientArea().height / table.getItemHeight();
		return table.getTopIndex() + visible >= rows.size() - 1;
	}

	private void showEnd() {
		if (!isDisposed() && !rows.isEmpty()) {
			table.showItem(table.getItem(rows.size() - 1));
		}
	}

	/** Rows as tab-separated values with the titles above. */
	String tsv(int... indices) {
		List<String> lines = new ArrayList<>();
		lines.add(columns.stream().map(Column::title).collect(Collectors.joining("\t")));
		for (int index : indices) {
			lines.add(columns.stream().map(column -> column.text().apply(rows.get(index)).replaceAll("[\t\r\n]+", " "))
					.collect(Collectors.joining("\t")));
		}
		return String.join(System.lineSeparator(), lines) + System.lineSeparator();
	}

	/** Copies all that is shown. */
	void copyAll() {
		copy(IntStream.range(0, rows.size()).toArray());
	}

	private void copy(int... indices) {
		if (indices.length > 0) {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[] { tsv(indices) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void menu() {
		Menu menu = new Menu(table);
		MenuItem selected = new MenuItem(menu, SWT.PUSH);
		selected.setText(Messages.Table_copy);
		selected.addListener(SWT.Selection, event -> copy(table.getSelectionIndices()));
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText(Messages.Table_copyAll);
		all.addListener(SWT.Selection, event -> copyAll());
		menu.addListener(SWT.Show, event -> selected.setEnabled(table.getSelectionCount() > 0));
		table.setMenu(menu);
	}

	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < rows.size()) {
			R row = rows.get(event.index);
			item.setText(columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
			lamp.ifPresent(of -> {
				item.setData(of.apply(row));
				item.setImage(lamps.place());
			});
		}
	}

	private void hover(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		int index = item == null ? -1 : table.indexOf(item);
		String text = index < 0 || index >= rows.size() ? "" : tip.apply(rows.get(index));
		if (!text.equals(String.valueOf(table.getToolTipText()))) {
			table.setToolTipText(text);
		}
	}
}
