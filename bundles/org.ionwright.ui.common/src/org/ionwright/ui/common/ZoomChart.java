package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.ChartHeader;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.TickFormat;
import org.ionwright.ui.common.internal.TickText;
import org.ionwright.ui.common.internal.ValueAxis;
import org.ionwright.ui.common.internal.ZoomStack;

/**
 * What the charts share: a header line, a plot whose x axis is zoomed by drag, wheel and keys and whose y axis follows the
 * visible part, colours that follow the background, and a picture for files. Not meant to be extended outside this
 * package.
 */
public abstract class ZoomChart extends Composite {

	final Plot plot;
	final ChartHeader header;
	final ValueAxis values;
	/** Workbench themes name plain composites, wherever they are, but not this class: so one tells what the theme wants. */
	private final Composite probe;
	private final ZoomStack zoom = new ZoomStack();
	private final List<Runnable> rangeListeners = new ArrayList<>();
	private final List<IntConsumer> stepListeners = new ArrayList<>();
	private ThemeColors colors;
	private String emptyText = "";
	private String accessibleName = "";
	private int hoverX = -1;
	private int dragFrom;
	private int dragTo;
	private boolean dragShift;
	private boolean refreshing;
	private boolean ownBackground;
	private boolean picturing;

	ZoomChart(Composite parent, int style) {
		super(parent, style);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		layout.horizontalSpacing = 0;
		setLayout(layout);
		header = new ChartHeader(this);
		header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		plot = new Plot(this);
		values = new ValueAxis(this, plot);
		values.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		values.moveAbove(plot.control());
		plot.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		probe = new Composite(this, SWT.NONE);
		probe.setVisible(false);
		GridData nowhere = new GridData();
		nowhere.exclude = true;
		probe.setLayoutData(nowhere);
		probe.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		super.setBackground(probe.getBackground());
		colors = ThemeColors.of(this);
		header.setBackground(getBackground());
		values.setBackground(getBackground());
		plot.style(colors);
	}

	/** To be called last by the constructor of the chart: before, it cannot draw. */
	final void start() {
		plot.setXFormat(new TickFormat(value -> hasRange() ? NumberText.shortest(value) : ""));
		plot.paintBehind(gc -> {
			followTheme();
			paintBehind(gc);
		});
		plot.paintOver(this::paintAll);
		plot.area().addListener(SWT.Resize, event -> refresh());
		plot.area().addListener(SWT.FocusIn, event -> plot.area().redraw());
		plot.area().addListener(SWT.FocusOut, event -> plot.area().redraw());
		AccessibleName.give(plot.area(),
				() -> header.title().isEmpty() ? accessibleName : accessibleName + ": " + header.title());
		new Gestures(plot.area(), new ChartGestures(this));
	}

	abstract List<Plot.Line> lines(Interval x, int columns);

	abstract Interval yRange(Interval x, List<Plot.Line> lines);

	abstract boolean hasData();

	/** Whether the x axis means something already, with or without data. */
	abstract boolean hasRange();

	abstract void paintBehind(GC gc);

	abstract void paintOver(GC gc);

	/** The text for the header while the pointer is at this pixel; draws its mark when there is a GC. */
	abstract String readout(@Nullable GC gc, int x);

	abstract void clicked(double x);

	abstract void dragged(double low, double high, boolean shift);

	/** Stands in the middle as long as there are no data. */
	public void setEmptyText(String text) {
		emptyText = text;
		plot.area().redraw();
	}

	/** What {@link #setEmptyText} set. */
	public String emptyText() {
		return emptyText;
	}

	/** What {@link #setTitle} set. */
	public String title() {
		return header.title();
	}

	/** The line above the plot: which scan, when, how many were summed. */
	public void setTitle(String text) {
		header.setTitle(text);
	}

	/** How a screen reader calls the chart, before the title. */
	public void setAccessibleName(String name) {
		accessibleName = name;
	}

	/** Marks what is shown as simulated, on screen and in pictures. */
	public void setSimulated(boolean simulated) {
		header.setSimulated(simulated);
	}

	public boolean isSimulated() {
		return header.simulated();
	}

	/** What the header says of the point under the pointer; empty when the pointer is elsewhere. */
	public String readoutText() {
		return header.readout();
	}

