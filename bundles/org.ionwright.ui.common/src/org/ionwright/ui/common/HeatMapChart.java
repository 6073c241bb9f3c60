package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.HeatImage;
import org.ionwright.ui.common.internal.HeatPicture;
import org.ionwright.ui.common.internal.HeatScale;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.Raster;
import org.ionwright.ui.common.internal.Tick;
import org.ionwright.ui.common.internal.Ticks;
import org.ionwright.ui.common.internal.VisibleTable;
import org.ionwright.ui.common.internal.ZoomStack;

/**
 * A run as a map: m/z to the right, so that it can be {@linkplain ZoomChart#link linked} with the spectrum below, time
 * upwards, intensity as colour. The picture is made off the UI thread; while a new one is on its way the old one is
 * stretched. UI thread only.
 * <p>
 * Keys besides those of {@link ZoomChart}: up and down zoom the time, with Shift they move it; L logarithmic.
 */
public final class HeatMapChart extends ZoomChart {

	/** Hears which point the user clicked. */
	@FunctionalInterface
	public interface PointListener {

		/** m/z, and the time in the unit of the map. */
		void selected(double mz, double time);
	}

	private static final int TICK_DISTANCE = 44;
	private static final int REACH = 3;

	private final ZoomStack time = new ZoomStack();
	private final List<PointListener> listeners = new ArrayList<>();
	private final String timeUnit;
	private @Nullable HeatGrid grid;
	private final HeatPicture picture;
	private Raster bar;
	private ThemeColors barColors;
	private boolean logarithmic = true;
	private double timeMark = Double.NaN;

	/**
	 * @param timeTitle
	 *            with the unit: {@code time (min)}
	 * @param timeUnit
	 *            of the times in the grid: {@code min}
	 */
	public HeatMapChart(Composite parent, int style, String timeTitle, String timeUnit) {
		super(parent, style);
		this.timeUnit = timeUnit;
		picture = new HeatPicture(getDisplay(), () -> {
			plot.area().redraw();
			header.redraw();
		});
		barColors = colors();
		bar = HeatBar.raster(barColors);
		pair(time);
		positions.setTitle(Messages.SpectrumChart_mz);
		values.setTitle(timeTitle);
		setAccessibleName(Messages.HeatMapChart_name);
		setEmptyText(Messages.HeatMapChart_empty);
		header.setToolTipText(Messages.HeatMapChart_help);
		header.setKey(this::paintBar);
		addDisposeListener(event -> {
			picture.dispose();
			bar.dispose();
		});
		start();
	}

	/** Shows a map; null for none. Keeps the zoom. Made with {@link HeatGrid.Builder} off the UI thread. */
	public void setGrid(@Nullable HeatGrid next) {
		grid = next != null && next.rows() > 0 ? next : null;
		if (next != null && next.rows() > 0) {
			setFull(new Interval(next.mz(0), next.mz(next.columns())));
			time.setFull(Interval.around(next.time(0), next.time(next.rows())));
		}
		refresh();
	}

	/**
	 * Whether colours stand for decades or are in proportion. Decades begin above what most of the visible part is at, two to
	 * four below its highest value.
	 */
	public void setLogarithmic(boolean on) {
		logarithmic = on;
		refresh();
	}

	public boolean isLogarithmic() {
		return logarithmic;
	}

	/** Shows a part of the time. */
	public void zoomTime(double from, double to) {
		if (from < to && time.zoomTo(new Interval(from, to))) {
			refresh();
		}
	}

	public double visibleTimeLow() {
		return time.visible().low();
	}

	public double visibleTimeHigh() {
		return time.visible().high();
	}

	/** Draws a line at the time of the selected scan; NaN for none. */
	public void setTimeMark(double at) {
		timeMark = at;
		plot.area().redraw();
	}

	/** Called when the user clicks or presses Enter at a point. */
	public void addPointListener(PointListener listener) {
		listeners.add(listener);
	}

	@Override
	boolean hasData() {
		return grid != null;
	}

	@Override
	boolean hasRange() {
		return grid != null;
	}

	@Override
	List<Tick> yTicks(Frame frame) {
		return hasData() ? Ticks.labelled(frame.y(), frame.height() / TICK_DISTANCE, false) : List.of();
	}

	@Override
	List<Plot.Line> lines(Interval x, int columns) {
		return List.of();
	}

	@Override
	Interval yRange(int height) {
		return time.visible();
	}

	@Override
	Interval valuesFor(Interval fitting) {
		return fitting;
	}

	@Override
	void refresh() {
		super.refresh();
		HeatGrid present = grid;
		Point size = plot.size();
		if (present != null && size.x > 0 && size.y > 0) {
			picture.show(new HeatImage.View(present, visible(), time.visible(), size.x, size.y, logarithmic, colors()));
		}
	}

	/** Whether the picture on screen is that of what is visible now; false while it is on its way. */
	public boolean isUpToDate() {
		return picture.isUpToDate();
	}

	@Override
	void paintBehind(Pen pen, Frame frame) {
		HeatGrid present = grid;
		if (present == null) {
			return;
		}
		if (isFigure()) {
			HeatImage own = HeatImage
					.of(new HeatImage.View(present, frame.x(), frame.y(), frame.width(), frame.height(),
							logarithmic, colors()));
			Raster once = new Raster(own.data());
			HeatPicture.paint(pen, frame, own.view(), once);
			once.dispose();
		} else {
			picture.paint(pen, frame);
		}
	}

