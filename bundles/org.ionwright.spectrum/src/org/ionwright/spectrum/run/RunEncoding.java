package org.ionwright.spectrum.run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a file stores numbers. The default loses nothing and is read by everybody: m/z in 64 bits, intensities in 32 (64 where 32 would
 * round a whole number), zlib.
 *
 * @param mz
 *            {@code PLAIN} or {@code LINEAR}
 * @param intensity
 *            {@code PLAIN}, {@code SLOF} or {@code PIC}
 * @param zlib
 *            whether the bytes are compressed
 * @param mzBits
 *            32 or 64; 32 holds an m/z of 1000 to 3e-5 and is meant for unit resolution
 * @param intensityBits
 *            32, 64, or 0 for 32 wherever that rounds no whole number
 */
public record RunEncoding(Packing mz, Packing intensity, boolean zlib, int mzBits, int intensityBits) {

	/**
	 * What numbers become before they are compressed. MS-Numpress (Teleman et al., Mol. Cell. Proteomics 13 (2014) 1537) loses
	 * digits; arrays that a code cannot hold (negative or not finite numbers, pic above 2^31 - 1) are stored plain.
	 */
	public enum Packing {
		/** IEEE 754 numbers. */
		PLAIN,
		/** Fixed point, predicted from two predecessors: m/z exact to 2^-31 of the highest m/z of the spectrum (5e-7 at m/z 1050). */
		LINEAR,
		/** Whole numbers: counts are exact, others are rounded to the nearest. */
		PIC,
		/** Logarithms in two bytes: 1 + intensity exact to ln(1 + highest) / 131070, which is 1.1e-4 of it for a million counts. */
		SLOF
	}

	public static final RunEncoding DEFAULT = new RunEncoding(Packing.PLAIN, Packing.PLAIN, true, 64, 0);

	/** Words that {@link #parse} knows. */
	public static final List<String> WORDS = List.of("zlib", "none", "numpress", "numpress-pic", "numpress-none",
			"numpress-pic-none");

	public RunEncoding {
		Objects.requireNonNull(mz);
		Objects.requireNonNull(intensity);
		if (mz == Packing.PIC || mz == Packing.SLOF || intensity == Packing.LINEAR) {
			throw new IllegalArgumentException("m/z can be stored plain or linear, intensities plain, pic or slof; not "
					+ mz + " and " + intensity);
		}
		if (mzBits != 32 && mzBits != 64) {
			throw new IllegalArgumentException("m/z can be stored in 32 or 64 bits, not in " + mzBits);
		}
		if (intensityBits != 0 && intensityBits != 32 && intensityBits != 64) {
			throw new IllegalArgumentException("intensities can be stored in 32 or 64 bits, not in " + intensityBits);
		}
	}

	/** Whether all digits are kept. */
	public boolean lossless() {
		return mz == Packing.PLAIN && intensity == Packing.PLAIN && mzBits == 64 && intensityBits != 32;
	}

	/** The same with other widths of plain numbers. */
	public RunEncoding bits(int ofMz, int ofIntensity) {
		return new RunEncoding(mz, intensity, zlib, ofMz, ofIntensity);
	}

	/**
	 * @param word
	 *            {@code zlib}, {@code none}, {@code numpress} (linear for m/z, slof for intensities, zlib),
	 *            {@code numpress-pic} (pic for intensities) or either with {@code -none} behind it, without zlib
	 * @throws IllegalArgumentException
	 *             with the words that are possible
	 */
	public static RunEncoding parse(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (!WORDS.contains(lower)) {
			throw new IllegalArgumentException(
					"'" + word + "' is no way to store numbers; one of " + String.join(", ", WORDS) + " is");
		}
		if (!lower.startsWith("numpress")) {
			return new RunEncoding(Packing.PLAIN, Packing.PLAIN, lower.equals("zlib"), 64, 0);
		}
		return new RunEncoding(Packing.LINEAR, lower.contains("pic") ? Packing.PIC : Packing.SLOF,
				!lower.endsWith("none"), 64, 0);
	}
}
