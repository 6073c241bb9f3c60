package org.ionwright.instrument.internal;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceDescription;

/**
 * How long a device takes to be read, and how much of it is asked for at once: so much that something may be switched off within the
 * tenth of a second that the interlock matrix leaves. What a driver reads in turns it divides itself. Safe for use from any thread.
 */
final class ReadPace {

	/** A device that is read in less time is read as a whole. */
	private static final double QUICK_SECONDS = 0.06;
	private static final double PORTION_SECONDS = 0.03;

	private final boolean whole;
	private volatile Duration all = Duration.ZERO;
	private volatile int portion = Integer.MAX_VALUE;

	/**
	 * @param whole
	 *            whether everything is always asked for at once; in virtual time, in which nothing takes time
	 */
	ReadPace(boolean whole) {
		this.whole = whole;
	}

	/** Everything was read. */
	void took(long nanos, @Nullable DeviceDescription device) {
		all = Duration.ofNanos(nanos);
		double seconds = 1e-9 * nanos;
		boolean turns = device == null
				|| device.parameters().stream().anyMatch(parameter -> parameter.periodSeconds() > 0);
		portion = whole || turns || seconds < QUICK_SECONDS || device == null ? Integer.MAX_VALUE
				: (int) Math.max(1, device.parameters().size() * PORTION_SECONDS / seconds);
	}

	/** How long it took to read everything, the last time. */
	Duration all() {
		return all;
	}

	/** How many parameters are asked for at once, 1 or more. */
	int portion() {
		return portion;
	}
}
