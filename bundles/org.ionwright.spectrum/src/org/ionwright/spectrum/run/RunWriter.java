package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;

/**
 * Writes one run while it goes on. Used by one thread. Until {@link #finish()} the data lie beside the target under
 * another name ({@link #partial()}); the target appears complete or not at all.
 * <p>
 * A spectrum is acknowledged when it has been forced to the disk: it survives the end of the program at any moment and, as far
 * as disk and file system keep their word, a loss of power. What was handed over and not acknowledged yet may be there or not;
 * it is never there without those before it.
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
	 * Hands the spectrum over and returns without waiting for the disk; waits only while too much is on its way, so that the
	 * memory for it is bounded. When one could not be stored, none after it is taken.
	 *
	 * @return completed when the spectrum and all before it are on the disk, in the order of the spectra, on a thread of the
	 *         writer; exceptionally with an {@link IOException} when it could not be stored
	 * @throws IOException
	 *             when it cannot be taken, because an earlier one could not be stored; what was stored before stays in
	 *             {@link #partial()}
	 */
	default CompletableFuture<@Nullable Void> submit(Spectrum spectrum) throws IOException {
		append(spectrum);
		return CompletableFuture.completedFuture(null);
	}

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
