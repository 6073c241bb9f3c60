package org.ionwright.ui.common.internal;

import org.eclipse.swt.graphics.Point;
import org.ionwright.ui.common.ChartBand;
import org.ionwright.ui.common.ThemeColors;

/** Draws what belongs to a spectrum or a trace besides its line. */
public final class SpectrumPainter {

	/** Room for one line of labels above the highest peak, in points. */
	private static final int LABEL_ROOM = 24;
	/** How far from a point the pointer still means it, in points. */
	private static final int REACH = 5;
	private static final int DOT = 3;
	private static final int PADDING = 4;

	private SpectrumPainter() {
	}

	/**
	 * By what the highest value is to be multiplied so that lines of text fit above it.
	 *
	 * @param lines
	 *            one for its label, one more below flags
	 */
	public static double headroom(int plotHeight, int lines) {
		int room = lines * LABEL_ROOM;
		return plotHeight > 4 * room ? (double) plotHeight / (plotHeight - room) : 1.3;
	}

	public static void band(Pen pen, Frame frame, ThemeColors colors, ChartBand band) {
		int left = Math.max(0, frame.xPixel(band.low()));
		int right = Math.min(frame.width(), Math.max(left + 1, frame.xPixel(band.high())));
		if (right > left && frame.x().high() > band.low() && frame.x().low() < band.high()) {
			pen.color(colors.band());
			pen.fill(left, 0, right - left, frame.height());
			Point extent = pen.extent(band.label());
			if (!band.label().isEmpty() && extent.x + 2 * PADDING <= right - left) {
				pen.color(colors.muted());
				// At the foot: the tops belong to the labels of the peaks.
				pen.text(band.label(), left + PADDING, frame.height() - extent.y - 2);
			}
		}
	}

	/** The line where a scan is now. */
	public static void marker(Pen pen, Frame frame, ThemeColors colors, double position) {
		if (frame.x().contains(position)) {
			int x = frame.xPixel(position);
			pen.color(colors.second());
			pen.line(x, 0, x, frame.height());
			pen.polygon(x - 4, 0, x + 5, 0, x, 6);
		}
	}

	public static void hair(Pen pen, Frame frame, ThemeColors colors, int x, int y) {
		pen.color(colors.muted());
		pen.dottedLine(x, 0, x, frame.height());
		pen.color(colors.second());
		pen.dot(x, y, DOT);
	}

	/** Index of the highest point within reach of the pointer, else of the nearest one visible; -1 without any. */
	public static int highestNear(Frame frame, Samples samples, int x) {
		if (samples.size() == 0) {
			return -1;
		}
		int from = samples.ceiling(frame.xValue(x - REACH));
		int to = samples.ceiling(frame.xValue(x + REACH));
		if (from < to) {
			return samples.highest(from, to);
		}
		double here = frame.xValue(x);
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
