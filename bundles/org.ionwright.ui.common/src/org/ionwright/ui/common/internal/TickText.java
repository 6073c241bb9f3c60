package org.ionwright.ui.common.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.ionwright.ui.common.NumberText;

/** Short texts on and in the plot. */
public final class TickText {

	private TickText() {
	}

	/** {@code 0}, {@code 500}, {@code 20 000}; {@code 2.5e5} and {@code 5e4} where the largest one is long. */
	public static String counts(double value, double largest) {
		double size = Math.abs(value);
		if (value != 0 && (largest >= 99_999.5 || largest < 1e-2)) {
			return NumberText.scientific(value, 4).replaceFirst("\\.?0+e", "e");
		}
		return size >= 1000 ? NumberText.counts(value) : NumberText.shortest(value);
	}

	/** For an axis that shows decades: the value of its logarithm, whole decades only. */
	public static String decade(double logarithm, double largest) {
		long whole = Math.round(logarithm);
		return Math.abs(logarithm - whole) < 1e-9 ? counts(Math.pow(10, whole), Math.pow(10, largest)) : "";
	}

	/** In the middle of the plot, for what there is to say when there are no data. */
	public static void centred(GC gc, String text, Point size, Color color) {
		Point extent = gc.textExtent(text);
		gc.setForeground(color);
		gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
	}
}
