package org.ionwright.ui.common;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.Polyline;
import org.ionwright.ui.common.internal.Ticks;

/** Draws a chart as it stands in any size: header, axes, curves and all that stands at them. */
final class ChartFigure {

	private static final int MARGIN = 6;
	private static final int X_LABEL_DISTANCE = 80;
	private static final int Y_LABEL_DISTANCE = 44;
	private static final String WIDEST = "000 0000";

	private final ZoomChart chart;
	private final ThemeColors colors;

	ChartFigure(ZoomChart chart, ThemeColors colors) {
		this.chart = chart;
		this.colors = colors;
	}

	void paint(Pen pen, int width, int height) {
		pen.color(colors.background());
		pen.fill(0, 0, width, height);
		int line = pen.extent("0").y;
		int top = line + 2 * MARGIN;
		int left = line + 3 * MARGIN + pen.extent(WIDEST).x;
		int plotWidth = Math.max(1, width - left - 3 * MARGIN);
		int plotHeight = Math.max(1, height - top - 2 * line - 4 * MARGIN);
		Interval x = chart.visible();
		List<Plot.Line> lines = chart.lines(x, plotWidth);
		Frame frame = new Frame(x, chart.valuesFor(chart.yRange(plotHeight)), plotWidth, plotHeight);
		chart.header.paint(pen, new Rectangle(0, 0, width, top), colors);
		double[] yTicks = Ticks.between(frame.y(), plotHeight / Y_LABEL_DISTANCE);
		chart.values.paint(pen, colors, frame, yTicks, left - MARGIN, top);
		pen.shift(left, top);
		xAxis(pen, frame, line);
		pen.clip(0, 0, plotWidth, plotHeight);
		chart.paintUnder(pen, frame);
		pen.color(colors.grid());
		for (double tick : chart.hasData() ? yTicks : new double[0]) {
			pen.line(0, frame.yPixel(tick), plotWidth, frame.yPixel(tick));
		}
		for (Plot.Line each : lines) {
			pen.color(each.color());
			curve(pen, frame, each.points());
		}
		chart.paintOwn(pen, frame);
		pen.unclip();
		pen.shift(-left, -top);
	}

	private void xAxis(Pen pen, Frame frame, int line) {
		pen.color(colors.muted());
		pen.line(0, frame.height(), frame.width(), frame.height());
		for (double tick : Ticks.between(frame.x(), frame.width() / X_LABEL_DISTANCE)) {
			int at = frame.xPixel(tick);
			String text = chart.hasRange() ? NumberText.shortest(tick) : "";
			pen.line(at, frame.height(), at, frame.height() + 4);
			pen.text(text, at - pen.extent(text).x / 2, frame.height() + MARGIN);
		}
		String title = chart.plot.xTitle();
		pen.text(title, (frame.width() - pen.extent(title).x) / 2, frame.height() + line + 2 * MARGIN);
	}

	/** In pieces between the points that are not there. */
	private static void curve(Pen pen, Frame frame, Polyline line) {
		int[] points = new int[2 * line.x().length];
		int count = 0;
		for (int i = 0; i < line.x().length; i++) {
			if (Double.isFinite(line.y()[i])) {
				points[count++] = frame.xPixel(line.x()[i]);
				points[count++] = (int) Math.max(-1e6, Math.min(1e6, frame.yPixel(line.y()[i])));
			} else {
				count = flush(pen, points, count);
			}
		}
		flush(pen, points, count);
	}

	private static int flush(Pen pen, int[] points, int count) {
		if (count > 2) {
			pen.polyline(Arrays.copyOf(points, count));
		}
		return 0;
	}
}
