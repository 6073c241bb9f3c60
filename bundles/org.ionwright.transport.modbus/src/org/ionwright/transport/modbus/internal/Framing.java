package org.ionwright.transport.modbus.internal;

import java.io.IOException;

import org.ionwright.device.DeviceException;

import com.ghgande.j2mod.modbus.ModbusIOException;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;

/** How telegrams stand on the wire. */
interface Framing {

	/**
	 * Sends the question once and waits for its answer until the time of the wire is over. Blocks so long, and before it, where an
	 * answer to somebody else may still come, until the line is silent.
	 *
	 * @throws ModbusIOException
	 *             without the cause, which the wire knows
	 * @throws DeviceException
	 *             reason LINK_LOST, before the question was sent
	 */
	ModbusResponse exchange(ModbusRequest request)
			throws ModbusIOException, IOException, DeviceException, InterruptedException;
}
