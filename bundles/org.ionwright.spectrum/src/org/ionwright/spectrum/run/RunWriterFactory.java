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

	/**
	 * Whether a run could be stored there, as far as that can be told before there is a header. Leaves nothing behind.
	 *
	 * @throws IOException
	 *             as {@link #create} would
	 */
	default void check(Path target) throws IOException {
		// a format that cannot tell says so in create
	}
}
