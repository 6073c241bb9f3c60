package org.ionwright.spectrum.process;

import java.io.IOException;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;

/** The measured data that a chain starts from; reading blocks. */
public interface RawRun {

	/** What people call it: the name of the file. */
	String id();

	/** Number of spectra. */
	int size();

	Spectrum spectrum(int index) throws IOException;

	/** The stored chromatograms; empty when there are none. */
	List<Chromatogram> chromatograms() throws IOException;

	static RawRun of(RunFile file) {
		return new RawRun() {
			@Override
			public String id() {
				return String.valueOf(file.path().getFileName());
			}

			@Override
			public int size() {
				return file.size();
			}

			@Override
			public Spectrum spectrum(int index) throws IOException {
				return file.spectrum(index);
			}

			@Override
			public List<Chromatogram> chromatograms() throws IOException {
				return file.chromatograms();
			}
		};
	}

	/** Spectra that are in memory. */
	static RawRun of(String id, List<Spectrum> spectra, List<Chromatogram> chromatograms) {
		List<Spectrum> all = List.copyOf(spectra);
		List<Chromatogram> traces = List.copyOf(chromatograms);
		return new RawRun() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public int size() {
				return all.size();
			}

			@Override
			public Spectrum spectrum(int index) {
				return all.get(index);
			}

			@Override
			public List<Chromatogram> chromatograms() {
				return traces;
			}
		};
	}
}
