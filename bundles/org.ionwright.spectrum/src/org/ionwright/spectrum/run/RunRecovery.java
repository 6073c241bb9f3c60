package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes a complete file of one whose writing was cut off; an OSGi service. Safe for use from any thread; everything blocks and needs
 * little memory for any size of file.
 */
public interface RunRecovery {

	/** Whether the name of the file is one this service can recover; the file is not touched. */
	boolean accepts(Path file);

	/**
	 * Whether the file is not complete: it ends early, or its index or checksum is not the one of its content.
	 *
	 * @return what is wrong in one line for people; empty for a complete file
	 * @throws StillWrittenException
	 *             when it is written right now
	 * @throws IOException
	 *             when it cannot be read, or is something else altogether
	 */
	String damage(Path file) throws IOException;

	/** Name that {@link #recover} gives to the complete file when it may choose: of {@code run.mzML.part} it is {@code run.mzML}. */
	Path target(Path file);

	/**
	 * Writes a complete file from all whole spectra of a damaged one. The damaged one is not touched, whatever happens.
	 *
	 * @param target
	 *            must not exist; appears complete or not at all
	 * @throws StillWrittenException
	 *             when it is written right now
	 * @throws IOException
	 *             in one line: the file holds no whole spectrum, the target exists, the disk is full
	 * @throws InterruptedException
	 *             when the thread was interrupted; nothing is left behind
	 */
	RecoveredRun recover(Path file, Path target) throws IOException, InterruptedException;
}
