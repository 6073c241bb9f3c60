package org.ionwright.ui.common;

import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Interval;

/** Carries out for a chart what the user does with mouse and keys. */
final class ChartGestures implements Gestures.Target {

	private final ZoomChart chart;

	ChartGestures(ZoomChart chart) {
		this.chart = chart;
	}

	@Override
	public void stretch(int fromX, int toX, boolean shift) {
		double low = chart.plot.xValue(Math.min(fromX, toX));
		double high = chart.plot.xValue(Math.max(fromX, toX));
		chart.dragged(low, high, shift);
	}

	@Override
	public void click(int x, int stateMask) {
		chart.clicked(chart.plot.xValue(x));
	}

	@Override
	public void zoomAt(int x, double factor) {
		Interval part = chart.visible().scaled(factor, chart.plot.xValue(x));
		chart.slideTo(part.within(chart.full()));
	}

	@Override
	public void pan(double share) {
		chart.slideTo(chart.visible().moved(share, chart.full()));
	}

	@Override
	public void step(int by) {
		chart.step(by);
	}

	@Override
	public void zoomBack() {
		chart.zoomBack();
	}

	@Override
	public void showFullRange() {
		chart.showFullRange();
	}

	@Override
	public void hover(int x, int y) {
		chart.hover(x);
	}

	@Override
	public void dragging(int fromX, int toX, boolean shift) {
		chart.dragging(fromX, toX, shift);
	}
}
