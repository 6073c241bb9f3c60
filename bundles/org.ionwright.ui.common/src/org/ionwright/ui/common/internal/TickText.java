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
		if (value != 0 && scientific(largest)) {
			return scientific(value, 4);
		}
		return size >= 1000 ? NumberText.counts(value) : NumberText.shortest(value);
	}

	/**
	 * In the notation of {@link #counts}, with as many digits as tell one label from the next.
	 *
	 * @param largest
	 *            size of the largest label on the axis
	 * @param step
	 *            from one label to the next
	 */
	public static String of(double value, double largest, double step) {
		if (value == 0 || Math.abs(value) < step * 1e-6) {
			return "0";
		}
		if (scientific(largest)) {
			int digits = (int) (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - Math.floor(Math.log10(step) + 1e-9));
			return scientific(value, Math.max(1, digits + 1));
		}
		int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
		return decimals == 0 && Math.abs(value) >= 1000 ? NumberText.counts(value)
				: NumberText.fixed(value, decimals);
	}

	private static boolean scientific(double largest) {
		return largest >= 99_999.5 || largest < 1e-2;
	}

	private static String scientific(double value, int digits) {
		return NumberText.scientific(value, digits).replaceFirst("\\.?0+e", "e");
	}

	/** In the middle of the plot, for what there is to say when there are no data. */
	public static void centred(GC gc, String text, Point size, Color color) {
		Point extent = gc.textExtent(text);
		gc.setForeground(color);
		gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
	}
}
