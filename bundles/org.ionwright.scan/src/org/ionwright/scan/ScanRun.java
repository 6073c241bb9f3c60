package org.ionwright.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.ionwright.spectrum.Spectrum;
import org.osgi.annotation.versioning.ProviderType;

/** A run in progress or over. Safe for use from any thread. */
@ProviderType
public interface ScanRun {

	ScanPlan plan();

	/** The file under its final name; empty until it is complete, and for runs without a file. */
	Optional<Path> file();

	/** Where the file is going to be; empty for runs without a file. */
	default Optional<Path> target() {
		return Optional.empty();
	}

	/**
	 * The file that holds the scans that are stored, as long as it is not complete: from the first scan on, and after the end of a run
	 * that left one. It can be read while it grows.
	 */
	default Optional<Path> partial() {
		return Optional.empty();
	}

	RunProgress progress();

	/** The spectrum delivered last. */
	Optional<Spectrum> latest();

	/** Whether a simulated device takes part. */
	boolean simulated();

	/** As {@link Verb#PAUSE}; returns at once. No effect where the {@linkplain RunState#allows state} does not allow it. */
	void pause();

	/**
	 * As {@link Verb#RESUME}; returns at once. Before the next scan the run looks whether the instrument is ready and whether the
	 * settings of the method still stand; it sets again what was changed meanwhile and says so, or stays paused and says why.
	 */
	void resume();

	/** As {@link Verb#SKIP}; returns at once. */
	void skip();

	/** As {@link Verb#STOP}; returns at once. */
	void stop();

	/** As {@link Verb#ABORT}; the safe state is on its way when this returns, which is at once. */
	void abort();

	/** How the run was asked to end, so far. */
	RunEnd end();

	/** Blocks until the run is over; false when the time is. */
	boolean await(Duration limit) throws InterruptedException;

	/** From now on; a listener that comes late asks {@link #progress()} and {@link #latest()}. */
	void addListener(RunListener listener);

	void removeListener(RunListener listener);
}
