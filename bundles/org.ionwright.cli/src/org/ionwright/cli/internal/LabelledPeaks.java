package org.ionwright.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ionwright.spectrum.MassAxis;

/** The maxima of a profile that deserve a label: the highest first, none beside a higher one. */
final class LabelledPeaks {

	private static final int MOST = 16;
	private static final double LOWEST_SHARE = 0.02;
	/** Share of the range that a label occupies. */
	private static final double LABEL_SHARE = 0.035;

	/** A maximum of a profile. */
	record Peak(double mz, double height) {
	}

	private LabelledPeaks() {
	}

	static List<Peak> of(MassAxis axis, double[] intensities) {
		List<Peak> maxima = new ArrayList<>();
		double highest = 0;
		for (int i = 1; i + 1 < intensities.length; i++) {
			if (intensities[i] > intensities[i - 1] && intensities[i] >= intensities[i + 1]) {
				maxima.add(new Peak(axis.mz(i), intensities[i]));
				highest = Math.max(highest, intensities[i]);
			}
		}
		maxima.sort(Comparator.comparingDouble(Peak::height).reversed());
		double distance = intensities.length == 0 ? 0 : LABEL_SHARE * (axis.mz(axis.size() - 1) - axis.mz(0));
		List<Peak> labelled = new ArrayList<>();
		for (Peak peak : maxima) {
			if (labelled.size() < MOST && peak.height() >= LOWEST_SHARE * highest
					&& labelled.stream().noneMatch(other -> Math.abs(other.mz() - peak.mz()) < distance)) {
				labelled.add(peak);
			}
		}
		return labelled;
	}
}
