package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.GcPen;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.Tick;
import org.ionwright.ui.common.internal.TickText;
import org.ionwright.ui.common.internal.Ticks;
import org.ionwright.ui.common.internal.ZoomStack;

/**
 * What the charts share: a header line, a plot whose x axis is zoomed by drag, wheel and keys and whose y axis follows the
 * visible part, a cursor with an anchor for differences, marks and bands, colours that follow the background, a menu with
 * everything. UI thread only. Not meant to be extended outside this package.
 * <p>
 * Keys: + and - zoom; arrows move (or step, see {@link #addStepListener}; with Shift they always move); Home shows all;
 * Ctrl+Z or Alt+Left goes back, Ctrl+Y or Alt+Right forward; up and down stretch the values; Ctrl+arrows move the cursor,
 * Enter sets the anchor, Escape drops it; K locks the range; Ctrl+C copies the numbers, Ctrl+Shift+C
 * the picture; the menu key opens the menu.
 */
public abstract class ZoomChart extends MarkedChart {

	private static final int X_LABEL_DISTANCE = 80;

	private final ZoomStack zoom = new ZoomStack();
	private final List<Runnable> rangeListeners = new ArrayList<>();
	private final List<IntConsumer> stepListeners = new ArrayList<>();
	private double leastSpan;
	private double magnification = 1;
	private boolean valuesLocked;
	private Interval valueRange = new Interval(0, 1);
	private boolean refreshing;
	private boolean figure;

	ZoomChart(Composite parent, int style) {
		super(parent, style);
	}

	/** To be called last by the constructor of the chart: before, it cannot draw. */
	final void start() {
		plot.paintBehind(gc -> {
			followTheme();
			paintUnder(new GcPen(gc), plot.frame());
		});
		plot.paintOver(this::paintAll);
		plot.area().addListener(SWT.Resize, event -> refresh());
		plot.area().addListener(SWT.FocusIn, event -> plot.area().redraw());
		plot.area().addListener(SWT.FocusOut, event -> plot.area().redraw());
		AccessibleName.give(plot.area(), this::spokenName);
		new Gestures(plot.area(), new ChartGestures(this));
		new ChartMenu(this);
	}

	abstract List<Plot.Line> lines(Interval x, int columns);

	/** What the y axis shows of the lines asked for last. */
	abstract Interval yRange(int height);

	/** Whether the x axis means something already, with or without data. */
	abstract boolean hasRange();

	abstract void paintBehind(Pen pen, Frame frame);

	abstract void paintOver(Pen pen, Frame frame);

	/** The narrowest part around there that the data can fill. */
	abstract double dataSpan(Interval part);

	/** What is visible now, as a table with tabs; made on any thread. */
	abstract Supplier<String> numbers();

	abstract void clicked(int x, int y, int stateMask);

	/** A letter key that is this kind of chart's own. */
	abstract void ownLetter(char key);

	/** Shows a part of the x axis, cut to what there is; the part before can be called back. */
	public void zoomTo(double low, double high) {
		if (low < high) {
			Interval part = new Interval(low, high);
			changed(zoom.zoomTo(part.atLeast(leastSpan(part), zoom.full())));
		}
	}

	public double visibleLow() {
		return zoom.visible().low();
	}

	public double visibleHigh() {
		return zoom.visible().high();
	}

	/** Where the whole x axis begins, whatever part of it is visible. */
	public double wholeLow() {
		return zoom.full().low();
	}

	/** Where it ends. */
	public double wholeHigh() {
		return zoom.full().high();
	}

	public boolean isZoomed() {
		return zoom.zoomed();
	}

	public void zoomBack() {
		changed(zoom.back());
	}

	/** Takes the last {@link #zoomBack} back. */
	public void zoomForward() {
		changed(zoom.forward());
	}

	public boolean canZoomBack() {
		return zoom.canGoBack();
	}

	public boolean canZoomForward() {
		return zoom.canGoForward();
	}

	/** Shows the whole x axis, and the values as they fill the height. */
	public void showFullRange() {
		boolean stretched = magnification != 1;
		magnification = 1;
		boolean shown = zoom.showFull();
		boolean moved = resetValues(shown);
		changed(shown || stretched || moved);
	}

	/** Keeps the visible part of the x axis where it is, whatever the user does and whatever data come. */
	public void setRangeLocked(boolean locked) {
		zoom.setLocked(locked);
		header.setLocked(zoom.locked() || valuesLocked);
	}

	public boolean isRangeLocked() {
		return zoom.locked();
	}

	/** Keeps the y axis as it is now, so that one spectrum can be compared with the next. */
	public void setValuesLocked(boolean locked) {
		valuesLocked = locked;
		header.setLocked(zoom.locked() || valuesLocked);
		refresh();
	}

	public boolean isValuesLocked() {
		return valuesLocked;
	}

	/** The narrowest part of the x axis that can be shown, in its unit; 0 for what the distance of the points gives. */
	public void setLeastSpan(double span) {
		leastSpan = span;
	}

	/** How many times higher than would fit the values are drawn, 1 to 1e6; small peaks beside cut great ones. */
	public void setMagnification(double times) {
		magnification = Math.max(1, Math.min(1e6, times));
		refresh();
	}

	public double magnification() {
		return magnification;
	}

	/** Lets two charts show the same part of their x axes from now on, whichever is zoomed. */
	public static void link(ZoomChart one, ZoomChart other) {
		one.addRangeListener(() -> other.follow(one.zoom.visible()));
		other.addRangeListener(() -> one.follow(other.zoom.visible()));
	}