	public double visibleLow() {
		return zoom.visible().low();
	}

	public double visibleHigh() {
		return zoom.visible().high();
	}

	public boolean isZoomed() {
		return zoom.zoomed();
	}

	/** Shows a part of the x axis, cut to what there is; the part before can be called back. */
	public void zoomTo(double low, double high) {
		changed(low < high && zoom.zoomTo(new Interval(low, high)));
	}

	public void zoomBack() {
		changed(zoom.back());
	}

	public void showFullRange() {
		changed(zoom.showFull());
	}

	/** Called after each change of the visible part of the x axis by the user or by the program. */
	public void addRangeListener(Runnable listener) {
		rangeListeners.add(listener);
	}

	/** The chart as it stands, in device pixels, header and simulated note included; null before it has a size. */
	public @Nullable ImageData picture() {
		Point size = getSize();
		if (size.x <= 0 || size.y <= 0) {
			return null;
		}
		Image image = new Image(getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		try {
			gc.setBackground(getBackground());
			gc.fillRectangle(0, 0, size.x, size.y);
			picturing = true;
			header.setReadout("");
			print(gc);
			return image.getImageData(getMonitor().getZoom());
		} finally {
			picturing = false;
			gc.dispose();
			image.dispose();
		}
	}

	@Override
	public boolean setFocus() {
		return plot.area().setFocus();
	}

	@Override
	public void setBackground(@Nullable Color color) {
		super.setBackground(color);
		ownBackground = color != null;
		followTheme();
	}

	@Override
	public void setFont(@Nullable Font font) {
		super.setFont(font);
		header.setFont(font);
		values.setFont(font);
		plot.style(colors);
		layout();
	}

	ThemeColors colors() {
		return colors;
	}

	Interval visible() {
		return zoom.visible();
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

	void hover(int x) {
		hoverX = x;
		header.setReadout(x >= 0 && hasData() ? readout(null, x) : "");
		plot.area().redraw();
	}

	void dragging(int from, int to, boolean shift) {
		dragFrom = from;
		dragTo = to;
		dragShift = shift;
		plot.area().redraw();
	}

	/** Called with -1 or 1 when the left or right arrow is pressed in the chart: the spectrum before, the next one. */
	public void addStepListener(IntConsumer listener) {
		stepListeners.add(listener);
	}

	void step(int by) {
		stepListeners.forEach(listener -> listener.accept(by));
	}

	/** Whether a drag marks a range for the listener instead of zooming. */
	boolean dragSelects(boolean shift) {
		return false;
	}

	/** Brings the plot in line with data, zoom, size and theme. */
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
			plot.setGrid(hasData());
			plot.show(lines, x, yRange(x, lines));
			values.setVisible(hasData());
			values.redraw();
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

	private void followTheme() {
		if (!ownBackground && !probe.getBackground().equals(getBackground())) {
			super.setBackground(probe.getBackground());
		}
		if (!colors.background().equals(getBackground())) {
			colors = ThemeColors.of(this);
			header.setBackground(getBackground());
			values.setBackground(getBackground());
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					plot.style(colors);
					refresh();
				}
			});
		}
	}

	private void paintAll(GC gc) {
		Point size = plot.size();
		if (!hasData() && !emptyText.isEmpty()) {
			TickText.centred(gc, emptyText, size, colors.muted());
		}
		gc.setForeground(colors.muted());
		gc.drawLine(0, 0, 0, size.y);
		paintOver(gc);
		if (picturing) {
			// Pointer, drag and focus are of the moment and do not belong into a file.
			return;
		}
		if (dragFrom != dragTo) {
			gc.setForeground(dragSelects(dragShift) ? colors.second() : colors.accent());
			gc.setBackground(gc.getForeground());
			gc.setAlpha(40);
			gc.fillRectangle(Math.min(dragFrom, dragTo), 0, Math.abs(dragTo - dragFrom), size.y);
			gc.setAlpha(255);
			gc.drawLine(dragFrom, 0, dragFrom, size.y);
			gc.drawLine(dragTo, 0, dragTo, size.y);
		}
		if (hoverX >= 0 && hasData() && dragFrom == dragTo) {
			readout(gc, hoverX);
		}
		if (plot.area().isFocusControl()) {
			gc.drawFocus(0, 0, size.x, size.y);
		}
	}
}
