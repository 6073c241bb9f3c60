package org.ionwright.twin.sample;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spray solvent: water, methanol, acetonitrile or one of the latter with water.
 *
 * @param surfaceTension
 *            N/m at 20 C
 * @param permittivity
 *            relative
 * @param conductivity
 *            S/m
 */
public record Solvent(double surfaceTension, double permittivity, double conductivity) {

	private static final double WATER_TENSION = 0.0728;
	private static final double WATER_PERMITTIVITY = 78.4;
	private static final Pattern RATIO = Pattern.compile("([0-9.]+)\\s*:\\s*([0-9.]+)");

	/**
	 * Reads what people write, for instance {@code methanol/water 50:50 + 0.1 % formic acid}. The tension of a
	 * mixture falls with the organic share f as f(2 - f), which meets the measured 0.035 N/m at 50 % methanol;
	 * permittivities mix linearly; acid raises the conductivity to 0.01 S/m. Unknown words count as water.
	 */
	public static Solvent parse(String text) {
		String words = text.toLowerCase(Locale.ROOT);
		boolean methanol = words.contains("methanol") || words.contains("meoh");
		boolean acetonitrile = words.contains("acetonitrile") || words.contains("mecn");
		double organic = methanol || acetonitrile ? words.contains("water") || words.contains("h2o") ? 0.5 : 1 : 0;
		Matcher ratio = RATIO.matcher(words);
		if (organic == 0.5 && ratio.find()) {
			double first = Double.parseDouble(ratio.group(1));
			double second = Double.parseDouble(ratio.group(2));
			boolean waterFirst = words.startsWith("water") || words.startsWith("h2o");
			organic = (waterFirst ? second : first) / (first + second);
		}
		double tension = methanol ? 0.0226 : 0.0300;
		double permittivity = methanol ? 32.7 : 36.6;
		boolean acid = words.contains("acid");
		return new Solvent(WATER_TENSION - (WATER_TENSION - tension) * organic * (2 - organic),
				WATER_PERMITTIVITY - (WATER_PERMITTIVITY - permittivity) * organic, acid ? 0.01 : 0.001);
	}
}
