package org.ionwright.ui.common.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.graphics.RGB;

/**
 * Colours for intensities, from the background to what stands out most from it, in steps of equal lightness, which eyes
 * and grey printers read alike. Made in Oklab (B. Ottosson, "A perceptual color space for image processing", 2020).
 */
public final class HeatColors {

	/** How many steps. */
	public static final int STEPS = 256;

	private record Ground(RGB color, boolean dark) {
	}

	private static final Map<Ground, int[]> MADE = new ConcurrentHashMap<>();

	private HeatColors() {
	}

	/** As 0xRRGGBB, the first for nothing, the last for the highest. Not to be changed: they are made once for a theme. */
	public static int[] on(RGB background, boolean dark) {
		return MADE.computeIfAbsent(new Ground(background, dark), HeatColors::make);
	}

	private static int[] make(Ground on) {
		RGB background = on.color();
		boolean dark = on.dark();
		double ground = lightness(background);
		double end = dark ? 0.97 : 0.22;
		double hueFrom = Math.toRadians(dark ? 285 : 95);
		double hueTo = Math.toRadians(dark ? 460 : -80);
		int[] colors = new int[STEPS];
		for (int i = 0; i < STEPS; i++) {
			double share = i / (STEPS - 1.0);
			double light = ground + (end - ground) * share;
			double chroma = 0.17 * Math.sin(Math.PI * (0.04 + 0.88 * Math.pow(share, 1.2)));
			double hue = hueFrom + (hueTo - hueFrom) * share;
			colors[i] = rgb(light, chroma, hue);
		}
		colors[0] = background.red << 16 | background.green << 8 | background.blue;
		return colors;
	}

	/** Of a colour, 0 black to 1 white, as it is perceived. */
	public static double lightness(RGB c) {
		double r = linear(c.red / 255.0);
		double g = linear(c.green / 255.0);
		double b = linear(c.blue / 255.0);
		double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
		double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
		double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
		return 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
	}

	/** The colour with the chroma lowered until a screen can show it, so that its lightness is kept. */
	private static int rgb(double light, double chroma, double hue) {
		for (double c = chroma; c > 0.001; c *= 0.96) {
			double[] linear = linear(light, c * Math.cos(hue), c * Math.sin(hue));
			if (shown(linear[0]) && shown(linear[1]) && shown(linear[2])) {
				return packed(linear);
			}
		}
		return packed(linear(light, 0, 0));
	}

	private static boolean shown(double value) {
		return value >= 0 && value <= 1;
	}

	private static double[] linear(double light, double a, double b) {
		double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
		double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
		double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
		return new double[] { 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
				-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
				-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s };
	}

	private static int packed(double[] linear) {
		int packed = 0;
		for (double value : linear) {
			double v = Math.max(0, Math.min(1, value));
			double coded = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
			packed = packed << 8 | (int) Math.round(255 * coded);
		}
		return packed;
	}

	private static double linear(double coded) {
		return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
	}

	private static double cube(double value) {
		return value * value * value;
	}
}
