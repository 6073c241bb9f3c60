package org.ionwright.operate.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.JournalEntry.Kind;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.LatestWins;

/** What happened to the instrument, newest last; scrolls along unless a person looks further up. */
public final class JournalPanel extends Composite {

	private final OperationDesk desk;
	private final InstrumentBar bar;
	private final Text search;
	private final Combo kind;
	private final Label count;
	private final RowTable<JournalEntry> table;

	public JournalPanel(Composite parent, OperationDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(this);
		bar = new InstrumentBar(this, desk, 4);
		search = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		search.setMessage(Messages.Journal_search);
		AccessibleName.give(search, Messages.Journal_search);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
				.applyTo(search);
		search.addListener(SWT.Modify, event -> show(true));
		kind = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.setItems(Stream.concat(Stream.of(Messages.Journal_all), Stream.of(Kind.values()).map(Words::word))
				.toArray(String[]::new));
		kind.select(0);
		AccessibleName.give(kind, Messages.Journal_kind);
		kind.addListener(SWT.Selection, event -> show(true));
		count = new Label(this, SWT.NONE);
		Blocks.button(this, Messages.Journal_copy, Messages.Journal_copyTip, this::copy);
		table = new RowTable<>(this, Messages.Journal_table, Optional.empty(), entry -> entry, JournalPanel::tip,
				List.of(new RowTable.Column<>(Messages.Journal_time, 2, 158, entry -> Words.moment(entry.time())),
						new RowTable.Column<>(Messages.Journal_text, 8, 160, JournalEntry::text),
						new RowTable.Column<>(Messages.Journal_kind, 1, 76, entry -> Words.word(entry.kind())),
						new RowTable.Column<>(Messages.Journal_who, 1, 96, JournalEntry::who)));
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(300, 120).applyTo(table);
		LatestWins<Boolean> latest = new LatestWins<>(this, changed -> show(false));
		Runnable listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		show(true);
	}

	@Override
	public boolean setFocus() {
		return table.table().setFocus();
	}

	/** Copies what is shown as tab-separated values. */
	void copy() {
		table.copyAll();
	}

	private void show(boolean toEnd) {
		bar.update(desk.instruments());
		List<JournalEntry> all = desk.instrument().map(LiveInstrument::operation).map(Operation::journal)
				.orElse(List.of());
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		int chosen = kind.getSelectionIndex() - 1;
		List<JournalEntry> rows = all.stream().filter(entry -> chosen < 0 || entry.kind() == Kind.values()[chosen])
				.filter(entry -> wanted.isEmpty()
						|| (entry.text() + '\n' + entry.who()).toLowerCase(Locale.ROOT).contains(wanted))
				.toList();
		table.show(rows);
		String said = rows.size() == all.size() ? NLS.bind(Messages.Journal_count, all.size())
				: NLS.bind(Messages.Journal_someOf, rows.size(), all.size());
		if (!count.getText().equals(said)) {
			count.setText(said);
			count.requestLayout();
		}
		if (toEnd) {
			table.follow();
		}
	}

	private static String tip(JournalEntry entry) {
		return Words.moment(entry.time()) + "  " + Words.word(entry.kind()) + "  " + entry.who() + "\n" + entry.text();
	}
}
