package org.ionwright.device.ui.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.TableColumns;
import org.ionwright.ui.common.ThemeColors;

/** The last exchanges with a device and the calls that caused them, newest below. Only what is visible is drawn. UI thread. */
final class TrafficTable extends Composite {

	private static final int KEPT = 20_000;
	private static final int LONGEST_TEXT = 2000;

	private final Table table;
	private final Deque<TrafficEntry> entries = new ArrayDeque<>();
	/** What is shown: an answer that came in pieces is one row. */
	private List<TrafficEntry> rows = List.of();

	TrafficTable(Composite parent) {
		super(parent, SWT.NONE);
		TableColumns layout = new TableColumns();
		setLayout(layout);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.Bench_traffic);
		column(layout, Messages.Bench_time, SWT.LEFT, 104);
		column(layout, Messages.Bench_after, SWT.RIGHT, 76);
		column(layout, "", SWT.CENTER, 28);
		TableColumn bytes = new TableColumn(table, SWT.LEFT);
		bytes.setText(Messages.Bench_bytes);
		layout.setColumnData(bytes, new ColumnWeightData(3, 120));
		TableColumn meaning = new TableColumn(table, SWT.LEFT);
		meaning.setText(Messages.Bench_meaning);
		layout.setColumnData(meaning, new ColumnWeightData(4, 120));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
	}

	/** Adds what passed; scrolls along unless a person looks further up. */
	void add(List<TrafficEntry> more) {
		boolean follow = table.getTopIndex() + visibleRows() >= rows.size() - 1;
		entries.addAll(more);
		while (entries.size() > KEPT) {
			entries.removeFirst();
		}
		rows = whole(entries);
		table.setItemCount(rows.size());
		table.clearAll();
		if (follow && !rows.isEmpty()) {
			table.showItem(table.getItem(rows.size() - 1));
		}
	}

	void clear() {
		entries.clear();
		add(List.of());
	}

	/** Everything that passed, piece by piece. */
	List<TrafficEntry> entries() {
		return List.copyOf(entries);
	}

	/** What is shown. */
	List<TrafficEntry> rows() {
		return rows;
	}

	private static List<TrafficEntry> whole(Iterable<TrafficEntry> entries) {
		List<TrafficEntry> whole = new ArrayList<>();
		for (TrafficEntry entry : entries) {
			TrafficEntry before = whole.isEmpty() ? entry : whole.getLast();
			if (entry != before && entry.kind() == Kind.RECEIVED && before.kind() == Kind.RECEIVED
					&& before.text().length() < LONGEST_TEXT) {
				whole.set(whole.size() - 1, new TrafficEntry(before.number(), before.time(), before.nanos(),
						Kind.RECEIVED, before.text() + entry.text(), entry.meaning()));
			} else {
				whole.add(entry);
			}
		}
		return whole;
	}

	Table table() {
		return table;
	}

	private int visibleRows() {
		return table.getItemHeight() == 0 ? 0 : table.getClientArea().height / table.getItemHeight();
	}

	private void column(TableColumns layout, String title, int align, int width) {
		TableColumn column = new TableColumn(table, align);
		column.setText(title);
		layout.setColumnData(column, new ColumnPixelData(width));
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		if (index < 0 || index >= rows.size()) {
			return;
		}
		TrafficEntry entry = rows.get(index);
		item.setText(texts(index));
		item.setFont(3, JFaceResources.getTextFont());
		ThemeColors colors = ThemeColors.of(table);
		item.setForeground(2, switch (entry.kind()) {
		case SENT -> colors.accent();
		case RECEIVED -> colors.second();
		default -> colors.muted();
		});
		if (entry.kind() == Kind.CALL || entry.kind() == Kind.UNSPOKEN) {
			item.setFont(3, JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT));
		}
		item.setForeground(0, colors.muted());
		item.setForeground(1, colors.muted());
	}

	private String[] texts(int index) {
		TrafficEntry entry = rows.get(index);
		String after = index == 0 ? ""
				: String.format(Locale.ROOT, "%.1f", (entry.nanos() - rows.get(index - 1).nanos()) / 1e6);
		return new String[] { Texts.moment(entry.time()), after, sign(entry.kind()),
				words(entry), entry.meaning() };
	}

	/** Calls to the driver stand out by their sign, not by their type alone. */
	private static String sign(Kind kind) {
		return switch (kind) {
		case SENT -> "\u2192";
		case RECEIVED -> "\u2190";
		case CALL, UNSPOKEN -> "\u25b6";
		case RESULT, DONE -> "=";
		case WIRE -> "@";
		case BROKEN -> "!";
		};
	}

	private static String words(TrafficEntry entry) {
		return entry.kind() == Kind.DONE && entry.text().isEmpty() ? Messages.Bench_done
				: entry.text().replace("\n", "; ");
	}

	private void copy() {
		StringBuilder text = new StringBuilder();
		for (int index : table.getSelectionIndices()) {
			text.append(String.join("\t", texts(index))).append(System.lineSeparator());
		}
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
