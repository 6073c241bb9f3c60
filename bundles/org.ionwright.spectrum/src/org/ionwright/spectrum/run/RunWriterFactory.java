package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;

/** A file format that runs can be written in; an OSGi service. Safe for use from any thread. */
public interface RunWriterFactory {

	/** For people: {@code mzML 1.1}. */
	String format();

	/** Without dot: {@code mzML}. */
	String fileExtension();

	/**
	 * @param target
	 *            must not exist; its folder must
	 * @throws IOException
	 *             with a message for people when the target exists or the folder cannot be written
	 */
	RunWriter create(Path target, RunHeader header) throws IOException;
}
