package org.ionwright.instrument;

import java.time.Duration;
import java.util.List;

/**
 * How long the calls to a device took, real time, since the session was opened.
 *
 * @param last
 *            of the newest call; zero before the first
 * @param median
 *            to a tenth
 * @param most
 *            what 95 % of the calls needed at most, to a tenth
 * @param histogram
 *            by growing time, from the shortest call to the longest; empty before the first
 */
public record CallLatency(Duration last, Duration median, Duration most, List<Bin> histogram) {

	/** Nothing was asked yet. */
	public static final CallLatency NONE = new CallLatency(Duration.ZERO, Duration.ZERO, Duration.ZERO, List.of());

	/**
	 * @param upTo
	 *            longest time that counts here; the bin begins where the one before ends
	 */
	public record Bin(Duration upTo, long calls) {
	}

	public CallLatency {
		histogram = List.copyOf(histogram);
	}
}
