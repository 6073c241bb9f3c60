package org.ionwright.ui.common.internal;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.ionwright.ui.common.HeatGrid;
import org.ionwright.ui.common.ThemeColors;

/**
 * A picture of a stretch of a grid. Immutable; made on any thread.
 *
 * @param scale
 *            what its colours stand for
 */
public record HeatImage(View view, ImageData data, HeatScale scale) {

	/** What is to be shown. */
	public record View(HeatGrid grid, Interval x, Interval y, int width, int height, boolean logarithmic,
			ThemeColors colors) {

		public View {
			if (width < 1 || height < 1) {
				throw new IllegalArgumentException("picture of " + width + " by " + height);
			}
		}
	}

	private static final PaletteData RGB24 = new PaletteData(0xff0000, 0xff00, 0xff);

	/** Takes some milliseconds: off the UI thread, unless for a file. */
	public static HeatImage of(View view) {
		float[] pixels = view.grid().pixels(view.x().low(), view.x().high(), view.y().low(), view.y().high(),
				view.width(), view.height());
		HeatScale scale = HeatScale.of(pixels, view.logarithmic());
		RGB ground = view.colors().background().getRGB();
		int[] colors = HeatColors.on(ground, view.colors().dark());
		HeatShades shades = new HeatShades(scale);
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
		return new HeatImage(view, data, scale);
	}
}
