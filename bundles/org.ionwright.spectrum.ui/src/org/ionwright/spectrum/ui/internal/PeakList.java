package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.PeakSettings;
import org.ionwright.spectrum.process.WaveletPeaks;

/** The peaks of what is on screen. Takes its time: not for the UI thread. */
final class PeakList {

	/** Beyond, wavelets take too long for a table that follows a selection. */
	private static final int MOST_POINTS = 4_000_000;
	private static final int MOST_STICKS = 100_000;
	private static final double NARROWEST = 3;
	private static final double WIDEST = 60;
	private static final double SIGNIFICANCE = 5;

	private PeakList() {
	}

	/** By m/z. Sticks are their own peaks, of which only m/z and height are known. */
	static List<Peak> of(DerivedSpectrum spectrum) {
		double[] heights = spectrum.intensities();
		if (spectrum.representation() == Representation.CENTROID) {
			List<Peak> sticks = new ArrayList<>();
			for (int i = 0; i < heights.length && sticks.size() < MOST_STICKS; i++) {
				if (heights[i] > 0) {
					sticks.add(stick(spectrum.axis().mz(i), heights[i], i));
				}
			}
			return sticks;
		}
		if (heights.length > MOST_POINTS) {
			return List.of();
		}
		return WaveletPeaks.find(spectrum.axis().toArray(), heights, new PeakSettings(NARROWEST, WIDEST, SIGNIFICANCE,
				spectrum.unitsPerIon(), PeakSettings.Floor.ZERO));
	}

	private static Peak stick(double mz, double height, int index) {
		double none = Double.NaN;
		return new Peak(mz, mz, height, none, none, none, mz, mz, none, none, index, index, index, false);
	}

	/** Index of the peak nearest to a m/z; -1 without any. */
	static int nearest(List<Peak> peaks, double mz) {
		int best = -1;
		for (int i = 0; i < peaks.size(); i++) {
			if (best < 0 || Math.abs(peaks.get(i).centroid() - mz) < Math.abs(peaks.get(best).centroid() - mz)) {
				best = i;
			}
		}
		return best;
	}
}
