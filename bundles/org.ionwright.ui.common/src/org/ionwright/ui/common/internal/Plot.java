package org.ionwright.ui.common.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.ionwright.ui.common.ThemeColors;

/** The SWTChart inside our charts: axes and lines in our looks, and nothing else of it. Values in, pixels out. */
public final class Plot {

	/** One line to draw, already thinned to what the screen shows. */
	public record Line(Polyline points, Color color, boolean dots) {
	}

	private static final int X_LABEL_DISTANCE = 72;
	private static final int HALF_LABEL = 26;
	private static final int Y_LABEL_DISTANCE = 44;

	private final Chart chart;
	private final IAxis x;
	private final IAxis y;
	/** Curves with more points than columns, for which SWTChart with its stroke for each pair of points is too slow. */
	private List<Line> dense = List.of();

	public Plot(Composite parent) {
		chart = new Chart(parent, Chart.NO_AXIS_POSITION_UPDATE);
		// The points come thinned; a second thinning would drop corners of the sticks.
		chart.enableCompress(false);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		x = chart.getAxisSet().getXAxis(0);
		y = chart.getAxisSet().getYAxis(0);
		x.getTick().setTickMarkStepHint(X_LABEL_DISTANCE);
		y.getTick().setTickMarkStepHint(Y_LABEL_DISTANCE);
		x.getGrid().setStyle(LineStyle.NONE);
		y.getGrid().setStyle(LineStyle.SOLID);
		// ValueAxis stands in for both.
		y.getTick().setVisible(false);
		y.getTitle().setVisible(false);
	}

	public Control control() {
		return chart;
	}

	/** Where the lines are; takes mouse and keys. */
	public Control area() {
		return chart.getPlotArea().getControl();
	}

	public Point size() {
		return chart.getPlotArea().getSize();
	}

	public void style(ThemeColors colors) {
		chart.suspendUpdate(true);
		chart.setFont(chart.getParent().getFont());
		chart.setBackground(colors.background());
		chart.getPlotArea().setBackground(colors.background());
		for (IAxis axis : List.of(x, y)) {
			axis.getTitle().setFont(chart.getFont());
			axis.getTitle().setForeground(colors.muted());
			axis.getTick().setFont(chart.getFont());
			axis.getTick().setForeground(colors.muted());
			axis.getGrid().setForeground(colors.grid());
		}
		chart.suspendUpdate(false);
		chart.redraw();
	}

	/** Labels that would stand out at the sides are left out: they would move the plot, now and then, while it is panned. */
	public void setXFormat(DoubleFunction<String> format) {
		x.getTick().setFormat(new TickFormat(value -> {
			int at = xPixel(value);
			return at < HALF_LABEL || at > size().x - HALF_LABEL ? "" : format.apply(value);
		}));
	}

	public void setXTitle(String title) {
		x.getTitle().setText(title);
	}

	public String xTitle() {
		return x.getTitle().getText();
	}

	public void setGrid(boolean visible) {
		y.getGrid().setVisible(visible);
	}

	/** Where the y axis has its labels. */
	public double[] yTicks() {
		return y.getTick().getTickLabelValues();
	}

	/** Replaces everything that is drawn. */
	public void show(List<Line> all, Interval xRange, Interval yRange) {
		int columns = Math.max(1, size().x);
		dense = all.stream().filter(line -> line.points().x().length > columns).toList();
		List<Line> lines = all.stream().filter(line -> line.points().x().length <= columns).toList();
		chart.suspendUpdate(true);
		ISeries<?>[] present = chart.getSeriesSet().getSeries();
		for (int i = lines.size(); i < present.length; i++) {
			chart.getSeriesSet().deleteSeries(present[i].getId());
		}
		for (int i = 0; i < lines.size(); i++) {
			ILineSeries<?> series = i < present.length ? (ILineSeries<?>) present[i] : createSeries(i);
			Line line = lines.get(i);
			series.setLineColor(line.color());
			series.setSymbolColor(line.color());
			series.setSymbolType(line.dots() ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
			series.setXSeries(line.points().x());
			series.setYSeries(line.points().y());
		}
		x.setRange(new Range(xRange.low(), xRange.high()));
		y.setRange(new Range(yRange.low(), yRange.high()));
		chart.suspendUpdate(false);
		chart.redraw();
	}

	private ILineSeries<?> createSeries(int index) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE,
				Integer.toString(index));
		series.setSymbolSize(2);
		series.setLineWidth(1);
		series.setAntialias(SWT.ON);
		return series;
	}

	public Interval xRange() {
		return new Interval(x.getRange().lower, x.getRange().upper);
	}

	public int xPixel(double value) {
		return x.getPixelCoordinate(value);
	}

	public int yPixel(double value) {
		return y.getPixelCoordinate(value);
	}

	public double xValue(int pixel) {
		return x.getDataCoordinate(pixel);
	}

	/** Where values are now. */
	public Frame frame() {
		Point size = size();
		return new Frame(xRange(), new Interval(y.getRange().lower, y.getRange().upper), size.x, size.y);
	}

	public void paintBehind(Consumer<GC> painter) {
		addPainter(painter, true);
	}

	public void paintOver(Consumer<GC> painter) {
		addPainter(painter, false);
	}

	private void addPainter(Consumer<GC> painter, boolean behind) {
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(@Nullable PaintEvent event) {
				if (event != null) {
					painter.accept(event.gc);
					if (behind) {
						dense.forEach(line -> ColumnBars.paint(event.gc, frame(), line));
					}
				}
			}

			@Override
			public boolean drawBehindSeries() {
				return behind;
			}
		});
	}
}
