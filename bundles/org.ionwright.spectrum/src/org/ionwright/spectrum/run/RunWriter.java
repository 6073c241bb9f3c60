package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;

import org.ionwright.spectrum.Spectrum;

/**
 * Writes one run while it goes on. Used by one thread. Until {@link #finish()} the data lie beside the target under
 * another name ({@link #partial()}); the target appears complete or not at all.
 */
public interface RunWriter extends AutoCloseable {

	/**
	 * Blocks until the spectrum is on the disk.
	 *
	 * @throws IOException
	 *             when it could not be stored; what was stored before stays in {@link #partial()}
	 */
	void append(Spectrum spectrum) throws IOException;

	/**
	 * Completes the file and gives it its final name.
	 *
	 * @return the target
	 * @throws IOException
	 *             the target is unchanged and the data stay in {@link #partial()}
	 */
	Path finish() throws IOException;

	/** The file that holds the data until {@link #finish()}. */
	Path partial();

	/** Without {@link #finish()} before it, releases the file and leaves {@link #partial()} in place, if it holds a spectrum. */
	@Override
	void close() throws IOException;
}
