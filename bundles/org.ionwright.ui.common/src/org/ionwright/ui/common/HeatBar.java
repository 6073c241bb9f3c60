package org.ionwright.ui.common;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.HeatColors;
import org.ionwright.ui.common.internal.HeatImage;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Raster;
import org.ionwright.ui.common.internal.TickText;

/** Which colour of a heat map means what: a bar in its corner. */
final class HeatBar {

	static final int WIDTH = 110;
	private static final int HEIGHT = 9;
	private static final int MARGIN = 6;

	private HeatBar() {
	}

	/** With no more digits than a colour can tell. */
	private static String rounded(double value) {
		double size = Math.pow(10, Math.floor(Math.log10(value)) - 1);
		double whole = Math.rint(value / size) * size;
		return TickText.counts(whole, whole);
	}

	/** The colours beside each other, of as little as can be drawn wide. */
	static Raster raster(ThemeColors colors) {
		int[] steps = HeatColors.on(colors.background().getRGB(), colors.dark());
		ImageData data = new ImageData(steps.length, 1, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		for (int i = 0; i < steps.length; i++) {
			data.setPixel(i, 0, steps[i]);
		}
		return new Raster(data);
	}

	static void paint(Pen pen, Frame frame, ThemeColors colors, Raster bar, double greatest, boolean logarithmic) {
		String most = NLS.bind(Messages.HeatBar_counts, rounded(greatest));
		String least = logarithmic ? rounded(greatest * Math.pow(10, -HeatImage.DECADES)) : "0";
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
		pen.image(bar, x, y, WIDTH, HEIGHT);
		pen.color(colors.muted());
		pen.text(least, left + MARGIN, MARGIN + 2);
		pen.text(most, x + WIDTH + MARGIN, MARGIN + 2);
	}
}
