package org.ionwright.spectrum.ui.internal;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;

/**
 * What is on screen, with what it was made of. The arrays must not change.
 *
 * @param raw
 *            whether the intensities are counts as measured, or sums of them: nothing was divided or taken away
 * @param added
 *            number of scans in it
 * @param leftOut
 *            number of scans that did not fit to the first
 * @param subtracted
 *            number of background scans in it
 */
record DerivedSpectrum(Derivation of, MassAxis axis, double[] intensities, Representation representation, boolean raw,
		int added, int leftOut, int subtracted) {

	/** What one ion adds to an intensity; 0 when that is not known. */
	double unitsPerIon() {
		double unit = of.mean() && added > 0 ? 1.0 / added : 1;
		if (!raw) {
			return of.mean() || subtracted > 0 ? unit : 0;
		}
		for (double value : intensities) {
			if (value != Math.rint(value)) {
				// Not ions, but currents or what another maker's software made of them.
				return 0;
			}
		}
		return unit;
	}
}
