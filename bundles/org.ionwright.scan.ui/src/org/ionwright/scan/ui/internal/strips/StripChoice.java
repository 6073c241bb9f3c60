package org.ionwright.scan.ui.internal.strips;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.record.StripReading;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.TableColumns;

/** The readings by name, to be ticked; a filter above. UI thread. */
final class StripChoice extends Composite {

	/** Points. */
	private static final int NAME_LEAST = 60;
	/** Points. */
	private static final int VALUE_WIDTH = 96;

	private final Text filter;
	private final Table table;
	private final Runnable changed;
	private final Set<String> chosen = new LinkedHashSet<>();
	private List<StripReading> readings = List.of();
	private Optional<List<StripReading>> listed = Optional.empty();
	private Function<StripReading, String> value = reading -> "";

	/**
	 * @param ticked
	 *            paths that are chosen at first
	 * @param changed
	 *            called after a person chose others
	 */
	StripChoice(Composite parent, List<String> ticked, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		chosen.addAll(ticked);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		filter = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Strip_filter);
		AccessibleName.give(filter, Messages.Strip_filter);
		filter.addListener(SWT.Modify, event -> list());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Composite place = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		TableColumns layout = new TableColumns();
		place.setLayout(layout);
		table = new Table(place, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(table, Messages.Strip_readings);
		layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(1, NAME_LEAST));
		layout.setColumnData(new TableColumn(table, SWT.RIGHT), new ColumnPixelData(VALUE_WIDTH));
		table.addListener(SWT.Selection, this::ticked);
	}

	private void ticked(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item
				&& item.getData() instanceof StripReading reading) {
			if (item.getChecked()) {
				chosen.add(reading.path());
			} else {
				chosen.remove(reading.path());
			}
			changed.run();
		}
	}

	/** Paths in the order in which they were ticked, also of readings that are not there now. */
	List<String> paths() {
		return List.copyOf(chosen);
	}

	/** Those of the chosen readings that are there. */
	List<StripReading> chosen() {
		return chosen.stream().flatMap(path -> readings.stream().filter(each -> each.path().equals(path))).toList();
	}

	/**
	 * @param text
	 *            value of a reading with its unit
	 */
	void show(List<StripReading> next, Function<StripReading, String> text) {
		readings = next;
		value = text;
		list();
	}

	private void list() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<StripReading> shown = readings.stream().filter(each -> Stream.of(each.name(), each.path(), each.unit())
				.anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted))).toList();
		if (!listed.equals(Optional.of(shown))) {
			listed = Optional.of(shown);
			table.setItemCount(shown.size());
			for (int i = 0; i < shown.size(); i++) {
				TableItem item = table.getItem(i);
				item.setData(shown.get(i));
				item.setText(0, shown.get(i).name());
				item.setChecked(chosen.contains(shown.get(i).path()));
			}
		}
		for (int i = 0; i < shown.size(); i++) {
			String text = value.apply(shown.get(i));
			if (!table.getItem(i).getText(1).equals(text)) {
				table.getItem(i).setText(1, text);
			}
		}
	}

	Table table() {
		return table;
	}

	Text filter() {
		return filter;
	}
}
