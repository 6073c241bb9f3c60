package org.example.probe.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/**
 * The inside of a window as it stands on the screen.
 *
 * @param pixels
 *            24 or 32 bit each, one for each point
 */
record Picture(ImageData pixels) {

	/** Share of bytes that differ although nothing happened: a caret, a reading. */
	private static final double RESTLESS = 0.01;

	/** With what stands over it. UI thread. */
	static Picture of(Shell shell) {
		Rectangle area = shell.getClientArea();
		Point place = shell.toDisplay(0, 0);
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, place.x, place.y);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		return new Picture(pixels);
	}

	/** The same but for little. */
	boolean resembles(Picture other) {
		byte[] ours = pixels.data;
		byte[] theirs = other.pixels.data;
		if (ours.length != theirs.length) {
			return false;
		}
		int different = 0;
		for (int i = 0; i < ours.length; i++) {
			if (ours[i] != theirs[i]) {
				different++;
			}
		}
		return different < RESTLESS * ours.length;
	}

	/** Luminance of the commonest colour of a place. */
	double ground(Rectangle place) {
		return luminance(commonest(sorted(place)));
	}

	/** Counts the pixels that are lighter than a luminance. */
	Light lighter(double luminance) {
		int width = pixels.width + 1;
		int[] sums = new int[width * (pixels.height + 1)];
		int[] line = new int[pixels.width];
		for (int y = 0; y < pixels.height; y++) {
			pixels.getPixels(0, y, pixels.width, line, 0);
			boolean light = false;
			int count = 0;
			for (int x = 0; x < line.length; x++) {
				if (x == 0 || line[x] != line[x - 1]) {
					light = luminance(line[x]) > luminance;
				}
				count += light ? 1 : 0;
				sums[(y + 1) * width + x + 1] = sums[y * width + x + 1] + count;
			}
		}
		return new Light(sums, width);
	}

	/**
	 * How many pixels of a place are light.
	 *
	 * @param sums
	 *            of those above and to the left of each corner of a pixel
	 */
	record Light(int[] sums, int width) {

		int in(Rectangle place) {
			int top = place.y * width + place.x;
			int bottom = (place.y + place.height) * width + place.x;
			return sums[bottom + place.width] - sums[bottom] - sums[top + place.width] + sums[top];
		}
	}

	/** Contrast of the pixel that differs most from the ground, 1 to 21 (WCAG 2.1). */
	double contrast(Rectangle place) {
		int[] colours = sorted(place);
		double ground = luminance(commonest(colours));
		double most = 1;
		for (int i = 0; i < colours.length; i++) {
			if (i == 0 || colours[i] != colours[i - 1]) {
				double each = luminance(colours[i]);
				most = Math.max(most, (Math.max(each, ground) + 0.05) / (Math.min(each, ground) + 0.05));
			}
		}
		return most;
	}

	void save(Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { pixels };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	/** Pixels of a place, as they are packed. */
	private int[] sorted(Rectangle place) {
		int[] colours = new int[place.width * place.height];
		for (int y = 0; y < place.height; y++) {
			pixels.getPixels(place.x, place.y + y, place.width, colours, y * place.width);
		}
		Arrays.sort(colours);
		return colours;
	}

	private static int commonest(int[] sorted) {
		int commonest = sorted[0];
		int most = 0;
		int start = 0;
		for (int i = 1; i <= sorted.length; i++) {
			if (i == sorted.length || sorted[i] != sorted[start]) {
				if (i - start > most) {
					most = i - start;
					commonest = sorted[start];
				}
				start = i;
			}
		}
		return commonest;
	}

	/** Relative luminance of sRGB, 0 to 1 (WCAG 2.1). */
	private double luminance(int pixel) {
		var colour = pixels.palette.getRGB(pixel);
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int value) {
		double share = value / 255d;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
