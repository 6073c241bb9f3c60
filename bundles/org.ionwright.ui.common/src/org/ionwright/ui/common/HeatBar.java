package org.ionwright.ui.common;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.HeatColors;
import org.ionwright.ui.common.internal.HeatImage;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.TickText;

/** Which colour of a heat map means what: a bar in its corner. */
final class HeatBar {

	static final int WIDTH = 110;
	private static final int HEIGHT = 9;
	private static final int MARGIN = 6;

	private HeatBar() {
	}

	static void paint(Pen pen, Frame frame, ThemeColors colors, double greatest, boolean logarithmic) {
		RGB ground = colors.background().getRGB();
		int[] steps = HeatColors.on(ground, colors.dark());
		String most = TickText.counts(greatest, greatest);
		String least = logarithmic ? NumberText.significant(greatest * Math.pow(10, -HeatImage.DECADES), 2) : "0";
		Point mostExtent = pen.extent(most);
		Point leastExtent = pen.extent(least);
		int width = leastExtent.x + WIDTH + mostExtent.x + 4 * MARGIN;
		int height = mostExtent.y + 4;
		int left = frame.width() - width - MARGIN;
		pen.color(colors.background());
		pen.alpha(210);
		pen.fill(left, MARGIN, width, height);
		pen.alpha(255);
		int x = left + 2 * MARGIN + leastExtent.x;
		int y = MARGIN + (height - HEIGHT) / 2;
		for (int i = 0; i < WIDTH; i++) {
			int rgb = steps[i * (steps.length - 1) / (WIDTH - 1)];
			pen.color(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
			pen.fill(x + i, y, 1, HEIGHT);
		}
		pen.color(colors.muted());
		pen.text(least, left + MARGIN, MARGIN + 2);
		pen.text(most, x + WIDTH + MARGIN, MARGIN + 2);
	}
}
