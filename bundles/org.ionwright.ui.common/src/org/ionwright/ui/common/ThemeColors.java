package org.ionwright.ui.common;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of one theme, chosen for the background they stand on, so that they fit light and dark themes alike; the first
 * three of traces are those of {@link ScreenSettings} where a person has chosen. Colours
 * hold no system resource and need no disposal.
 *
 * @param dark
 *            whether the background is dark
 * @param background
 *            as the control has it
 * @param foreground
 *            for texts
 * @param muted
 *            for texts that stand back: axis labels, reasons, ages
 * @param grid
 *            hair lines
 * @param accent
 *            the one colour of what is live
 * @param second
 *            for a second trace beside the accent
 * @param third
 *            for a third trace
 * @param band
 *            to fill marked ranges
 */
public record ThemeColors(boolean dark, Color background, Color foreground, Color muted, Color grid, Color accent,
		Color second, Color third, Color band) {

	private static final int HALF_BRIGHT = 128;

	/** The colours for what is drawn on the control's present background. */
	public static ThemeColors of(Control control) {
		return on(control.getBackground().getRGB());
	}

	/** The colours for what is drawn on the given background. */
	public static ThemeColors on(RGB background) {
		boolean dark = brightness(background) < HALF_BRIGHT;
		RGB text = dark ? new RGB(0xe4, 0xe6, 0xe8) : new RGB(0x1f, 0x24, 0x29);
		Color accent = trace(0, dark ? 0x62b0f0 : 0x1466b8);
		return new ThemeColors(dark, new Color(background), new Color(text), blend(text, background, 0.68),
				blend(text, background, dark ? 0.16 : 0.12), accent, trace(1, dark ? 0xf2a15f : 0xb8560f),
				trace(2, dark ? 0x7fcf8a : 0x2f7d3b), blend(accent.getRGB(), background, 0.16));
	}

	/**
	 * The colours of curves that stand together, which people with any colour vision can tell apart by their brightness; after
	 * eight they begin again.
	 *
	 * @param index
	 *            0 or more; 0 is the accent
	 */
	public Color series(int index) {
		return switch (index % 8) {
		case 0 -> accent;
		case 1 -> second;
		case 2 -> third;
		case 3 -> rgb(dark ? 0xd79be0 : 0x8a2f9c);
		case 4 -> rgb(dark ? 0xf0d95c : 0x8a7400);
		case 5 -> rgb(dark ? 0x5fd4d0 : 0x0b8f95);
		case 6 -> rgb(dark ? 0xff8f9e : 0xc2254a);
		default -> rgb(dark ? 0xb5bcc4 : 0x59626b);
		};
	}

	/** The colour of a lamp on this background. */
	public Color lamp(Lamp lamp) {
		return switch (lamp) {
		case OFF -> muted;
		case OK -> rgb(dark ? 0x66c07a : 0x23803c);
		case BUSY -> accent;
		case WARNING -> rgb(dark ? 0xf5b94f : 0xa86400);
		case FAULT -> rgb(dark ? 0xff9a93 : 0xc4221c);
		};
	}

	private static double brightness(RGB c) {
		return 0.299 * c.red + 0.587 * c.green + 0.114 * c.blue;
	}

	/** As a person chose it, otherwise that of the theme. */
	private static Color trace(int place, int usual) {
		RGB chosen = ScreenSettings.current().traces().get(place);
		return chosen == null ? rgb(usual) : new Color(chosen);
	}

	private static Color rgb(int value) {
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	private static Color blend(RGB over, RGB under, double share) {
		return new Color(mix(over.red, under.red, share), mix(over.green, under.green, share),
				mix(over.blue, under.blue, share));
	}

	private static int mix(int over, int under, double share) {
		return (int) Math.round(over * share + under * (1 - share));
	}
}
