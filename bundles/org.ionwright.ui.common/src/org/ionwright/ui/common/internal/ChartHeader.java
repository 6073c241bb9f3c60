package org.ionwright.ui.common.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.ThemeColors;

/** The line above a plot: what is shown, what lies under the pointer, and whether it is simulated. */
public final class ChartHeader extends Canvas {

	/** A name beside the colour of its line, which depends on the theme. */
	public record Entry(String name, Function<ThemeColors, Color> color) {
	}

	private static final int MARGIN = 6;
	private static final int GAP = 16;
	private static final int KEY = 14;

	private String title = "";
	private String readout = "";
	private boolean simulated;
	private List<Entry> legend = List.of();

	public ChartHeader(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc, getClientArea()));
	}

	public void setTitle(String text) {
		title = text;
		redraw();
	}

	public String title() {
		return title;
	}

	public void setLegend(List<Entry> entries) {
		legend = List.copyOf(entries);
		redraw();
	}

	public void setReadout(String text) {
		if (!readout.equals(text)) {
			readout = text;
			redraw();
		}
	}

	public String readout() {
		return readout;
	}

	public void setSimulated(boolean value) {
		simulated = value;
		redraw();
	}

	public boolean simulated() {
		return simulated;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			int line = gc.getFontMetrics().getHeight();
			return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? line + 2 * MARGIN : hHint);
		} finally {
			gc.dispose();
		}
	}

	/** Also used for pictures that are written to files. */
	public void paint(GC gc, Rectangle area) {
		ThemeColors colors = ThemeColors.of(this);
		gc.setFont(getFont());
		gc.setBackground(colors.background());
		gc.fillRectangle(area);
		int right = area.x + area.width - MARGIN;
		int y = area.y + (area.height - gc.getFontMetrics().getHeight()) / 2;
		if (simulated) {
			right = SimulatedNote.paint(gc, colors, right, area.y + area.height / 2) - GAP;
		}
		int readoutWidth = readout.isEmpty() ? 0 : gc.textExtent(readout).x;
		if (readoutWidth > 0) {
			gc.setForeground(colors.accent());
			gc.drawText(readout, right - readoutWidth, y, true);
			right -= readoutWidth + GAP;
		}
		int x = area.x + MARGIN;
		gc.setForeground(colors.foreground());
		String shortened = LampPainter.shorten(gc, title, right - x);
		gc.drawText(shortened, x, y, true);
		paintLegend(gc, colors, title.isEmpty() ? x : x + gc.textExtent(shortened).x + GAP, y, right);
	}

	private void paintLegend(GC gc, ThemeColors colors, int left, int y, int right) {
		int x = left;
		for (Entry entry : legend) {
			int width = gc.textExtent(entry.name()).x;
			if (x + KEY + width > right) {
				return;
			}
			int middle = y + gc.getFontMetrics().getHeight() / 2;
			gc.setForeground(entry.color().apply(colors));
			gc.setLineWidth(2);
			gc.drawLine(x, middle, x + KEY - 4, middle);
			gc.setLineWidth(1);
			gc.setForeground(colors.muted());
			gc.drawText(entry.name(), x + KEY + 2, y, true);
			x += KEY + 2 + width + GAP;
		}
	}
}
