package org.ionwright.drawing;

/** Colours, as 0xRRGGBB. */
public enum Palette {

	LIGHT(0xffffff), DARK(0x1e2226);

	private static final double LOWEST = -5;
	private static final double HIGHEST = 5;
	/** From analyser to atmosphere. */
	private static final int[] LIGHT_GAS = { 0xe9e4f6, 0xd6def5, 0xc9e6ee, 0xd5ecd2, 0xf6ecbf, 0xf7d3ae };
	private static final int[] DARK_GAS = { 0x3b3357, 0x2d3c63, 0x23505c, 0x2b5236, 0x5d5325, 0x6b3f22 };

	private final int paper;

	Palette(int paper) {
		this.paper = paper;
	}

	public int paper() {
		return paper;
	}

	public int ink(Ink ink) {
		boolean light = this == LIGHT;
		return switch (ink) {
		case STRONG -> light ? 0x1f2429 : 0xe4e6e8;
		case MUTED -> light ? 0x5a636b : 0xa4acb3;
		case FAINT -> light ? 0x8b949c : 0x79828a;
		case ALARM -> light ? 0xc4221c : 0xff8078;
		case GOOD -> light ? 0x23803c : 0x66c07a;
		case ACCENT -> light ? 0x1466b8 : 0x62b0f0;
		};
	}

	/**
	 * Fill of a shape.
	 *
	 * @param pressure
	 *            Pa, for gas
	 */
	public int fill(Material material, double pressure) {
		boolean light = this == LIGHT;
		return switch (material) {
		case GAS -> gas(pressure);
		case METAL -> light ? 0xdfe2e5 : 0x454c53;
		case INSERT -> light ? 0xf3efe2 : 0x5d574a;
		case INSULATOR -> light ? 0xf7ead9 : 0x57493a;
		case ROD -> light ? 0xb4bcc4 : 0x78828c;
		case HEATER -> light ? 0xe58a5c : 0xd07a4e;
		case LIQUID -> light ? 0xa9cdf0 : 0x3e6f9e;
		case BAND -> light ? 0xc3dbf3 : 0x2d537a;
		case SYMBOL -> light ? 0xfbfbfc : 0x2b3137;
		case DETECTOR -> light ? 0xf0dcea : 0x5a4355;
		case PAPER -> paper;
		};
	}

	/** The colour of a pressure: one scale from 1e-5 Pa to atmosphere. */
	public int gas(double pressure) {
		if (!(pressure > 0)) {
			return paper;
		}
		int[] stops = this == LIGHT ? LIGHT_GAS : DARK_GAS;
		double place = Math.clamp((Math.log10(pressure) - LOWEST) / (HIGHEST - LOWEST), 0, 1) * (stops.length - 1);
		int index = Math.min((int) place, stops.length - 2);
		return blend(stops[index], stops[index + 1], place - index);
	}

	private static int blend(int from, int to, double share) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double a = from >> shift & 0xff;
			double b = to >> shift & 0xff;
			mixed |= (int) Math.round(a + (b - a) * share) << shift;
		}
		return mixed;
	}
}
