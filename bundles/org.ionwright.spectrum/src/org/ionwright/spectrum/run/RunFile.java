package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;

/** A stored run, open for reading. Safe for use from several threads; all reading blocks. */
public interface RunFile extends AutoCloseable {

	Path path();

	/** Number of spectra. */
	int size();

	/** Description of a spectrum; total ion current and base peak may be NaN where the file does not give them. */
	SpectrumInfo info(int index) throws IOException;

	/** Reads one spectrum with its points. */
	Spectrum spectrum(int index) throws IOException;

	/** The chromatograms that the file stores; empty when there are none. */
	List<Chromatogram> chromatograms() throws IOException;

	/** Facts of the run for people, in order: file format, instrument, software, sample, start, method. */
	List<RunFact> facts();

	/** What was found wrong but could be read around, one line each; empty for a sound file. */
	List<String> warnings();

	/** Whether the file marks its data as simulated. */
	boolean simulated();

	@Override
	void close() throws IOException;
}
