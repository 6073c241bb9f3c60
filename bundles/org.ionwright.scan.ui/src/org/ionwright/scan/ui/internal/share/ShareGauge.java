package org.ionwright.scan.ui.internal.share;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** A share on a logarithmic scale from {@value #LOWEST} to 1, with the marks of the claims. */
final class ShareGauge extends Canvas {

	private static final double LOWEST = 1e-5;
	private static final int DECADES = 5;
	private static final String[] TEXTS = { "0.001 %", "0.01 %", "0.1 %", "1 %", "10 %", "100 %" };
	private static final int MARGIN = 26;
	private static final int BAR = 14;
	private static final int GAP = 4;
	private static final int POINTER = 7;
	private static final int FAINT = 70;
	private static final int OPAQUE = 255;

	private double shown = Double.NaN;
	private double now = Double.NaN;
	private String words = "";

	ShareGauge(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc));
		AccessibleName.give(this, () -> words);
	}

	/**
	 * @param share
	 *            0 to 1; NaN for none
	 * @param moving
	 *            the same where the window stands now; NaN for none
	 * @param text
	 *            what the gauge says, for screen readers
	 */
	void show(double share, double moving, String text) {
		if (Double.compare(share, shown) != 0 || Double.compare(moving, now) != 0 || !text.equals(words)) {
			shown = share;
			now = moving;
			words = text;
			redraw();
		}
	}

	/** Where a share stands on a scale from 0 to 1; what is beyond an end stands there. */
	static double place(double share) {
		return share > 0 ? Math.clamp(Math.log10(share / LOWEST) / DECADES, 0, 1) : 0;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int height = 2 * gc.getFontMetrics().getHeight() + BAR + POINTER + 4 * GAP;
			return new Point(wHint == SWT.DEFAULT ? gc.textExtent(String.join("  ", TEXTS)).x + 2 * MARGIN : wHint,
					hHint == SWT.DEFAULT ? height : hHint);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		ThemeColors colors = ThemeColors.of(this);
		int width = area.width - 2 * MARGIN;
		int line = gc.getFontMetrics().getHeight();
		int top = line + GAP + POINTER;
		gc.setAntialias(SWT.ON);
		ground(gc, colors, width, top);
		scale(gc, colors, width, top);
		for (ShareLimit limit : ShareLimit.values()) {
			int x = x(limit.share(), width);
			gc.setForeground(colors.foreground());
			gc.setLineWidth(2);
			gc.drawLine(x, top - 2, x, top + BAR + 2);
			gc.setLineWidth(1);
		}
		if (Double.isFinite(now)) {
			int x = x(now, width);
			gc.setForeground(colors.accent());
			gc.setLineWidth(3);
			gc.drawLine(x, top + 2, x, top + BAR - 2);
			gc.setLineWidth(1);
		}
		if (Double.isFinite(shown)) {
			int x = x(shown, width);
			gc.setBackground(colors.foreground());
			gc.fillPolygon(new int[] { x - POINTER, top - POINTER - 2, x + POINTER, top - POINTER - 2, x, top + 2 });
		}
	}

	/** Within the claims, between them, beyond. */
	private static void ground(GC gc, ThemeColors colors, int width, int top) {
		int third = x(ShareLimit.HUNDREDTH_PERCENT.share(), width);
		int second = x(ShareLimit.ONE_PERCENT.share(), width);
		gc.setAlpha(FAINT * 2);
		gc.setBackground(colors.lamp(Lamp.OK));
		gc.fillRectangle(MARGIN, top, third - MARGIN, BAR);
		gc.setAlpha(FAINT);
		gc.fillRectangle(third, top, second - third, BAR);
		gc.setBackground(colors.lamp(Lamp.WARNING));
		gc.fillRectangle(second, top, MARGIN + width - second, BAR);
		gc.setAlpha(OPAQUE);
	}

	private void scale(GC gc, ThemeColors colors, int width, int top) {
		gc.setForeground(colors.muted());
		gc.drawRectangle(MARGIN, top, width, BAR);
		int right = Integer.MIN_VALUE;
		for (int i = 0; i <= DECADES; i++) {
			int x = MARGIN + width * i / DECADES;
			gc.drawLine(x, top + BAR, x, top + BAR + GAP);
			int half = gc.textExtent(TEXTS[i]).x / 2;
			int left = Math.clamp(x - half, 0, Math.max(0, getClientArea().width - 2 * half));
			boolean limit = i == 1 || i == 3;
			// Where there is no room for all of them, those of the claims stay.
			if (left > right + GAP && (limit || fits(gc, width, half))) {
				gc.setForeground(limit ? colors.foreground() : colors.muted());
				gc.drawText(TEXTS[i], left, top + BAR + GAP, true);
				right = left + 2 * half;
			}
		}
	}

	private static boolean fits(GC gc, int width, int half) {
		return width / DECADES > 2 * half + GAP;
	}

	private static int x(double share, int width) {
		return MARGIN + (int) Math.round(width * place(share));
	}
}
