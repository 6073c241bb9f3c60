package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A format that spectra and traces can be exported in, though not always whole runs; an OSGi service for any thread. */
public interface RunExport {

	/** A short word: {@code mgf}. */
	String id();

	/** For people: {@code Mascot Generic Format}. */
	String label();

	/** Without dot: {@code mgf}. */
	String fileExtension();

	/** What can be chosen; empty when nothing can. */
	List<ExportChoice> choices();

	/**
	 * Writes the content. The file appears complete or not at all, also when the monitor or an error ends it. Blocks.
	 *
	 * @param target
	 *            its folder must exist
	 * @return what was written, in one line for people
	 * @throws IOException
	 *             with one line for people: the target exists, a spectrum cannot be read, the format cannot hold it
	 * @throws IllegalArgumentException
	 *             when an option is not possible
	 * @throws java.util.concurrent.CancellationException
	 *             when the monitor ends it
	 */
	String export(RunContent content, Path target, ExportOptions options, PassMonitor monitor) throws IOException;
}
