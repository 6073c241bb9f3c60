package org.ionwright.spectrum.run;

/** Watches a pass over a run. Called from any thread, often, and never twice at once. */
@FunctionalInterface
public interface PassMonitor {

	/** Lets every pass go on. */
	PassMonitor NONE = (done, of) -> true;

	/**
	 * @param done
	 *            number of spectra that are done
	 * @return false to end the pass with a {@link java.util.concurrent.CancellationException}
	 */
	boolean goOn(int done, int of);
}
