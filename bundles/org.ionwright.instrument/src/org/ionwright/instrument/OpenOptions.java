package org.ionwright.instrument;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.ionwright.device.TimeSource;

/**
 * How a live instrument runs.
 *
 * @param time
 *            with virtual time nothing is polled: readings change only by {@link LiveInstrument#refresh()}
 * @param seed
 *            for everything random in simulated devices
 * @param polled
 *            whether devices are read by themselves every half second; never with virtual time
 * @param journal
 *            file that what happens to the instrument is added to, and that tells the next session what this one left on if it does not
 *            end in order; empty to keep nothing
 * @param shown
 *            gives a parameter the unit in which people read it, see {@link LiveParameter#shownIn}; asked once when its device is connected
 */
public record OpenOptions(TimeSource time, long seed, boolean polled, Optional<Path> journal,
		UnaryOperator<LiveParameter> shown) {

	/** In the units of the model. */
	public OpenOptions(TimeSource time, long seed, boolean polled, Optional<Path> journal) {
		this(time, seed, polled, journal, UnaryOperator.identity());
	}

	/** Without a journal on disk. */
	public OpenOptions(TimeSource time, long seed, boolean polled) {
		this(time, seed, polled, Optional.empty());
	}

	public OpenOptions(TimeSource time, long seed) {
		this(time, seed, true);
	}
}
