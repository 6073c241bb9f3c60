package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;

/** A file format that runs can be read from; an OSGi service. Safe for use from any thread. */
public interface RunFormat {

	/** For people: {@code mzML 1.1}. */
	String format();

	/** Whether the name of the file is one of this format; the file is not touched. */
	boolean accepts(Path file);

	/**
	 * Reads what is needed to know the spectra, not the spectra. May take long for big files without an index: not for the
	 * UI thread.
	 *
	 * @throws IOException
	 *             with one line that names file, place and remedy when the file cannot be read
	 */
	RunFile open(Path file) throws IOException;
}
