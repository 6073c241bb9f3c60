package org.ionwright.spectrum.run;

import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;

/** Spectra and traces that are in memory. */
record HeldContent(String source, List<RunFact> facts, boolean simulated, List<Spectrum> spectra,
		List<Chromatogram> chromatograms) implements RunContent {

	HeldContent {
		facts = List.copyOf(facts);
		spectra = List.copyOf(spectra);
		chromatograms = List.copyOf(chromatograms);
	}

	@Override
	public int size() {
		return spectra.size();
	}

	@Override
	public Spectrum spectrum(int index) {
		return spectra.get(index);
	}
}
