package org.ionwright.spectrum.run;

import java.io.IOException;

import org.ionwright.spectrum.Spectrum;

/** Takes the spectra of a pass, in order and one at a time, but not always on the same thread. */
@FunctionalInterface
public interface SpectrumVisitor {

	/** @return false to end the pass here */
	boolean visit(Spectrum spectrum) throws IOException;
}
