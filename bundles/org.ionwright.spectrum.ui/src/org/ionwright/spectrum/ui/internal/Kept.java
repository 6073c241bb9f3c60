package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.PointPyramid;

/** Spectra that were put aside to be compared, with those of other runs, too: one shelf for all editors. UI thread. */
final class Kept {

	private static final int MOST = 7;

	private static final List<ChartLayer> SPECTRA = new ArrayList<>();

	private Kept() {
	}

	/** Puts a spectrum aside under its whole origin; the oldest one goes when there are too many. */
	static void keep(String source, String title, DerivedSpectrum spectrum) {
		if (SPECTRA.size() >= MOST) {
			SPECTRA.removeFirst();
		}
		SPECTRA.add(new ChartLayer(source + ": " + title,
				PointPyramid.of(spectrum.axis(), spectrum.intensities()), spectrum.representation()));
	}

	static List<ChartLayer> all() {
		return List.copyOf(SPECTRA);
	}

	static void clear() {
		SPECTRA.clear();
	}
}
