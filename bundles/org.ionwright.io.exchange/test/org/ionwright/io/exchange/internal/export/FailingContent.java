package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunFact;

/** Content of which one spectrum cannot be read. */
record FailingContent(RunContent content, int bad) implements RunContent {

	@Override
	public String source() {
		return content.source();
	}

	@Override
	public List<RunFact> facts() {
		return content.facts();
	}

	@Override
	public boolean simulated() {
		return content.simulated();
	}

	@Override
	public int size() {
		return content.size();
	}

	@Override
	public Spectrum spectrum(int index) throws IOException {
		if (index == bad) {
			throw new IOException("spectrum " + (index + 1) + " cannot be read");
		}
		return content.spectrum(index);
	}

	@Override
	public List<Chromatogram> chromatograms() throws IOException {
		return content.chromatograms();
	}
}
