package org.ionwright.io.mzml.internal.read;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;

/** The points of one spectrum, in arrays that are used again. */
final class Points {

	int index;
	int msLevel;
	double seconds;
	int count;
	double[] intensities = {};

	/** {@link #own} or an axis that several spectra share. */
	double[] mz = {};
	double[] own = {};

	/** Set by tasks that want the whole spectrum instead of its points. */
	@Nullable
	Spectrum spectrum;

	/** Why there are none. */
	@Nullable
	IOException error;

	void start(int at) {
		index = at;
		msLevel = 0;
		seconds = 0;
		count = 0;
		error = null;
		spectrum = null;
		mz = own;
	}

	double[] roomForMz(int size) {
		if (own.length < size) {
			own = new double[size];
		}
		return own;
	}

	double[] roomForIntensities(int size) {
		if (intensities.length < size) {
			intensities = new double[size];
		}
		return intensities;
	}

	/** Sum of the intensities at m/z of the range; both ends are included. */
	double sum(double low, double high) {
		int start = 0;
		int end = count;
		while (start < end) {
			int middle = (start + end) >>> 1;
			if (mz[middle] < low) {
				start = middle + 1;
			} else {
				end = middle;
			}
		}
		double sum = 0;
		for (int i = start; i < count && mz[i] <= high; i++) {
			sum += intensities[i];
		}
		return sum;
	}
}
