package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.internal.Composition;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.SpectrumPainter;

/**
 * Shows one or more traces over time: chromatograms, strip charts. A click selects a time, a drag selects a range or zooms,
 * as set; Ctrl+click sets the anchor for differences. UI thread only; give live data through {@link LatestWins}.
 */
public final class TraceChart extends LayerChart {

	/** Hears what the user selects. */
	@FunctionalInterface
	public interface SelectionListener {

		/** In the unit of the x axis; both the same after a click. */
		void selected(double low, double high);
	}

	private static final double END_ROOM = 0.012;
	private static final int LEAST_PIXELS_PER_DOT = 8;
	private static final double ROOM = 1.08;

	private final List<SelectionListener> listeners = new ArrayList<>();
	private List<Trace> traces = List.of();
	private boolean dragSelects;
	private boolean fromZero = true;
	private double wholeLow = Double.NaN;
	private double wholeHigh = Double.NaN;
	private double selectedLow = Double.NaN;
	private double selectedHigh = Double.NaN;
	private String xTitle;
	private String yTitle;

	/**
	 * @param xTitle
	 *            with the unit: {@code time (min)}
	 * @param yTitle
	 *            with the unit: {@code pressure (mbar)}
	 */
	public TraceChart(Composite parent, int style, String xTitle, String yTitle) {
		super(parent, style);
		this.xTitle = xTitle;
		this.yTitle = yTitle;
		setAccessibleName(Messages.TraceChart_name);
		setEmptyText(Messages.TraceChart_empty);
		showAxes();
		setDragSelects(false);
		start();
	}

	/** Other axis titles, when the unit changes with the data. */
	public void setTitles(String x, String y) {
		xTitle = x;
		yTitle = y;
		showAxes();
	}

	/**
	 * Replaces all traces; keeps the zoom and the selection. More than a million points are prepared off the UI thread and
	 * come to the screen a little later.
	 */
	public void setTraces(List<Trace> next) {
		traces = List.copyOf(next);
		List<Trace> wanted = traces;
		prepare(wanted.stream().mapToLong(trace -> trace.x().length).sum(), () -> wanted.stream()
				.map(trace -> ChartLayer.line(trace.name(), PointPyramid.of(trace.x(), trace.y()))).toList(),
				this::showLayers);
	}

	/** What {@link #setTraces} set. */
	public List<Trace> traces() {
		return traces;
	}

	/** Replaces all traces by prepared ones: for live traces that grow by {@link PointPyramid#append}. */
	public void setLayers(List<ChartLayer> next) {
		traces = List.of();
		prepare(0, () -> next, this::showLayers);
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

	@Override
	boolean hasRange() {
		return hasData();
	}

	@Override
	boolean sticks(Representation representation) {
		return representation == Representation.CENTROID;
	}

	@Override
	boolean fromZero() {
		return fromZero;
	}

	@Override
	boolean labelled() {
		return false;
	}

	@Override
	String xName() {
		return xTitle;
	}

	@Override
	void showAxes() {
		positions.setTitle(xTitle);
		values.setTitle(isRelative() ? Messages.SpectrumChart_relative
				: isLogarithmic() ? NLS.bind(Messages.TraceChart_logarithmic, yTitle) : yTitle);
	}

	/** The whole of the x axis, such as that of a chart above, instead of what the data take with some room beside them; NaN for that. */
	public void setWholeRange(double low, double high) {
		wholeLow = low;
		wholeHigh = high;
		showLayers(layers());
	}

	@Override
	void rangeOfData(double low, double high) {
		if (wholeLow < wholeHigh) {
			setFull(new Interval(wholeLow, wholeHigh));
		} else if (low <= high) {
			Interval whole = Interval.around(low, high);
			// Marks and dots at the very ends would lie on the frame.
			setFull(whole.scaled(1 + 2 * END_ROOM, whole.middle()));
		}
	}

	@Override
	boolean dots(Composition.Shown shown, int columns) {
		return shown.drawn().x().length * LEAST_PIXELS_PER_DOT <= columns;
	}

	@Override
	double room(int height) {
		return hasFlags() ? Math.max(ROOM, super.room(height)) : ROOM;
	}

	@Override
	void paintBehind(Pen pen, Frame frame) {
		if (hasData() && selectedLow < selectedHigh) {
			SpectrumPainter.band(pen, frame, colors(), new ChartBand(selectedLow, selectedHigh, ""));
		}
	}

	@Override
	void paintOver(Pen pen, Frame frame) {
		super.paintOver(pen, frame);
		if (hasData() && selectedLow == selectedHigh && frame.x().contains(selectedLow)) {
			int x = frame.xPixel(selectedLow);
			pen.color(colors().foreground());
			pen.line(x, 0, x, frame.height());
			pen.polygon(x - 4, 0, x + 5, 0, x, 6);
		}
	}

	@Override
	String words(ChartLayer layer, int index) {
		return NLS.bind(Messages.TraceChart_readout, NumberText.significant(layer.points().x(index), 4),
				NumberText.significant(layer.points().y(index), 4));
	}

	@Override
	int differenceDecimals(ChartLayer layer, int index) {
		return 3;
	}

	@Override
	boolean dragSelects(boolean shift) {
		return dragSelects && !shift;
	}

	@Override
	void clicked(int x, int y, int stateMask) {
		if (hasData()) {
			if ((stateMask & SWT.MOD1) != 0) {
				anchorAt(x, y);
			} else {
				double at = plot.xValue(x);
				listeners.forEach(listener -> listener.selected(at, at));
			}
		}
	}

	@Override
	void dragged(Gestures.Drag drag) {
		if (dragSelects(drag.shift())) {
			double low = plot.xValue(Math.min(drag.fromX(), drag.toX()));
			double high = plot.xValue(Math.max(drag.fromX(), drag.toX()));
			listeners.forEach(listener -> listener.selected(low, high));
		} else {
			super.dragged(drag);
		}
	}
}