	@Override
	void paintOver(Pen pen, Frame frame) {
		if (grid == null) {
			return;
		}
		if (frame.y().contains(timeMark)) {
			pen.color(colors().second());
			int y = frame.yPixel(timeMark);
			pen.line(0, y, frame.width(), y);
		}
	}

	private int paintBar(Pen pen, ThemeColors on, int right, int middle) {
		HeatScale scale = picture.scale();
		if (grid == null || scale == null || scale.greatest() == 0) {
			return right;
		}
		if (!barColors.equals(on)) {
			bar.dispose();
			barColors = on;
			bar = HeatBar.raster(on);
		}
		return HeatBar.paint(pen, on, bar, scale, right, middle);
	}

	@Override
	String readout(@Nullable Pen pen, Frame frame, int x, int y) {
		HeatGrid present = grid;
		ChartCursor.Anchor here = pointAt(frame, x, y);
		if (present == null || here == null) {
			return "";
		}
		ChartCursor.Anchor from = anchorPoint();
		if (pen != null) {
			int atX = frame.xPixel(here.x());
			int atY = frame.yPixel(here.value());
			pen.color(colors().muted());
			pen.dottedLine(atX, 0, atX, frame.height());
			pen.dottedLine(0, atY, frame.width(), atY);
			if (from != null) {
				pen.color(colors().second());
				pen.dot(frame.xPixel(from.x()), frame.yPixel(from.value()), REACH);
			}
		}
		float cell = present.cell(present.row(here.value()), present.column(here.x()));
		String words = NLS.bind(Messages.HeatMapChart_readout, new Object[] { NumberText.fixed(here.x(), 3),
				NumberText.significant(here.value(), 4), timeUnit, NumberText.counts(cell) });
		return from == null ? words
				: NLS.bind(Messages.HeatMapChart_delta,
						new Object[] { words, NumberText.fixed(here.x() - from.x(), 3),
								NumberText.join(NumberText.significant(here.value() - from.value(), 3), timeUnit) });
	}

	/** The middle of the highest cell within reach. */
	@Override
	ChartCursor.@Nullable Anchor pointAt(Frame frame, int x, int y) {
		HeatGrid present = grid;
		if (present == null) {
			return null;
		}
		int bestRow = present.row(frame.yValue(y));
		int bestColumn = present.column(frame.xValue(x));
		int lastRow = present.row(frame.yValue(y - REACH));
		int lastColumn = present.column(frame.xValue(x + REACH));
		for (int row = present.row(frame.yValue(y + REACH)); row <= lastRow; row++) {
			for (int column = present.column(frame.xValue(x - REACH)); column <= lastColumn; column++) {
				if (present.cell(row, column) > present.cell(bestRow, bestColumn)) {
					bestRow = row;
					bestColumn = column;
				}
			}
		}
		return new ChartCursor.Anchor((present.mz(bestColumn) + present.mz(bestColumn + 1)) / 2,
				(present.time(bestRow) + present.time(bestRow + 1)) / 2);
	}

	@Override
	double dataSpan(Interval part) {
		HeatGrid present = grid;
		return present == null ? 0 : 2 * (present.mz(1) - present.mz(0));
	}

	@Override
	Supplier<String> numbers() {
		HeatGrid present = grid;
		Interval x = visible();
		Interval y = time.visible();
		String corner = values.title() + " \\ " + Messages.SpectrumChart_mz;
		return () -> present == null ? "" : VisibleTable.of(present, x, y, corner);
	}

	@Override
	void clicked(int x, int y, int stateMask) {
		anchorAt(x, y);
	}

	@Override
	void anchorAt(int x, int y) {
		super.anchorAt(x, y);
		ChartCursor.Anchor point = anchorPoint();
		if (point != null) {
			listeners.forEach(listener -> listener.selected(point.x(), point.value()));
		}
	}

	@Override
	boolean dragsBox() {
		return true;
	}

	@Override
	void dragged(Gestures.Drag drag) {
		Frame frame = plot.frame();
		int top = Math.min(drag.fromY(), drag.toY());
		int bottom = Math.max(drag.fromY(), drag.toY());
		double low = visibleLow();
		double high = visibleHigh();
		super.dragged(drag);
		if (bottom - top > 2 * REACH) {
			// The zoom of m/z has remembered both axes, if there was one.
			Interval part = new Interval(frame.yValue(bottom), frame.yValue(top));
			boolean remembered = low != visibleLow() || high != visibleHigh();
			if (remembered ? time.follow(part) : time.zoomTo(part)) {
				refresh();
			}
		}
	}

	@Override
	void magnify(int y, double factor) {
		if (time.slideTo(time.visible().scaled(factor, plot.frame().yValue(y)).within(time.full()))) {
			refresh();
		}
	}

	@Override
	void panValues(double share) {
		if (time.slideTo(time.visible().moved(share, time.full()))) {
			refresh();
		}
	}

	@Override
	boolean resetValues(boolean remembered) {
		return remembered ? time.follow(time.full()) : time.showFull();
	}

	@Override
	public void setRangeLocked(boolean locked) {
		time.setLocked(locked);
		super.setRangeLocked(locked);
	}

	@Override
	void ownLetter(char key) {
		if (key == 'l') {
			setLogarithmic(!logarithmic);
		}
	}
}
