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

	RunProgress progress();

	/** The spectrum delivered last. */
	Optional<Spectrum> latest();

	/** Whether a simulated device takes part. */
	boolean simulated();

	/** Ends the run; scans so far are kept and the file is completed. Returns at once. Voltages stay as they are. */
	void stop();

	/** Ends the run and brings the instrument to its safe state. Returns at once. */
	void abort();

	/** Blocks until the run is over; false when the time is. */
	boolean await(Duration limit) throws InterruptedException;

	/** From now on; a listener that comes late asks {@link #progress()} and {@link #latest()}. */
	void addListener(RunListener listener);

	void removeListener(RunListener listener);
}
