package org.ionwright.spectrum.run;

import java.io.IOException;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;

/** Spectra that are read from a file when they are asked for. */
record FileContent(RunFile run, int[] indices, boolean whole) implements RunContent {

	@Override
	public String source() {
		return String.valueOf(run.path().getFileName());
	}

	@Override
	public List<RunFact> facts() {
		return run.facts();
	}

	@Override
	public boolean simulated() {
		return run.simulated();
	}

	@Override
	public int size() {
		return whole ? run.size() : indices.length;
	}

	@Override
	public Spectrum spectrum(int index) throws IOException {
		return run.spectrum(whole ? index : indices[index]);
	}

	@Override
	public List<Chromatogram> chromatograms() throws IOException {
		return whole ? run.chromatograms() : List.of();
	}
}
