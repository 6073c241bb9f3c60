package org.ionwright.scan.queue;

import java.nio.file.Path;
import java.time.Duration;

import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.ModelFileException;
import org.ionwright.scan.RunOptions;
import org.osgi.annotation.versioning.ProviderType;

/** Opens queues; an OSGi service. Safe for use from any thread. */
@ProviderType
public interface ScanQueues {

	/**
	 * A queue as its file has it, not started. A sample whose run was cut off by the end of the program counts as failed and says so.
	 *
	 * @param longestPause
	 *            of each run, see {@link RunOptions}
	 * @throws ModelFileException
	 *             when the file cannot be read or, to note that, not be written
	 */
	RunQueue open(Path file, LiveInstrument instrument, Duration longestPause) throws ModelFileException;

	/** With pauses of up to {@link RunOptions#LONGEST_PAUSE}. */
	default RunQueue open(Path file, LiveInstrument instrument) throws ModelFileException {
		return open(file, instrument, RunOptions.LONGEST_PAUSE);
	}
}
