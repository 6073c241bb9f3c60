package org.ionwright.device.transport;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A Modbus server (TCP or RTU). Addresses are those of the telegram: 0 for what manuals call 40001. Every call blocks until the
 * answer or the time limit of the link and fails with a {@link DeviceException}: reason HARDWARE when the server answered with an
 * exception, which the message names; TIMEOUT, PROTOCOL or LINK_LOST otherwise.
 */
@ConsumerType
public interface ModbusLink extends Link {

	/** Function 3; each value 0 to 65535. */
	int[] holdingRegisters(int unit, int address, int count) throws DeviceException, InterruptedException;

	/** Function 4; each value 0 to 65535. */
	int[] inputRegisters(int unit, int address, int count) throws DeviceException, InterruptedException;

	/** Function 1. */
	boolean[] coils(int unit, int address, int count) throws DeviceException, InterruptedException;

	/** Function 2. */
	boolean[] discreteInputs(int unit, int address, int count) throws DeviceException, InterruptedException;

	/** Function 6. */
	void writeRegister(int unit, int address, int value) throws DeviceException, InterruptedException;

	/** Function 16. */
	void writeRegisters(int unit, int address, int[] values) throws DeviceException, InterruptedException;

	/** Function 5. */
	void writeCoil(int unit, int address, boolean on) throws DeviceException, InterruptedException;
}
