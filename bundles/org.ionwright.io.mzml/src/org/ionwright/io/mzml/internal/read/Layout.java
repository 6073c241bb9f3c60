package org.ionwright.io.mzml.internal.read;

import java.util.Arrays;

/**
 * Where things are in a file.
 *
 * @param spectra
 *            positions of the start tags of whole spectra, increasing
 * @param chromatograms
 *            the same for chromatograms
 * @param end
 *            position behind the last of them
 * @param complete
 *            whether the end of the run was seen
 * @param damaged
 *            number of spectra and chromatograms that begin but have no end
 */
record Layout(long[] spectra, long[] chromatograms, long end, boolean complete, int damaged) {

	/** This one and what was found behind its end. */
	Layout with(Layout more) {
		return new Layout(joined(spectra, more.spectra), joined(chromatograms, more.chromatograms),
				Math.max(end, more.end), more.complete, damaged + (more.complete ? more.damaged : 0));
	}

	private static long[] joined(long[] first, long[] second) {
		long[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	/** Position behind the spectrum or chromatogram that starts at {@code start}, as far as the layout tells. */
	long endOf(long start) {
		return Math.min(Math.min(next(spectra, start), next(chromatograms, start)), end);
	}

	private static long next(long[] starts, long start) {
		int low = 0;
		int high = starts.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (starts[middle] <= start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < starts.length ? starts[low] : Long.MAX_VALUE;
	}
}
