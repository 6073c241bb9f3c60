package org.ionwright.io.exchange.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.PeakSettings;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.process.WaveletPeaks;

/** Makes sticks of profiles, with the presets of the processing steps. */
public final class Picking {

	/** How it is written down. The intensity of an ion is 1 in spectra of whole counts and unknown in others. */
	public static final StepCall STEP = StepCall.of("centroid", Map.of());

	private Picking() {
	}

	/** Peaks of a profile by their centroids. */
	public static List<Peak> peaks(Spectrum profile) {
		PeakSettings usual = PeakSettings.counts();
		double[] intensities = profile.intensities();
		double ion = 1;
		for (int i = 0; i < intensities.length && ion == 1; i++) {
			ion = intensities[i] == Math.rint(intensities[i]) ? 1 : 0;
		}
		return WaveletPeaks
				.find(profile.axis().toArray(), intensities,
						new PeakSettings(usual.narrowest(), usual.widest(), usual.significance(), ion, usual.floor()))
				.stream().sorted(Comparator.comparingDouble(Peak::centroid)).toList();
	}

	/** Heights at the centroids of the peaks; a spectrum of sticks as it is. */
	public static Spectrum sticks(Spectrum spectrum) {
		SpectrumInfo info = spectrum.info();
		if (info.representation() == Representation.CENTROID) {
			return spectrum;
		}
		List<Peak> peaks = peaks(spectrum);
		return like(info, MassAxis.of(peaks.stream().mapToDouble(Peak::centroid).toArray()),
				peaks.stream().mapToDouble(Peak::height).toArray()).representation(Representation.CENTROID).build();
	}

	/** Other points with the same description. */
	public static Spectrum.Builder like(SpectrumInfo info, MassAxis axis, double[] intensities) {
		return Spectrum.builder(info.index(), axis, intensities).id(info.id()).msLevel(info.msLevel())
				.polarity(info.polarity()).representation(info.representation()).kind(info.kind())
				.startSeconds(info.startSeconds()).window(info.windowLow(), info.windowHigh())
				.dwellSeconds(info.dwellSeconds()).terms(info.terms()).userTerms(info.userTerms());
	}
}
