package org.ionwright.twin.wire.internal.vacuum;

import java.util.Map;

/** What hangs at one address of the bus. */
interface PfeifferDevice {

	Map<Integer, PfeifferParameter> parameters();

	/**
	 * Sets a parameter to a value that is within its range.
	 *
	 * @return error payload; empty when it is done
	 */
	String write(int number, double value, double seconds);
}
