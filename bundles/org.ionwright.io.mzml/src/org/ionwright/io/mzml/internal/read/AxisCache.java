package org.ionwright.io.mzml.internal.read;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The axis that the spectra of a scanning instrument share, known by its encoded text. An axis is kept when its text
 * comes for the second time. For several threads.
 */
final class AxisCache {

	private record Known(byte[] text, int coding, long length, double[] mz) {
	}

	private volatile @Nullable Known known;
	private volatile long seen;

	/** @return null when the text is not known */
	double @Nullable [] find(byte[] bytes, ArrayText array) {
		Known last = known;
		return last != null && last.coding == array.coding() && last.length == array.length
				&& Arrays.equals(last.text, 0, last.text.length, bytes, array.from, array.to) ? last.mz : null;
	}

	/** Tells of a text that was decoded. */
	void decoded(byte[] bytes, ArrayText array, double[] mz, int count) {
		long sample = sample(bytes, array);
		if (sample == seen && count > 16) {
			known = new Known(Arrays.copyOfRange(bytes, array.from, array.to), array.coding(), array.length,
					Arrays.copyOf(mz, count));
		}
		seen = sample;
	}

	private static long sample(byte[] bytes, ArrayText array) {
		int length = array.to - array.from;
		long sample = length;
		for (int i = 0; i < 16; i++) {
			sample = 31 * sample + Bytes.at(bytes, array.from + (int) ((long) length * i / 16));
		}
		return sample;
	}
}
