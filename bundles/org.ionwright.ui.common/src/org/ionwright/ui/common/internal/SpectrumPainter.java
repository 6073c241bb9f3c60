package org.ionwright.ui.common.internal;

import java.util.function.DoubleUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;

/** Draws what belongs to a spectrum besides its line. */
public final class SpectrumPainter {

	/** Room for one line of labels above the highest peak, in points. */
	private static final int LABEL_ROOM = 24;
	/** How far from a point the pointer still means it, in points. */
	private static final int REACH = 5;
	private static final int DOT = 3;

	private SpectrumPainter() {
	}

	/** By what the highest value is to be multiplied so that its label fits above it. */
	public static double headroom(int plotHeight) {
		return plotHeight > 4 * LABEL_ROOM ? (double) plotHeight / (plotHeight - LABEL_ROOM) : 1.3;
	}

	public static void band(GC gc, Plot plot, ThemeColors colors, double low, double high) {
		if (low < high) {
			int left = plot.xPixel(low);
			int right = Math.max(left + 1, plot.xPixel(high));
			gc.setBackground(colors.band());
			gc.fillRectangle(left, 0, right - left, plot.size().y);
		}
	}

	public static void marker(GC gc, Plot plot, ThemeColors colors, double mz) {
		if (plot.xRange().contains(mz)) {
			int x = plot.xPixel(mz);
			gc.setForeground(colors.second());
			gc.setBackground(colors.second());
			gc.drawLine(x, 0, x, plot.size().y);
			gc.fillPolygon(new int[] { x - 4, 0, x + 5, 0, x, 6 });
		}
	}

	public static void hair(GC gc, Plot plot, ThemeColors colors, int x, int y) {
		gc.setForeground(colors.muted());
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawLine(x, 0, x, plot.size().y);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAntialias(SWT.ON);
		gc.setBackground(colors.second());
		gc.fillOval(x - DOT, y - DOT, 2 * DOT + 1, 2 * DOT + 1);
	}

	/**
	 * @param height
	 *            from what is drawn back to intensities, so that a logarithmic scale labels the same peaks
	 */
	public static void labels(GC gc, Plot plot, ThemeColors colors, Polyline shown, DoubleUnaryOperator height,
			Samples samples) {
		double[] heights = new double[shown.y().length];
		for (int i = 0; i < heights.length; i++) {
			heights[i] = height.applyAsDouble(shown.y()[i]);
		}
		LabelPlacement placement = new LabelPlacement(plot.tops(shown));
		gc.setForeground(colors.foreground());
		for (int peak : PeakFinder.find(heights)) {
			double mz = shown.x()[peak];
			int index = Math.min(samples.ceiling(mz), samples.size() - 1);
			String text = NumberText.fixed(mz, decimals(samples, index, plot.xRange().width()));
			Point size = gc.textExtent(text);
			if (placement.place(plot.xPixel(mz), plot.yPixel(shown.y()[peak]), size.x, size.y)) {
				Rectangle box = placement.last();
				gc.drawText(text, box.x, box.y, true);
			}
		}
	}

	/** Index of the highest point within reach of the pointer, else of the nearest one visible; -1 without any. */
	public static int highestNear(Plot plot, Samples samples, int x) {
		if (samples.size() == 0) {
			return -1;
		}
		int from = samples.ceiling(plot.xValue(x - REACH));
		int to = samples.ceiling(plot.xValue(x + REACH));
		int best = -1;
		for (int i = from; i < to; i++) {
			best = best < 0 || samples.y(i) > samples.y(best) ? i : best;
		}
		if (best >= 0) {
			return best;
		}
		double here = plot.xValue(x);
		int after = Math.min(from, samples.size() - 1);
		int before = Math.max(0, after - 1);
		return Math.abs(samples.x(after) - here) < Math.abs(samples.x(before) - here) ? after : before;
	}

	/** As many decimals as the distance of the points carries and as the width of what is visible asks for, 1 to 4. */
	public static int decimals(Samples samples, int index, double visibleWidth) {
		int wanted = visibleWidth > 100 ? 2 : visibleWidth > 10 ? 3 : 4;
		return Math.min(wanted, carriedDecimals(samples, index));
	}

	private static int carriedDecimals(Samples samples, int index) {
		double distance = Double.MAX_VALUE;
		if (index > 0) {
			distance = Math.min(distance, samples.x(index) - samples.x(index - 1));
		}
		if (index + 1 < samples.size()) {
			distance = Math.min(distance, samples.x(index + 1) - samples.x(index));
		}
		if (distance > 0.3) {
			return 2;
		}
		return distance > 0.04 ? 1 : distance > 0.004 ? 2 : distance > 0 ? 3 : 4;
	}
}
