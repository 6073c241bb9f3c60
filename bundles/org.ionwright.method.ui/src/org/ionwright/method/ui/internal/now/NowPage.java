package org.ionwright.method.ui.internal.now;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.panel.Page;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.TableColumns;

/** What the method sets and what the connected instrument has; read again each second while it is seen. Writes nothing. */
public final class NowPage extends Composite implements Page {

	private static final int PERIOD_MILLIS = 1000;

	private final ModelDocument<AcquisitionMethod> document;
	private final Bench bench;
	private final MethodHints hints;
	private final StatusLamp summary;
	private final Button onlyDifferent;
	private final Table table;
	private final Runnable tick = this::tick;
	private List<NowRow> rows = List.of();
	private int segment = -1;

	/**
	 * @param go
	 *            goes to the setting of a path
	 */
	public NowPage(Composite parent, ModelDocument<AcquisitionMethod> document, Bench bench, MethodHints hints,
			Consumer<String> go) {
		super(parent, SWT.NONE);
		this.document = document;
		this.bench = bench;
		this.hints = hints;
		GridLayoutFactory.fillDefaults().spacing(0, 2).numColumns(2).applyTo(this);
		summary = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(summary);
		onlyDifferent = new Button(this, SWT.CHECK);
		onlyDifferent.setText(Messages.Now_different);
		onlyDifferent.addListener(SWT.Selection, event -> fill());
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(frame);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		table = new Table(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.Page_now);
		table.setData(new LampCells(table,
				data -> data instanceof NowRow row ? row.same() ? Lamp.OK : Lamp.WARNING : null));
		for (String head : List.of(Messages.Now_parameter, Messages.Now_method, Messages.Now_set, Messages.Now_read,
				Messages.Now_difference)) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(head);
			layout.setColumnData(column, new ColumnWeightData(1, 70));
		}
		table.addListener(SWT.Selection, event -> {
			int index = table.getSelectionIndex();
			if (index >= 0 && table.getItem(index).getData() instanceof NowRow row) {
				go.accept(row.path());
			}
		});
		addListener(SWT.Show, event -> getDisplay().timerExec(0, tick));
		Paper.under(this);
	}

	@Override
	public void show(Optional<MethodSegment> chosen) {
		segment = chosen.map(document.root().getSegments()::indexOf).orElse(-1);
		fill();
	}

	private void tick() {
		if (!isDisposed() && isVisible()) {
			fill();
			getDisplay().timerExec(PERIOD_MILLIS, tick);
		}
	}

	private void fill() {
		Optional<LiveInstrument> live = bench.live();
		List<NowRow> all = NowRow.of(document.root(), segment,
				path -> live.flatMap(instrument -> instrument.parameter(path)), hints::of);
		long different = all.stream().filter(row -> !row.same()).count();
		summary.setStatus(live.isEmpty() ? Lamp.OFF : different == 0 ? Lamp.OK : Lamp.WARNING,
				live.isEmpty() ? Messages.Now_notConnected
						: NLS.bind(Messages.Now_summary, different, all.size()),
				live.map(LiveInstrument::name).orElse(""));
		List<NowRow> next = onlyDifferent.getSelection() ? all.stream().filter(row -> !row.same()).toList() : all;
		if (next.equals(rows) && table.getItemCount() == next.size()) {
			return;
		}
		rows = next;
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			NowRow row = rows.get(i);
			TableItem item = table.getItem(i);
			item.setData(row);
			item.setText(new String[] { row.label(), row.wanted(), text(row.set()), text(row.read()),
					text(row.difference()) });
			if (table.getData() instanceof LampCells lamps) {
				item.setImage(0, lamps.place());
			}
		}
		table.redraw();
	}

	private static String text(String value) {
		return value.isEmpty() ? NumberText.NONE : value;
	}

	Table table() {
		return table;
	}
}
