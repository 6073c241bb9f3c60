package org.ionwright.ui.common.internal;

import java.util.Arrays;

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

	/** Words the labels. */
	public interface Labels {

		/**
		 * @param largest
		 *            size of the largest label on the axis, because all of them shall be in one notation
		 */
		String text(double value, double largest);
	}

	private static final String WIDEST = "000 0000";
	private static final int MARGIN = 4;

	private final Plot plot;
	private String title = "";
	private Labels format = TickText::counts;

	public ValueAxis(Composite parent, Plot plot) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.plot = plot;
		addPaintListener(event -> paint(new GcPen(event.gc), ThemeColors.of(this), plot.frame(), plot.yTicks(),
				getSize().x - 1, getDisplay().map(plot.area(), this, 0, 0).y));
	}

	public void setTitle(String text) {
		title = text;
		redraw();
	}

	public String title() {
		return title;
	}

	public void setFormat(Labels text) {
		format = text;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			int width = gc.getFontMetrics().getHeight() + 2 * MARGIN + gc.textExtent(WIDEST).x;
			return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? 60 : hHint);
		} finally {
			gc.dispose();
		}
	}

	/**
	 * Also used for pictures that are written to files.
	 *
	 * @param right
	 *            where the labels end
	 * @param top
	 *            where the plot begins
	 */
	public void paint(Pen pen, ThemeColors colors, Frame frame, double[] ticks, int right, int top) {
		pen.color(colors.muted());
		int line = pen.extent("0").y;
		double largest = Arrays.stream(ticks).map(Math::abs).max().orElse(0);
		for (double value : ticks) {
			int y = frame.yPixel(value);
			String text = format.text(value, largest);
			if (y >= 0 && y <= frame.height() && !text.isEmpty()) {
				pen.text(text, right - pen.extent(text).x, top + y - line / 2);
			}
		}
		String text = LampPainter.shorten(pen, title, frame.height());
		pen.textUpwards(text, MARGIN, top + (frame.height() + pen.extent(text).x) / 2);
	}
}
