package org.ionwright.twin.wire;

/**
 * The instrument behind the protocols: quantities by path in SI units, at times in seconds that the caller gives. Safe
 * for use by several threads, as each port has its own.
 */
public interface WireInstrument {

	/** Whether there is such a quantity. */
	boolean has(String path);

	/** What a device reads of it, noise included; NaN when there is no such quantity. */
	double read(String path, double seconds);

	/** Whether the device trusts the reading: its sensor is whole and the value within its range. */
	boolean trusted(String path, double seconds);

	/** Begin of the range of a quantity; NaN when there is no such quantity. */
	double minimum(String path);

	/** End of the range of a quantity; NaN when there is no such quantity. */
	double maximum(String path);

	/** Whether the cable to the device that reads or sets this is broken: nothing gets through then. */
	boolean linkLost(String path, double seconds);

	/** What was last asked for; the reading of what cannot be set. */
	double commanded(String path, double seconds);

	/**
	 * Asks for a value.
	 *
	 * @return false when it cannot be set, or not now, or the value is outside its range; nothing changed then
	 */
	boolean set(String path, double value, double seconds);

	/** Ion currents of the residual gas behind the mass filter of an analyser head, A by point, without noise. */
	double[] trace(MassTrace trace, double seconds);
}
