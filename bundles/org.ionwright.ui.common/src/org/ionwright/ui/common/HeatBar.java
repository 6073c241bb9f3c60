package org.ionwright.ui.common;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.ionwright.ui.common.internal.ChartHeader;
import org.ionwright.ui.common.internal.HeatColors;
import org.ionwright.ui.common.internal.HeatScale;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Raster;
import org.ionwright.ui.common.internal.TickText;

/** Which colour of a heat map means what: a bar in its header. */
final class HeatBar {

	private static final int WIDTH = 110;
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

	/** As {@link ChartHeader.Key}. */
	static int paint(Pen pen, ThemeColors colors, Raster bar, HeatScale scale, int right, int middle) {
		String most = NLS.bind(Messages.HeatBar_counts, rounded(scale.greatest()));
		String least = scale.logarithmic() ? rounded(scale.least()) : "0";
		Point mostExtent = pen.extent(most);
		int text = middle - mostExtent.y / 2;
		int x = right - mostExtent.x - MARGIN - WIDTH;
		int left = x - MARGIN - pen.extent(least).x;
		pen.image(bar, x, middle - HEIGHT / 2, WIDTH, HEIGHT);
		pen.color(colors.muted());
		pen.text(least, left, text);
		pen.text(most, x + WIDTH + MARGIN, text);
		return left;
	}
}
