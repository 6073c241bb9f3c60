package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.NumberText;

/** Ranges of m/z as people type them: {@code 609.28 +- 0.5}, {@code 609.28 ± 20 ppm}, {@code 609-610}, {@code 609.28}. */
final class RangeText {

	/** Half of the width where only a m/z is given: what a quadrupole at unit resolution passes. */
	static final double PRESET = 0.5;
	/** Greatest m/z of a range. */
	static final double GREATEST = 1e6;

	private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{0,12})?|\\.\\d{1,12})";
	private static final Pattern AROUND = Pattern
			.compile(NUMBER + "(?:(?:\\+-|\\+/-|\u00b1)" + NUMBER + "(ppm|u|da|th)?)?");
	private static final Pattern FROM_TO = Pattern.compile(NUMBER + "(?:-|\u2013|\\.\\.)" + NUMBER);
	private static final int LONGEST = 4000;
	private static final int MOST = 100;

	private RangeText() {
	}

	/**
	 * Reads ranges parted by commas, semicolons or line ends.
	 *
	 * @throws IllegalArgumentException
	 *             in words for people
	 */
	static List<MassRange> parse(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException(NLS.bind(Messages.RangeText_tooMany, MOST));
		}
		List<MassRange> ranges = new ArrayList<>();
		for (String part : text.split("[,;\\r\\n]")) {
			if (!part.isBlank()) {
				ranges.add(one(part.strip()));
			}
		}
		if (ranges.isEmpty()) {
			throw new IllegalArgumentException(Messages.RangeText_none);
		}
		if (ranges.size() > MOST) {
			throw new IllegalArgumentException(NLS.bind(Messages.RangeText_tooMany, MOST));
		}
		return ranges;
	}

	private static MassRange one(String part) {
		String dense = part.replaceAll("[\\s\\u00a0\\u2009\\u202f]+", "").replace('\u2212', '-')
				.toLowerCase(Locale.ROOT)
				.replaceFirst("^m/z=?", "");
		Matcher around = AROUND.matcher(dense);
		if (around.matches()) {
			double mz = Double.parseDouble(around.group(1));
			String width = around.group(2);
			double half = width == null ? PRESET : Double.parseDouble(width);
			if ("ppm".equals(around.group(3))) {
				half *= mz * 1e-6;
			}
			return range(Math.max(0, mz - half), mz + half, part);
		}
		Matcher fromTo = FROM_TO.matcher(dense);
		if (fromTo.matches()) {
			double from = Double.parseDouble(fromTo.group(1));
			double to = Double.parseDouble(fromTo.group(2));
			return range(Math.min(from, to), Math.max(from, to), part);
		}
		throw new IllegalArgumentException(NLS.bind(Messages.RangeText_wrong, shortened(part)));
	}

	private static MassRange range(double low, double high, String part) {
		if (high > GREATEST) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.RangeText_great, shortened(part), NumberText.typed(GREATEST)));
		}
		return new MassRange(low, high);
	}

	private static String shortened(String part) {
		return part.length() > 40 ? part.substring(0, 40) + "\u2026" : part;
	}

	/** The middle and half of the width, such as {@code 609.28 ± 0.5}; {@link #parse} reads it again. */
	static String of(MassRange range) {
		double half = (range.high() - range.low()) / 2;
		return NumberText.shortest(Math.round((range.low() + half) * 1e5) / 1e5) + " \u00b1 "
				+ NumberText.shortest(Math.max(1e-6, Math.round(half * 1e6) / 1e6));
	}
}
