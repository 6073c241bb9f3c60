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
 * The labels of the y axis: right-aligned, of a width that does not change with the values, so that a live plot stands
 * still, and a title that stays sharp on any screen. SWTChart's own labels are left-aligned and its title is a turned bitmap.
 */
public final class ValueAxis extends Canvas {

	private static final String WIDEST = "000 0000";
	private static final int MARGIN = 4;
	private static final int MARK = 4;
	private static final int SHORT_MARK = 2;

	private String title = "";

	/**
	 * @param ticks
	 *            for what is visible now
	 */
	public ValueAxis(Composite parent, Plot plot, Function<Frame, List<Tick>> ticks) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> {
			Frame frame = plot.frame();
			event.gc.setFont(getFont());
			paint(new GcPen(event.gc), ThemeColors.of(this), frame, ticks.apply(frame), getSize().x,
					plot.control().getLocation().y - getLocation().y);
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
			int width = width(gc.textExtent(WIDEST).x, gc.getFontMetrics().getHeight());
			return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? 60 : hHint);
		} finally {
			gc.dispose();
		}
	}

	/** In another medium than the screen. */
	public static int width(Pen pen) {
		Point extent = pen.extent(WIDEST);
		return width(extent.x, extent.y);
	}

	private static int width(int widest, int line) {
		return line + 2 * MARGIN + widest + MARK + 2;
	}

	/**
	 * Also used for pictures that are written to files.
	 *
	 * @param right
	 *            where the plot begins
	 * @param top
	 *            where the plot begins
	 */
	public void paint(Pen pen, ThemeColors colors, Frame frame, List<Tick> ticks, int right, int top) {
		pen.color(colors.muted());
		int line = pen.extent("0").y;
		int free = Integer.MAX_VALUE;
		for (Tick tick : ticks) {
			int y = frame.yPixel(tick.at());
			if (y < 0 || y > frame.height()) {
				continue;
			}
			int mark = tick.text().isEmpty() ? SHORT_MARK : MARK;
			pen.line(right - mark, top + y, right - 1, top + y);
			if (!tick.text().isEmpty() && y + line / 2 <= free) {
				pen.text(tick.text(), right - MARK - 2 - pen.extent(tick.text()).x, Math.max(0, top + y - line / 2));
				free = y - line / 2;
			}
		}
		String text = LampPainter.shorten(pen, title, frame.height());
		pen.textUpwards(text, MARGIN, top + (frame.height() + pen.extent(text).x) / 2);
	}
}
