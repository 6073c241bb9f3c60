package org.ionwright.spectrum.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;

/** Adds spectra point by point. Only what shares axis, level and polarity with the first can be added; the rest is counted. */
final class SpectrumSum {

	private @Nullable SpectrumInfo like;
	private MassAxis axis = MassAxis.of();
	private double[] total = new double[0];
	private int added;
	private int leftOut;

	void add(Spectrum spectrum) {
		SpectrumInfo first = like;
		if (first == null) {
			like = spectrum.info();
			axis = spectrum.axis();
			total = spectrum.intensities();
			added = 1;
		} else if (fits(first, spectrum)) {
			for (int i = 0; i < total.length; i++) {
				total[i] += spectrum.intensity(i);
			}
			added++;
		} else {
			leftOut++;
		}
	}

	/** An empty one that takes only what fits to this one. */
	SpectrumSum another() {
		SpectrumSum other = new SpectrumSum();
		other.like = like;
		other.axis = axis;
		other.total = new double[total.length];
		return other;
	}

	private boolean fits(SpectrumInfo first, Spectrum spectrum) {
		SpectrumInfo info = spectrum.info();
		return info.msLevel() == first.msLevel() && info.polarity() == first.polarity()
				&& info.representation() == first.representation() && spectrum.size() == total.length
				&& spectrum.axis().equals(axis);
	}

	MassAxis axis() {
		return axis;
	}

	double[] total() {
		return total;
	}

	/** Counting time of a point of one scan; NaN when unknown. */
	double dwellSeconds() {
		SpectrumInfo first = like;
		return first == null ? Double.NaN : first.dwellSeconds();
	}

	Representation representation() {
		SpectrumInfo first = like;
		return first == null ? Representation.PROFILE : first.representation();
	}

	int added() {
		return added;
	}

	int leftOut() {
		return leftOut;
	}
}
