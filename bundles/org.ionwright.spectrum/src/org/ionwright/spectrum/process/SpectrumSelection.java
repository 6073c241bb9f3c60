package org.ionwright.spectrum.process;

import java.util.Arrays;

/** Which spectra of a run, as text: {@code 0-9,12} are the first ten and the thirteenth. */
public final class SpectrumSelection {

	/** More is a mistake: a run has a million at the most. */
	public static final int MOST = 10_000_000;

	private SpectrumSelection() {
	}

	/**
	 * Rising, each once.
	 *
	 * @throws IllegalArgumentException
	 *             when the text is none of numbers and ranges parted by commas, or holds more than {@link #MOST}
	 */
	public static int[] parse(String text) {
		int[] all = new int[16];
		int count = 0;
		for (String part : text.strip().split("\\s*,\\s*", -1)) {
			if (!part.matches("\\d{1,9}(\\s*-\\s*\\d{1,9})?")) {
				throw new IllegalArgumentException(
						"spectra are '" + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
								+ "'; expected numbers from 0 and ranges such as 0-9,12");
			}
			int dash = part.indexOf('-');
			int first = Integer.parseInt((dash < 0 ? part : part.substring(0, dash)).strip());
			int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1).strip());
			if (last < first || (long) count + last - first + 1 > MOST) {
				throw new IllegalArgumentException("spectra " + part + "; ranges rise and hold up to " + MOST);
			}
			all = all.length < count + last - first + 1
					? Arrays.copyOf(all, Math.max(2 * all.length, count + last - first + 1)) : all;
			for (int i = first; i <= last; i++) {
				all[count++] = i;
			}
		}
		return Arrays.stream(all, 0, count).sorted().distinct().toArray();
	}

	/** The shortest text; parse gives the same again. */
	public static String format(int... indices) {
		int[] rising = Arrays.stream(indices).sorted().distinct().toArray();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < rising.length; i++) {
			int first = i;
			while (i + 1 < rising.length && rising[i + 1] == rising[i] + 1) {
				i++;
			}
			text.append(text.isEmpty() ? "" : ",").append(rising[first]);
			if (i > first) {
				text.append('-').append(rising[i]);
			}
		}
		return text.toString();
	}
}
