package org.ionwright.scan;

import org.ionwright.spectrum.Spectrum;
import org.osgi.annotation.versioning.ConsumerType;

/** Follows a run. Called on the threads of the run, in order; a slow listener slows the run down. */
@ConsumerType
public interface RunListener {

	/** A scan that is stored. */
	default void spectrum(Spectrum spectrum) {
	}

	default void progress(RunProgress progress) {
	}
}
