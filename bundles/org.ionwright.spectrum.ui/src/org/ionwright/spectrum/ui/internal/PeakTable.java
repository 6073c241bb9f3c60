package org.ionwright.spectrum.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;

/** The peaks of the spectrum on screen, sorted as the user likes; only the rows in sight are filled. */
final class PeakTable {

	private static final int CELL_MARGIN = 14;

	private final TableViewer viewer;
	private ChargedPeaks charged = ChargedPeaks.NONE;
	private List<Peak> peaks = List.of();
	private Comparator<Peak> order = Comparator.comparingDouble(Peak::centroid);
	private boolean following;

	/**
	 * @param listener
	 *            gets the peak that the user, not the program, selected
	 */
	PeakTable(Composite parent, Consumer<Peak> listener) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.PeakTable_name);
		column("m/z", Messages.PeakTable_mzHelp, "1000.0000", Peak::centroid, p -> NumberText.fixed(p.centroid(), 4));
		column("z", Messages.PeakTable_chargeHelp, "10+", p -> charged.charge(p),
				this::charge);
		column(Messages.PeakTable_height, Messages.PeakTable_heightHelp, "1 234 567", Peak::height,
				p -> NumberText.counts(p.height()));
		column(Messages.PeakTable_area, Messages.PeakTable_areaHelp, "1.234e7", Peak::area,
				p -> NumberText.significant(p.area(), 4));
		column(Messages.PeakTable_fwhm, Messages.PeakTable_fwhmHelp, "0.7000", Peak::fwhm,
				p -> NumberText.significant(p.fwhm(), 3));
		column("S/N", Messages.PeakTable_snHelp, "12345", Peak::signalToNoise,
				p -> NumberText.significant(p.signalToNoise(), 3));
		table.setSortColumn(table.getColumn(0));
		table.setSortDirection(SWT.UP);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < peaks.size()) {
				viewer.replace(peaks.get(index), index);
			}
		});
		table.addListener(SWT.Selection, event -> {
			int row = table.getSelectionIndex();
			if (!following && row >= 0 && row < peaks.size()) {
				listener.accept(peaks.get(row));
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copy();
			}
		});
	}

	Table control() {
		return viewer.getTable();
	}

	void show(ChargedPeaks next) {
		charged = next;
		show(next.peaks());
	}

	private void show(List<Peak> next) {
		peaks = next.stream().sorted(order).toList();
		viewer.setInput(peaks);
		viewer.setItemCount(peaks.size());
	}

	/** Selects without telling the listener. */
	void select(Peak peak) {
		int row = peaks.indexOf(peak);
		following = true;
		try {
			if (row >= 0) {
				viewer.getTable().setSelection(row);
				viewer.getTable().showSelection();
			} else {
				viewer.getTable().deselectAll();
			}
		} finally {
			following = false;
		}
	}

	/** The whole table as text with tabs, with full precision and a line of column names. */
	String text() {
		return "m/z\theight\tarea\tFWHM\tS/N\tz\n" + peaks.stream().map(p -> p.centroid() + "\t" + p.height() + "\t"
				+ p.area() + "\t" + p.fwhm() + "\t" + p.signalToNoise() + "\t" + charge(p) + "\n")
				.collect(Collectors.joining());
	}

	private String charge(Peak peak) {
		double charge = charged.charge(peak);
		return Double.isNaN(charge) ? "" : Integer.toString((int) charge);
	}

	void copy() {
		Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
		try {
			clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void column(String title, String help, String widest, ToDoubleFunction<Peak> value,
			Function<Peak, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.RIGHT);
		TableColumn header = column.getColumn();
		header.setText(title);
		header.setToolTipText(help);
		GC gc = new GC(viewer.getTable());
		try {
			header.setWidth(Math.max(gc.textExtent(title).x + CELL_MARGIN, gc.textExtent(widest).x) + CELL_MARGIN);
		} finally {
			gc.dispose();
		}
		header.addListener(SWT.Selection, event -> sort(header, value));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof Peak peak ? text.apply(peak) : "";
			}

			@Override
			public @Nullable String getToolTipText(@Nullable Object element) {
				return element instanceof Peak peak && charged.reason(peak).isPresent()
						? charged.reason(peak).get()
						: null;
			}
		});
	}

	/** m/z rises at first, everything else falls; the same column again turns the order. */
	private void sort(TableColumn column, ToDoubleFunction<Peak> value) {
		Table table = viewer.getTable();
		boolean again = table.getSortColumn() == column;
		boolean up = again ? table.getSortDirection() != SWT.UP : table.indexOf(column) == 0;
		table.setSortColumn(column);
		table.setSortDirection(up ? SWT.UP : SWT.DOWN);
		// Unknown values come last either way.
		order = Comparator.comparingDouble(peak -> Double.isNaN(value.applyAsDouble(peak)) ? Double.POSITIVE_INFINITY
				: up ? value.applyAsDouble(peak) : -value.applyAsDouble(peak));
		int row = table.getSelectionIndex();
		Peak selected = row >= 0 && row < peaks.size() ? peaks.get(row) : null;
		show(peaks);
		if (selected != null) {
			select(selected);
		}
	}
}
