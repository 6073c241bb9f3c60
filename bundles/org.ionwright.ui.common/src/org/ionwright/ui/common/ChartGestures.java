package org.ionwright.ui.common;

import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Interval;

/** Carries out for a chart what the user does with mouse and keys. */
final class ChartGestures implements Gestures.Target {

	private static final double PAN = 0.1;

	private final ZoomChart chart;

	ChartGestures(ZoomChart chart) {
		this.chart = chart;
	}

	@Override
	public void stretch(Gestures.Drag drag) {
		chart.dragged(drag);
	}

	@Override
	public void click(int x, int y, int stateMask) {
		chart.clicked(x, y, stateMask);
	}

	@Override
	public void zoomAt(int x, int y, double factor) {
		Interval present = chart.visible();
		double least = chart.leastSpan(present) / present.width();
		double limited = factor < 1 ? Math.max(factor, Math.min(1, least)) : factor;
		chart.slideTo(present.scaled(limited, chart.plot.xValue(x)).within(chart.full()));
	}

	@Override
	public void magnify(int y, double factor) {
		chart.magnify(y, factor);
	}

	@Override
	public void pan(double share, boolean values) {
		if (values) {
			chart.panValues(share);
		} else {
			chart.slideTo(chart.visible().moved(wholePixels(share), chart.full()));
		}
	}

	/** Moving by whole pixels keeps the same points together in a column, so that nothing flickers. */
	private double wholePixels(double share) {
		int width = Math.max(1, chart.plot.size().x);
		return (double) Math.round(share * width) / width;
	}

	@Override
	public void panPixels(int dx, int dy) {
		Frame frame = chart.plot.frame();
		if (dx != 0) {
			chart.slideTo(chart.visible().moved(-(double) dx / Math.max(1, frame.width()), chart.full()));
		}
		if (dy != 0) {
			chart.panValues((double) dy / Math.max(1, frame.height()));
		}
	}

	@Override
	public void step(int by) {
		if (!chart.step(by)) {
			pan(by * PAN, false);
		}
	}

	@Override
	public void zoomBack() {
		chart.zoomBack();
	}

	@Override
	public void zoomForward() {
		chart.zoomForward();
	}

	@Override
	public void showFullRange() {
		chart.showFullRange();
	}

	@Override
	public void escape() {
		if (!chart.clearAnchor()) {
			chart.showFullRange();
		}
	}

	@Override
	public void hover(int x, int y) {
		chart.hover(x, y);
	}

	@Override
	public void moveCursor(int dx, int dy) {
		chart.moveCursor(dx, dy);
	}

	@Override
	public void setAnchor() {
		chart.anchorAtCursor();
	}

	@Override
	public void dragging(Gestures.Drag drag) {
		chart.dragging(drag);
	}

	@Override
	public void letter(char key) {
		chart.letter(key);
	}

	@Override
	public void copy(boolean picture) {
		if (picture) {
			ChartExport.copyPicture(chart);
		} else {
			ChartExport.copyNumbers(chart);
		}
	}
}
