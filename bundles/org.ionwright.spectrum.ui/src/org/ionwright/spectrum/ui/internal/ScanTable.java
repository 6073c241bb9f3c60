package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;

/** The list of scans. What a narrow list leaves out is told above the spectrum and in Properties, too. */
final class ScanTable {

	private final LongTable table;
	private List<SpectrumInfo> infos = List.of();

	/**
	 * @param listener
	 *            gets the indices of the scans when the user, not the program, has selected others
	 */
	ScanTable(Composite parent, Consumer<int[]> listener) {
		List<LongTable.Column> columns = List.of(
				column(Messages.ScanTable_scan, Messages.ScanTable_scanHelp,
						"100000", info -> Integer.toString(info.index() + 1)),
				column(Messages.ScanTable_time, Messages.ScanTable_timeHelp,
						"10.00\u2009s", info -> ScanText.time(info.startSeconds())),
				column(Messages.ScanTable_total, Messages.ScanTable_totalHelp,
						"1.234e7", info -> counts(info.totalIonCurrent())),
				column(Messages.ScanTable_base, Messages.ScanTable_baseHelp,
						"1000.00", info -> NumberText.fixed(info.basePeakMz(), 2)),
				column(Messages.ScanTable_polarity, Messages.ScanTable_polarityHelp,
						"+", info -> ScanText.polarity(info.polarity())),
				column(Messages.ScanTable_level, Messages.ScanTable_levelHelp,
						"MS2", ScanText::level),
				column(Messages.ScanTable_points, Messages.ScanTable_pointsHelp,
						"10 001", info -> NumberText.counts(info.points())));
		table = new LongTable(parent, columns, () -> listener.accept(control().getSelectionIndices()));
		AccessibleName.give(table, Messages.ScanTable_name + ". " + Messages.ScanTable_help);
	}

	private LongTable.Column column(String title, String help, String widest, Function<SpectrumInfo, String> text) {
		return new LongTable.Column(title, help, widest, row -> row < infos.size() ? text.apply(infos.get(row)) : "");
	}

	/** With this width no column is left out. */
	int wantedWidth() {
		return table.wantedWidth();
	}

	LongTable control() {
		return table;
	}

	void show(List<SpectrumInfo> next) {
		infos = next;
		table.setSelection();
		table.setItemCount(next.size());
	}

	/** More scans behind those that are shown; what is in sight and selected stays. */
	void grow(List<SpectrumInfo> next) {
		infos = next;
		table.setItemCount(next.size());
	}

	/** Selects without telling the listener. */
	void select(int[] scans) {
		table.setSelection(scans);
	}

	/** Total ion currents of thousands of scans compare better in one notation. */
	private static String counts(double value) {
		return Math.abs(value) >= 1e5 ? NumberText.scientific(value, 4) : NumberText.counts(value);
	}
}
