package org.ionwright.ui.common.internal;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.ionwright.ui.common.HeatGrid;
import org.ionwright.ui.common.ThemeColors;

/**
 * A picture of a stretch of a grid. Immutable; made on any thread.
 *
 * @param greatest
 *            what the last colour stands for; 0 when there is nothing
 */
public record HeatImage(View view, ImageData data, double greatest) {

	/** What is to be shown. */
	public record View(HeatGrid grid, Interval x, Interval y, int width, int height, boolean logarithmic,
			ThemeColors colors) {

		public View {
			if (width < 1 || height < 1) {
				throw new IllegalArgumentException("picture of " + width + " by " + height);
			}
		}
	}

	/** Logarithmic colours reach so far down from the greatest value. */
	public static final double DECADES = 4;

	private static final PaletteData RGB24 = new PaletteData(0xff0000, 0xff00, 0xff);

	/** Takes some milliseconds: off the UI thread, unless for a file. */
	public static HeatImage of(View view) {
		float[] pixels = view.grid().pixels(view.x().low(), view.x().high(), view.y().low(), view.y().high(),
				view.width(), view.height());
		float greatest = 0;
		for (float value : pixels) {
			greatest = value > greatest ? value : greatest;
		}
		RGB ground = view.colors().background().getRGB();
		int[] colors = HeatColors.on(ground, view.colors().dark());
		HeatShades shades = new HeatShades(greatest, view.logarithmic());
		ImageData data = new ImageData(view.width(), view.height(), 24, RGB24);
		for (int y = 0; y < view.height(); y++) {
			int at = y * data.bytesPerLine;
			for (int x = 0; x < view.width(); x++) {
				int color = colors[shades.step(pixels[y * view.width() + x])];
				data.data[at++] = (byte) (color >> 16);
				data.data[at++] = (byte) (color >> 8);
				data.data[at++] = (byte) color;
			}
		}
		return new HeatImage(view, data, greatest);
	}

	/** Which colour; nothing and less has the first one. */
	public static int step(double value, double greatest, boolean logarithmic) {
		if (!(value > 0) || !(greatest > 0)) {
			return 0;
		}
		double share = value / greatest;
		double place = logarithmic ? 1 + Math.log10(share) / DECADES : share;
		return (int) Math.max(0, Math.min(HeatColors.STEPS - 1.0, Math.round(place * (HeatColors.STEPS - 1))));
	}
}
