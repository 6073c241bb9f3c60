package org.ionwright.spectrum.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A run while it is acquired, for whoever shows it. An OSGi service from before its first setting to its end; whoever holds one may
 * go on asking it after that. Safe for use from any thread; nothing blocks.
 */
public interface LiveRun {

	/** In the order they can be passed through; the last three are final. */
	enum Phase {
		/** Settings are sent and waited for. */
		PREPARING, ACQUIRING,
		/** The end was asked for, or the file is being completed. */
		ENDING,
		/** All scans are stored. */
		COMPLETE,
		/** Ended early by a person. */
		STOPPED,
		/** Ended by a fault. */
		FAILED;

		/** Whether nothing will happen any more. */
		public boolean over() {
			return this == COMPLETE || this == STOPPED || this == FAILED;
		}
	}

	/**
	 * @param text
	 *            what is being done or waited for, or why it ended, in one line for people
	 * @param scansDone
	 *            scans that are acknowledged by the disk or, without a file, measured
	 * @param scans
	 *            that are planned
	 * @param remainingSeconds
	 *            estimate; 0 when over
	 */
	record Moment(Phase phase, String text, int scansDone, int scans, double remainingSeconds) {
	}

	/** For people: the name of the method. */
	String name();

	/** Whether a simulated device takes part. */
	boolean simulated();

	/** Where the complete file is going to be; empty for a run that is not stored. */
	Optional<Path> target();

	/**
	 * The file that holds the scans that are stored while it is not complete; empty before the first one. It can be opened and
	 * {@linkplain RunFile#refresh() looked at again} while it grows. When it gets its final name, it stays open under the old one.
	 */
	Optional<Path> partial();

	/** The complete file; empty before the end, and when there is none. */
	Optional<Path> file();

	Moment moment();

	/** Called on the threads of the run after each change of {@link #moment()}; must be quick. Adding twice has no effect. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
