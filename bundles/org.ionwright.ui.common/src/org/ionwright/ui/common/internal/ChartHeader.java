package org.ionwright.ui.common.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** The line above a plot: what is shown, what lies under the pointer, and whether it is simulated. */
public final class ChartHeader extends Canvas {

	/** A name beside the colour of its line, which depends on the theme. */
	public record Entry(String name, Function<ThemeColors, Color> color) {
	}

	/** What explains the colours of the chart, at the right end. */
	public interface Key {

		/**
		 * @param right
		 *            where it ends
		 * @param middle
		 *            of its height
		 * @return where it begins
		 */
		int paint(Pen pen, ThemeColors colors, int right, int middle);
	}

	private static final int MARGIN = 6;
	private static final int GAP = 16;
	private static final int KEY = 14;
	private static final int LEAST_FOR_KEY = 360;

	private String title = "";
	private String readout = "";
	private boolean simulated;
	private boolean locked;
	private List<Entry> legend = List.of();
	private @Nullable Key key;

	public ChartHeader(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> {
			event.gc.setFont(getFont());
			paint(new GcPen(event.gc), getClientArea(), ThemeColors.of(this));
		});
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

	/** To be followed by a redraw when it would look different. */
	public void setKey(Key next) {
		key = next;
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

	/** Says that the axes stand still. */
	public void setLocked(boolean value) {
		locked = value;
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
	public void paint(Pen pen, Rectangle area, ThemeColors colors) {
		int line = pen.extent("X").y;
		pen.color(colors.background());
		pen.fill(area.x, area.y, area.width, area.height);
		int right = area.x + area.width - MARGIN;
		int y = area.y + (area.height - line) / 2;
		if (simulated) {
			right = SimulatedNote.paint(pen, colors, right, area.y + area.height / 2) - GAP;
		}
		Key colours = key;
		if (colours != null && area.width > LEAST_FOR_KEY) {
			right = colours.paint(pen, colors, right, area.y + area.height / 2) - GAP;
		}
		if (locked) {
			right -= pen.extent(Messages.ChartHeader_locked).x;
			pen.color(colors.lamp(Lamp.WARNING));
			pen.text(Messages.ChartHeader_locked, right, y);
			right -= GAP;
		}
		int readoutWidth = readout.isEmpty() ? 0 : pen.extent(readout).x;
		if (readoutWidth > 0) {
			pen.color(colors.accent());
			pen.text(readout, right - readoutWidth, y);
			right -= readoutWidth + GAP;
		}
		int x = area.x + MARGIN;
		pen.color(colors.foreground());
		String shortened = LampPainter.shorten(pen, title, right - x);
		pen.text(shortened, x, y);
		boolean repeated = legend.size() == 1 && legend.getFirst().name().equals(title);
		if (!repeated) {
			paintLegend(pen, colors, title.isEmpty() ? x : x + pen.extent(shortened).x + GAP, y, right, line);
		}
	}

	private void paintLegend(Pen pen, ThemeColors colors, int left, int y, int right, int line) {
		int x = left;
		for (Entry entry : legend) {
			int width = pen.extent(entry.name()).x;
			if (x + KEY + width > right) {
				pen.color(colors.muted());
				pen.text("\u2026", x, y);
				return;
			}
			pen.color(entry.color().apply(colors));
			pen.fill(x, y + line / 2 - 1, KEY - 4, 3);
			pen.color(colors.muted());
			pen.text(entry.name(), x + KEY + 2, y);
			x += KEY + 2 + width + GAP;
		}
	}
}
