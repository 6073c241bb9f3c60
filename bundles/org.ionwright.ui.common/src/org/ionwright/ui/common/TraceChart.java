package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.ChartHeader;
import org.ionwright.ui.common.internal.Decimator;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.Polyline;
import org.ionwright.ui.common.internal.Samples;
import org.ionwright.ui.common.internal.SpectrumPainter;
import org.ionwright.ui.common.internal.TickText;

/**
 * Shows one or more traces over time: chromatograms, strip charts. A click selects a time, a drag selects a range or zooms,
 * as set. At most three traces get colours of their own. UI thread only; give live data through {@link LatestWins}.
 */
public final class TraceChart extends ZoomChart {

	/** Hears what the user selects. */
	@FunctionalInterface
	public interface SelectionListener {

		/** In the unit of the x axis; both the same after a click. */
		void selected(double low, double high);
	}

	private static final double END_ROOM = 0.012;
	private static final int LEAST_PIXELS_PER_DOT = 8;

	private final List<SelectionListener> listeners = new ArrayList<>();
	private List<Trace> traces = List.of();
	private List<Samples> samples = List.of();
	private boolean dragSelects;
	private boolean fromZero = true;
	private double selectedLow = Double.NaN;
	private double selectedHigh = Double.NaN;

	/**
	 * @param xTitle
	 *            with the unit: {@code time (min)}
	 * @param yTitle
	 *            with the unit: {@code pressure (mbar)}
	 */
	public TraceChart(Composite parent, int style, String xTitle, String yTitle) {
		super(parent, style);
		setAccessibleName(Messages.TraceChart_name);
		setEmptyText(Messages.TraceChart_empty);
		values.setFormat(TickText::counts);
		setTitles(xTitle, yTitle);
		setDragSelects(false);
		start();
	}

	/** Other axis titles, when the unit changes with the data. */
	public void setTitles(String x, String y) {
		plot.setXTitle(x);
		values.setTitle(y);
	}

	/** Replaces all traces; keeps the zoom and the selection. */
	public void setTraces(List<Trace> next) {
		traces = List.copyOf(next);
		samples = traces.stream().map(trace -> Samples.of(trace.x(), trace.y())).toList();
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Samples each : samples) {
			if (each.size() > 0) {
				low = Math.min(low, each.x(0));
				high = Math.max(high, each.x(each.size() - 1));
			}
		}
		if (low <= high) {
			Interval whole = Interval.around(low, high);
			// Marks and dots at the very ends would lie on the frame.
			setFull(whole.scaled(1 + 2 * END_ROOM, whole.middle()));
		}
		header.setLegend(legend());
		refresh();
	}

	public List<Trace> traces() {
		return traces;
	}

	/** Whether a drag selects a range and Shift+drag zooms; otherwise a drag zooms. */
	public void setDragSelects(boolean selects) {
		dragSelects = selects;
		header.setToolTipText(selects ? Messages.TraceChart_helpSelect : Messages.TraceChart_helpZoom);
	}

	/** Whether the y axis begins at 0; otherwise it shows only where the values are. */
	public void setFromZero(boolean zero) {
		fromZero = zero;
		refresh();
	}

	/** Marks a time (both the same) or a range; NaN for none. Listeners are not called. */
	public void setSelection(double low, double high) {
		selectedLow = low;
		selectedHigh = high;
		plot.area().redraw();
	}

	public double selectedLow() {
		return selectedLow;
	}

	public double selectedHigh() {
		return selectedHigh;
	}

	public void addSelectionListener(SelectionListener listener) {
		listeners.add(listener);
	}

	private List<ChartHeader.Entry> legend() {
		List<ChartHeader.Entry> entries = new ArrayList<>();
		for (int i = 0; i < traces.size(); i++) {
			int index = i;
			entries.add(new ChartHeader.Entry(traces.get(i).name(), theme -> color(theme, index)));
		}
		return entries;
	}

	private static Color color(ThemeColors theme, int index) {
		return switch (index % 3) {
		case 0 -> theme.accent();
		case 1 -> theme.second();
		default -> theme.third();
		};
	}

	@Override
	boolean hasData() {
		return samples.stream().anyMatch(each -> each.size() > 0);
	}

	@Override
	boolean hasRange() {
		return hasData();
	}

	@Override
	List<Plot.Line> lines(Interval x, int columns) {
		List<Plot.Line> lines = new ArrayList<>();
		for (int i = 0; i < samples.size(); i++) {
			Polyline line = Decimator.line(samples.get(i), x.low(), x.high(), columns);
			boolean dots = line.x().length * LEAST_PIXELS_PER_DOT <= columns;
			lines.add(new Plot.Line(line, color(colors(), i), dots));
		}
		return lines;
	}

	@Override
	Interval yRange(Interval x, List<Plot.Line> lines) {
		double low = fromZero ? 0 : Double.POSITIVE_INFINITY;
		double high = fromZero ? 0 : Double.NEGATIVE_INFINITY;
		for (Plot.Line line : lines) {
			for (double value : line.points().y()) {
				if (Double.isFinite(value)) {
					low = Math.min(low, value);
					high = Math.max(high, value);
				}
			}
		}
		if (!(low < high)) {
			return low == high && !fromZero ? Interval.around(low, low) : new Interval(0, 1);
		}
		double room = (high - low) * 0.08;
		return new Interval(fromZero && low == 0 ? 0 : low - room, high + room);
	}

	@Override
	void paintBehind(GC gc) {
		if (hasData() && selectedLow < selectedHigh) {
			SpectrumPainter.band(gc, plot, colors(), selectedLow, selectedHigh);
		}
	}

	@Override
	void paintOver(GC gc) {
		if (hasData() && selectedLow == selectedHigh && plot.xRange().contains(selectedLow)) {
			int x = plot.xPixel(selectedLow);
			gc.setForeground(colors().foreground());
			gc.setBackground(colors().foreground());
			gc.setAntialias(SWT.ON);
			gc.drawLine(x, 0, x, plot.size().y);
			gc.fillPolygon(new int[] { x - 4, 0, x + 5, 0, x, 6 });
		}
	}

	@Override
	String readout(@Nullable GC gc, int x) {
		Samples first = samples.getFirst();
		int index = SpectrumPainter.highestNear(plot, first, x);
		if (index < 0) {
			return "";
		}
		if (gc != null) {
			SpectrumPainter.hair(gc, plot, colors(), plot.xPixel(first.x(index)), plot.yPixel(first.y(index)));
		}
		return NLS.bind(Messages.TraceChart_readout, NumberText.significant(first.x(index), 4),
				NumberText.significant(first.y(index), 4));
	}

	@Override
	boolean dragSelects(boolean shift) {
		return dragSelects && !shift;
	}

	@Override
	void clicked(double x) {
		if (hasData()) {
			listeners.forEach(listener -> listener.selected(x, x));
		}
	}

	@Override
	void dragged(double low, double high, boolean shift) {
		if (dragSelects(shift)) {
			listeners.forEach(listener -> listener.selected(low, high));
		} else {
			zoomTo(low, high);
		}
	}
}
