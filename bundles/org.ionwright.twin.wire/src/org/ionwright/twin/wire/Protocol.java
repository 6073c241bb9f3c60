package org.ionwright.twin.wire;

/**
 * One device as seen from its plug: bytes in at a time, bytes out. Free of I/O and of clocks; keeps the state of its
 * device, and of the line an input buffer of bounded size. Garbage, split, overlong and interleaved input are answered
 * as the device would, or not at all; nothing is ever thrown for it. Not safe for use by several threads at once.
 */
public interface Protocol {

	/** No bytes. */
	byte[] NOTHING = {};

	/**
	 * Takes what arrived and gives what the device sends by now, also of its own accord.
	 *
	 * @param input
	 *            in any pieces; empty to hear only what is due
	 * @param seconds
	 *            time of the twin, never backwards
	 */
	byte[] exchange(byte[] input, double seconds);

	/** When the device next has something to send or to do without being asked; infinite when it only answers. */
	default double nextSeconds() {
		return Double.POSITIVE_INFINITY;
	}

	/** The other side hung up: half a message is forgotten and a stream of data ends. The device stays as it is. */
	void hangUp(double seconds);
}
