package org.ionwright.ui.common;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths and heights that suit the letters of the screen. UI thread. */
public final class Letters {

	/** Points that {@value #DIGITS} take in letters of the usual size. */
	private static final double USUAL = 83;
	private static final String DIGITS = "0000000000";

	private Letters() {
	}

	/**
	 * Room for a text; not less for smaller letters.
	 *
	 * @param usual
	 *            points for letters of the usual size
	 */
	public static int points(Control control, int usual) {
		GC gc = new GC(control);
		double size = gc.textExtent(DIGITS).x / USUAL;
		gc.dispose();
		return (int) Math.round(usual * Math.max(1, size));
	}
}
