package org.ionwright.instrument;

import java.time.Instant;

/**
 * One piece of what went over the wire to a device, or a call to its driver that caused it.
 *
 * @param number
 *            counts from 1 since the session was opened; a gap tells that something was forgotten
 * @param nanos
 *            {@link System#nanoTime()}, for differences
 * @param text
 *            what the kind says
 * @param meaning
 *            one line: of bytes what the driver says they mean, empty when it does not say, where an answer that comes in pieces
 *            has its meaning at the last of them; of the call that opens the device the
 *            name of the driver's factory class; of a wire that carries no plain bytes its kind
 */
public record TrafficEntry(long number, Instant time, long nanos, Kind kind, String text, String meaning) {

	/** What an entry tells. */
	public enum Kind {
		/** A call to the driver begins; in {@code org.ionwright.device.transport.CallWords}. */
		CALL,
		/** Something begins that those words do not have, such as bytes sent past the driver; for people. */
		UNSPOKEN,
		/** A wire was opened; its address. */
		WIRE,
		/** Bytes that the device was to hear, as {@code org.ionwright.device.transport.Bytes.show} writes them. */
		SENT,
		/** Bytes that the device said. */
		RECEIVED,
		/** What a call brought before it was over, such as a scan; as {@link #DONE}. */
		RESULT,
		/** The call is over; a line for each result, also for a refusal, in the words of the call. Empty for none. */
		DONE,
		/** The call broke off in a way that cannot be repeated without the device: lost link, interruption, defect; for people. */
		BROKEN
	}
}
