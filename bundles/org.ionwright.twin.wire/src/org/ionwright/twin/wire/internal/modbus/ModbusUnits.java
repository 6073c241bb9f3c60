package org.ionwright.twin.wire.internal.modbus;

/** The units behind one Modbus connection. */
public interface ModbusUnits {

	int NO_FUNCTION = 1;
	int NO_ADDRESS = 2;
	int NO_VALUE = 3;
	int DEVICE_FAILED = 4;

	/** Whether there is such a unit. */
	boolean knows(int unit);

	/**
	 * Answer to a request, function code first.
	 *
	 * @param unit
	 *            one that is known
	 */
	byte[] answer(int unit, byte[] request, double seconds);

	/** What happens without being asked. */
	default void tick(double seconds) {
		// most registers only stand there
	}

	static byte[] exception(int function, int code) {
		return new byte[] { (byte) (function | 0x80), (byte) code };
	}

	static int word(byte[] bytes, int at) {
		return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
	}
}
