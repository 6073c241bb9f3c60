package org.ionwright.spectrum.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;

/** The list of scans; only the rows in sight are filled. */
final class ScanTable {

	private static final int CELL_MARGIN = 14;
	private static final int SCROLLBAR_ROOM = 8;

	private final TableViewer viewer;
	private List<SpectrumInfo> infos = List.of();
	private boolean following;

	/**
	 * @param listener
	 *            gets the indices of the scans when the user, not the program, has selected others
	 */
	ScanTable(Composite parent, Consumer<int[]> listener) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.ScanTable_name + ". " + Messages.ScanTable_help);
		column(Messages.ScanTable_scan, Messages.ScanTable_scanHelp,
				"1000", info -> Integer.toString(info.index() + 1));
		column(Messages.ScanTable_time, Messages.ScanTable_timeHelp,
				"10.00 s", info -> ScanText.time(info.startSeconds()));
		column(Messages.ScanTable_total, Messages.ScanTable_totalHelp,
				"1.234e7", info -> counts(info.totalIonCurrent()));
		column(Messages.ScanTable_base, Messages.ScanTable_baseHelp,
				"1000.00", info -> NumberText.fixed(info.basePeakMz(), 2));
		column(Messages.ScanTable_points, Messages.ScanTable_pointsHelp,
				"10 001", info -> NumberText.counts(info.points()));
		column(Messages.ScanTable_polarity, Messages.ScanTable_polarityHelp,
				"+", info -> ScanText.polarity(info.polarity()));
		column(Messages.ScanTable_level, Messages.ScanTable_levelHelp,
				"MS2", ScanText::level);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < infos.size()) {
				viewer.replace(infos.get(index), index);
			}
		});
		table.addListener(SWT.Selection, event -> {
			if (!following) {
				listener.accept(table.getSelectionIndices());
			}
		});
	}

	/** With this width no column is cut. */
	int wantedWidth() {
		Table table = viewer.getTable();
		int width = table.getVerticalBar().getSize().x + 2 * table.getBorderWidth() + SCROLLBAR_ROOM;
		for (TableColumn column : table.getColumns()) {
			width += column.getWidth();
		}
		return width;
	}

	Table control() {
		return viewer.getTable();
	}

	void show(List<SpectrumInfo> next) {
		infos = next;
		viewer.setInput(next);
		viewer.setItemCount(next.size());
	}

	/** More scans behind those that are shown; what is in sight and selected stays. */
	void grow(List<SpectrumInfo> next) {
		infos = next;
		viewer.setItemCount(next.size());
	}

	/** Selects without telling the listener. */
	void select(int[] scans) {
		Table table = viewer.getTable();
		if (Arrays.equals(table.getSelectionIndices(), scans)) {
			return;
		}
		following = true;
		try {
			table.setSelection(scans);
			table.showSelection();
		} finally {
			following = false;
		}
	}

	/** Total ion currents of thousands of scans compare better in one notation. */
	private static String counts(double value) {
		return Math.abs(value) >= 1e5 ? NumberText.scientific(value, 4) : NumberText.counts(value);
	}

	private void column(String title, String help, String widest, Function<SpectrumInfo, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.RIGHT);
		column.getColumn().setText(title);
		column.getColumn().setToolTipText(help);
		column.getColumn().setResizable(true);
		GC gc = new GC(viewer.getTable());
		try {
			int width = Math.max(gc.textExtent(title).x, gc.textExtent(widest).x);
			column.getColumn().setWidth(width + CELL_MARGIN);
		} finally {
			gc.dispose();
		}
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof SpectrumInfo info ? text.apply(info) : "";
			}
		});
	}
}
