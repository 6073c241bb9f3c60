package org.ionwright.spectrum.run;

import java.io.IOException;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;

/**
 * What is to be written to a file in another format: a run, some of its spectra, or traces that were derived from it and
 * say in their terms how. All reading blocks.
 */
public interface RunContent {

	/** For people: the file that it comes from. */
	String source();

	/** Facts of the run. */
	List<RunFact> facts();

	/** Whether any of the data come from a simulated device. */
	boolean simulated();

	/** Number of spectra. */
	int size();

	/**
	 * @param index
	 *            from 0; the spectrum may have another index in its run
	 */
	Spectrum spectrum(int index) throws IOException;

	/** Traces over time; empty when only spectra are wanted. */
	List<Chromatogram> chromatograms() throws IOException;

	/** A whole run with the chromatograms it stores. */
	static RunContent of(RunFile run) {
		return new FileContent(run, new int[0], true);
	}

	/**
	 * Some spectra of a run, without chromatograms.
	 *
	 * @param indices
	 *            in the run; an empty array gives no spectra
	 */
	static RunContent of(RunFile run, int... indices) {
		return new FileContent(run, indices.clone(), false);
	}

	/** What is in memory already. */
	static RunContent of(String source, List<RunFact> facts, boolean simulated, List<Spectrum> spectra,
			List<Chromatogram> chromatograms) {
		return new HeldContent(source, facts, simulated, spectra, chromatograms);
	}
}
