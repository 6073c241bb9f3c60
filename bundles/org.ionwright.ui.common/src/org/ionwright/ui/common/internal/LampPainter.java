package org.ionwright.ui.common.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** Draws the lamps: a full disc for OK, a ring for off, a half-filled one for busy, a triangle and a cross for trouble. */
public final class LampPainter {

	private static final String DOTS = "\u2026";

	private LampPainter() {
	}

	public static void paint(GC gc, Lamp lamp, ThemeColors colors, int x, int y, int size) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(colors.lamp(lamp));
		gc.setForeground(colors.lamp(lamp));
		gc.setLineWidth(2);
		int inset = 2;
		int width = size - 2 * inset;
		switch (lamp) {
		case OFF -> gc.drawOval(x + inset, y + inset, width - 1, width - 1);
		case OK -> {
			gc.fillOval(x + inset, y + inset, width, width);
			gc.setForeground(colors.background());
			gc.drawPolyline(new int[] { x + size * 32 / 100, y + size * 52 / 100, x + size * 46 / 100,
					y + size * 65 / 100, x + size * 69 / 100, y + size * 37 / 100 });
		}
		case BUSY -> {
			gc.drawOval(x + inset, y + inset, width - 1, width - 1);
			gc.fillArc(x + inset + 1, y + inset + 1, width - 2, width - 2, 90, -180);
		}
		case WARNING -> {
			gc.fillPolygon(new int[] { x + size / 2, y + 1, x + size, y + size - 1, x, y + size - 1 });
			gc.setForeground(colors.background());
			gc.drawLine(x + size / 2, y + size * 38 / 100, x + size / 2, y + size * 62 / 100);
			gc.drawLine(x + size / 2, y + size * 78 / 100, x + size / 2, y + size * 80 / 100);
		}
		case FAULT -> {
			gc.fillRoundRectangle(x + inset, y + inset, width, width, 4, 4);
			gc.setForeground(colors.background());
			int low = size * 34 / 100;
			int high = size * 66 / 100;
			gc.drawLine(x + low, y + low, x + high, y + high);
			gc.drawLine(x + high, y + low, x + low, y + high);
		}
		}
		gc.setLineWidth(1);
	}

	/** Cuts the text to the width and marks the cut; empty when not even the mark fits. */
	public static String shorten(GC gc, String text, int width) {
		return shorten(new GcPen(gc), text, width);
	}

	/** The same for what is drawn by a pen. */
	public static String shorten(Pen pen, String text, int width) {
		if (pen.extent(text).x <= width) {
			return text;
		}
		for (int length = text.length() - 1; length > 0; length--) {
			String cut = text.substring(0, length).stripTrailing() + DOTS;
			if (pen.extent(cut).x <= width) {
				return cut;
			}
		}
		return "";
	}
}
