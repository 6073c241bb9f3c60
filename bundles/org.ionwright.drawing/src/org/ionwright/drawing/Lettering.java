package org.ionwright.drawing;

/**
 * Room of letters without a font at hand, so that a scene is the same everywhere: widths of a wide sans-serif face
 * (measured on DejaVu Sans). Who paints a text fits it into this room.
 */
public final class Lettering {

	/** Above the base line, in sizes of the font. */
	public static final double ASCENT = 0.78;
	/** Below the base line. */
	public static final double DESCENT = 0.22;
	private static final double WIDEST = 1;
	private static final double ORDINARY = 0.64;

	private Lettering() {
	}

	/** In the unit of {@code size}. */
	public static double width(String text, double size) {
		return text.codePoints().mapToDouble(Lettering::width).sum() * size;
	}

	/** The text, or its beginning with an ellipsis where it is wider than the room. */
	public static String fitted(String text, double size, double room) {
		if (width(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end) + "…", size) > room) {
			end--;
		}
		return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
	}

	private static double width(int letter) {
		if ("ijlI|.,:;'!".indexOf(letter) >= 0) {
			return 0.34;
		}
		if (" frt-()[]/\"".indexOf(letter) >= 0) {
			return 0.42;
		}
		if ("mwMW@%…—".indexOf(letter) >= 0 || letter > 0x2fff) {
			return WIDEST;
		}
		return Character.isUpperCase(letter) || "<>=+~±×≈−→".indexOf(letter) >= 0 ? 0.84 : ORDINARY;
	}
}
