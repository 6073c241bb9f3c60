package org.ionwright.ui.common.internal;

import java.math.BigDecimal;
import java.math.MathContext;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.ionwright.ui.common.NumberText;

/** Short texts on and in the plot. */
public final class TickText {

	private static final MathContext DIGITS = new MathContext(9);

	private TickText() {
	}

	/** The number with as few characters as it needs. */
	public static String plain(double value) {
		BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		return number.signum() == 0 ? "0" : number.toPlainString();
	}

	/** {@code 0}, {@code 500}, {@code 20 000}, {@code 2.5e5}, {@code 1e-3}. */
	public static String counts(double value) {
		double size = Math.abs(value);
		if (value != 0 && (size >= 99_999.5 || size < 1e-2)) {
			return NumberText.scientific(value, 4).replaceFirst("\\.?0+e", "e");
		}
		return size >= 1000 ? NumberText.counts(value) : plain(value);
	}

	/** For an axis that shows decades: the value of its logarithm, whole decades only. */
	public static String decade(double logarithm) {
		long whole = Math.round(logarithm);
		return Math.abs(logarithm - whole) < 1e-9 ? counts(Math.pow(10, whole)) : "";
	}

	/** In the middle of the plot, for what there is to say when there are no data. */
	public static void centred(GC gc, String text, Point size, Color color) {
		Point extent = gc.textExtent(text);
		gc.setForeground(color);
		gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
	}
}
