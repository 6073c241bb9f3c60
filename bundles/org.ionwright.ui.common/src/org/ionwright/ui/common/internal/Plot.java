package org.ionwright.ui.common.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Listener;
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

/** The SWTChart inside our charts: lines in our looks, and nothing else of it. Values in, pixels out. */
public final class Plot {

	/**
	 * One line to draw, already thinned to what the screen shows.
	 *
	 * @param hides
	 *            the height down to which the line hides what lies behind it; NaN when it hides nothing
	 */
	public record Line(Polyline points, Color color, boolean dots, double hides) {
	}

	private final Chart chart;
	private final IAxis x;
	private final IAxis y;
	/** Curves with more points than columns, for which SWTChart with its stroke for each pair of points is too slow. */
	private List<Line> dense = List.of();

	public Plot(Composite parent) {
		chart = new QuietChart(parent);
		// The points come thinned; a second thinning would drop corners of the sticks.
		chart.enableCompress(false);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		x = chart.getAxisSet().getXAxis(0);
		y = chart.getAxisSet().getYAxis(0);
		for (IAxis axis : List.of(x, y)) {
			// ValueAxis and PositionAxis stand in for them.
			axis.getTick().setVisible(false);
			axis.getTitle().setVisible(false);
			axis.getGrid().setStyle(LineStyle.NONE);
		}
		// Its axes would paint on the chart; they cannot without the layout that gives them bounds.
		for (Listener painter : chart.getListeners(SWT.Paint)) {
			chart.removeListener(SWT.Paint, painter);
		}
		chart.setLayout(new Whole());
		area().addListener(SWT.Resize, event -> {
			chart.suspendUpdate(false);
			chart.suspendUpdate(true);
		});
	}

	/**
	 * Measures its labels and lays itself out when it has another size only; otherwise it would with each of its parts and each new
	 * range, though it shows nothing but lines.
	 */
	private static final class QuietChart extends Chart {

		private boolean made;

		QuietChart(Composite parent) {
			super(parent, Chart.NO_AXIS_POSITION_UPDATE);
			suspendUpdate(true);
			made = true;
		}

		@Override
		public void updateLayout() {
			if (made) {
				super.updateLayout();
			}
		}
	}

	/** Gives the plot area all of the chart. */
	private static final class Whole extends Layout {

		@Override
		protected Point computeSize(@Nullable Composite composite, int wHint, int hHint, boolean flush) {
			return new Point(Math.max(100, wHint), Math.max(60, hHint));
		}

		@Override
		protected void layout(@Nullable Composite composite, boolean flush) {
			if (composite instanceof Chart whole) {
				whole.getPlotArea().getControl().setBounds(whole.getClientArea());
			}
		}
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
		chart.setFont(chart.getParent().getFont());
		chart.setBackground(colors.background());
		chart.getPlotArea().setBackground(colors.background());
		chart.redraw();
	}

	/** Replaces everything that is drawn. */
	public void show(List<Line> all, Interval xRange, Interval yRange) {
		int columns = Math.max(1, size().x);
		boolean hiding = all.stream().anyMatch(line -> !Double.isNaN(line.hides()));
		Predicate<Line> ours = line -> hiding || line.points().x().length > columns;
		dense = all.stream().filter(ours).toList();
		List<Line> lines = all.stream().filter(ours.negate()).toList();
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
		area().redraw();
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

	public double xValue(int pixel) {
		return frame().xValue(pixel);
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

	private void paintDense(GC gc, Frame frame, Line line) {
		Pen pen = new GcPen(gc);
		if (line.points().x().length > frame.width()) {
			CurvePainter.hide(pen, frame, line, chart.getBackground());
			ColumnBars.paint(gc, frame, line);
		} else {
			gc.setAntialias(SWT.ON);
			CurvePainter.paint(pen, frame, line, chart.getBackground());
		}
	}

	private void addPainter(Consumer<GC> painter, boolean behind) {
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(@Nullable PaintEvent event) {
				if (event != null) {
					painter.accept(event.gc);
					if (behind) {
						Frame frame = frame();
						dense.forEach(line -> paintDense(event.gc, frame, line));
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