	private void follow(Interval part) {
		if (!isDisposed()) {
			changed(zoom.follow(part));
		}
	}

	/** Called after each change of the visible part of the x axis by the user or by the program. */
	public void addRangeListener(Runnable listener) {
		rangeListeners.add(listener);
	}

	/** Called with -1 or 1 when the left or right arrow is pressed in the chart: the spectrum before, the next one. */
	public void addStepListener(IntConsumer listener) {
		stepListeners.add(listener);
	}

	/** False when nobody listens. */
	boolean step(int by) {
		stepListeners.forEach(listener -> listener.accept(by));
		return !stepListeners.isEmpty();
	}

	/**
	 * The chart as it stands, in device pixels, header and simulated note included, on white whatever the theme; null before
	 * it has a size.
	 */
	public @Nullable ImageData picture() {
		Point size = getSize();
		if (size.x <= 0 || size.y <= 0) {
			return null;
		}
		Image image = new Image(getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		try {
			paintFigure(new GcPen(gc), size.x, size.y);
			return image.getImageData(getMonitor().getZoom());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Draws the whole chart as it stands in another size on white, without pointer, drag and focus. */
	void paintFigure(Pen pen, int width, int height) {
		header.setReadout("");
		figure = true;
		setForPaper(true);
		try {
			new ChartFigure(this, colors()).paint(pen, width, height);
		} finally {
			figure = false;
			setForPaper(false);
			refresh();
		}
	}

	Interval valuesFor(Interval fitting) {
		if (valuesLocked) {
			return valueRange;
		}
		return magnification == 1 ? fitting : fitting.scaled(1 / magnification, Math.max(fitting.low(), 0));
	}

	double leastSpan(Interval part) {
		return Math.max(leastSpan, dataSpan(part));
	}

	@Override
	Interval visible() {
		return zoom.visible();
	}

	/** Whether what is painted now is not for the screen. */
	boolean isFigure() {
		return figure;
	}

	void pair(ZoomStack other) {
		zoom.pair(other);
	}

	Interval full() {
		return zoom.full();
	}

	void slideTo(Interval part) {
		changed(zoom.slideTo(part));
	}

	void setFull(Interval range) {
		zoom.setFull(range);
	}

	/** Stretches the values about the zero line, or as the chart means it. */
	void magnify(int y, double factor) {
		setMagnification(magnification / factor);
	}

	/** Moves the values, where the chart has a second axis to move on. */
	void panValues(double share) {
		// Only where values have a zoom of their own.
	}

	/**
	 * Whether the values had a zoom of their own, which is gone now.
	 *
	 * @param remembered
	 *            whether the part before is remembered already
	 */
	boolean resetValues(boolean remembered) {
		return false;
	}

	void letter(char key) {
		if (key == 'k') {
			setRangeLocked(!isRangeLocked());
		} else {
			ownLetter(key);
		}
	}

	void dragged(Gestures.Drag drag) {
		zoomTo(plot.xValue(Math.min(drag.fromX(), drag.toX())), plot.xValue(Math.max(drag.fromX(), drag.toX())));
	}

	/** Whether a drag marks a range for the listener instead of zooming. */
	boolean dragSelects(boolean shift) {
		return false;
	}

	/** Whether a drag means a rectangle. */
	boolean dragsBox() {
		return false;
	}

	@Override
	void refresh() {
		int columns = plot.size().x;
		if (isDisposed() || refreshing || columns <= 0) {
			return;
		}
		// A new range changes the width of the labels and so the size of the plot, which asks for a refresh.
		refreshing = true;
		try {
			Interval x = zoom.visible();
			List<Plot.Line> lines = lines(x, columns);
			valueRange = valuesFor(yRange(plot.size().y));
			plot.show(lines, x, valueRange);
			values.redraw();
			positions.redraw();
		} finally {
			refreshing = false;
		}
	}

	private void changed(boolean really) {
		if (really) {
			refresh();
			rangeListeners.forEach(Runnable::run);
		}
	}

	@Override
	final List<Tick> xTicks(Frame frame) {
		return hasRange() ? Ticks.labelled(frame.x(), frame.width() / X_LABEL_DISTANCE, false) : List.of();
	}

	void paintUnder(Pen pen, Frame frame) {
		paintBehind(pen, frame);
		paintBands(pen, frame);
		pen.color(colors().grid());
		for (Tick tick : yTicks(frame)) {
			if (tick.line()) {
				pen.line(0, frame.yPixel(tick.at()), frame.width(), frame.yPixel(tick.at()));
			}
		}
	}

	/** What belongs to the chart, not to the moment. */
	void paintOwn(Pen pen, Frame frame) {
		pen.color(colors().muted());
		pen.line(0, 0, 0, frame.height());
		paintFlags(pen, frame);
		paintOver(pen, frame);
	}

	private void paintAll(GC gc) {
		Pen pen = new GcPen(gc);
		Frame frame = plot.frame();
		if (!hasData() && !emptyText().isEmpty()) {
			TickText.centred(gc, emptyText(), plot.size(), colors().muted());
		}
		paintOwn(pen, frame);
		if (cursor.drags()) {
			cursor.paintDrag(pen, frame, colors(), dragSelects(false), dragsBox());
		} else if (cursor.isOver() && hasData()) {
			readout(pen, frame, cursor.x(), cursor.y());
		}
		if (plot.area().isFocusControl()) {
			cursor.paintFocus(pen, frame, colors());
		}
	}
}
