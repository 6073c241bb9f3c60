package org.ionwright.ui.common;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.internal.CurvePainter;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.PositionAxis;
import org.ionwright.ui.common.internal.ValueAxis;

/** Draws a chart as it stands in any size: header, axes, curves and all that stands at them. */
final class ChartFigure {

	private static final int MARGIN = 6;

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
		int left = ValueAxis.width(pen);
		int plotWidth = Math.max(1, width - left - 2 * MARGIN);
		int plotHeight = Math.max(1, height - top - PositionAxis.height(line) - MARGIN);
		Interval x = chart.visible();
		List<Plot.Line> lines = chart.lines(x, plotWidth);
		Frame frame = new Frame(x, chart.valuesFor(chart.yRange(plotHeight)), plotWidth, plotHeight);
		chart.header.paint(pen, new Rectangle(0, 0, width, top), colors);
		chart.values.paint(pen, colors, frame, chart.yTicks(frame), left, top);
		chart.positions.paint(pen, colors, frame, chart.xTicks(frame), left, top + plotHeight, width);
		pen.shift(left, top);
		pen.clip(0, 0, plotWidth, plotHeight);
		chart.paintUnder(pen, frame);
		lines.forEach(each -> CurvePainter.paint(pen, frame, each, colors.background()));
		chart.paintOwn(pen, frame);
		pen.unclip();
		pen.shift(-left, -top);
	}
}
