package org.ionwright.ui.common.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.ThemeColors;

/**
 * The labels of the x axis, in the middle below their marks, and the title. SWTChart's own axis measures all its labels and
 * lays the chart out anew at every step of a zoom, which takes longer than drawing the curve.
 */
public final class PositionAxis extends Canvas {

	private static final int MARK = 4;
	private static final int MARGIN = 3;
	/** Between two labels. */
	private static final int GAP = 8;

	private String title = "";

	/**
	 * @param ticks
	 *            for what is visible now
	 */
	public PositionAxis(Composite parent, Plot plot, Function<Frame, List<Tick>> ticks) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> {
			Frame frame = plot.frame();
			event.gc.setFont(getFont());
			paint(new GcPen(event.gc), ThemeColors.of(this), frame, ticks.apply(frame),
					plot.control().getLocation().x - getLocation().x, 0, getSize().x);
		});
	}

	public void setTitle(String text) {
		title = text;
		redraw();
	}

	public String title() {
		return title;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			int height = height(gc.getFontMetrics().getHeight());
			return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? height : hHint);
		} finally {
			gc.dispose();
		}
	}

	/** Of marks, labels and title. */
	public static int height(int line) {
		return MARK + 2 * line + 3 * MARGIN;
	}

	/**
	 * Also used for pictures that are written to files.
	 *
	 * @param left
	 *            where the plot begins
	 * @param top
	 *            where it ends
	 * @param right
	 *            beyond which no label reaches
	 */
	public void paint(Pen pen, ThemeColors colors, Frame frame, List<Tick> ticks, int left, int top, int right) {
		int line = pen.extent("0").y;
		pen.color(colors.muted());
		pen.line(left, top, left + frame.width(), top);
		int free = Integer.MIN_VALUE;
		for (Tick tick : ticks) {
			int at = frame.xPixel(tick.at());
			int width = pen.extent(tick.text()).x;
			if (at >= 0 && at <= frame.width()) {
				pen.line(left + at, top, left + at, top + MARK);
				int from = Math.max(0, Math.min(right - width, left + at - width / 2));
				if (from >= free) {
					pen.text(tick.text(), from, top + MARK + MARGIN);
					free = from + width + GAP;
				}
			}
		}
		String text = LampPainter.shorten(pen, title, frame.width());
		pen.text(text, left + (frame.width() - pen.extent(text).x) / 2, top + MARK + line + 2 * MARGIN);
	}
}
