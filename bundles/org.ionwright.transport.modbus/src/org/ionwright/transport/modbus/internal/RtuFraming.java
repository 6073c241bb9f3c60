package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import com.ghgande.j2mod.modbus.ModbusIOException;
import com.ghgande.j2mod.modbus.io.ModbusRTUTransport;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;

/** Modbus RTU, over whatever carries it: unlike j2mod's own RTU over TCP, with the check sum of answers checked. */
final class RtuFraming implements Framing {

	private final Wire wire;
	private final long gapNanos;
	private final WireConnection connection;
	private final ModbusRTUTransport transport = new ModbusRTUTransport();

	RtuFraming(Wire wire, long gapNanos, boolean echo) {
		this.wire = wire;
		this.gapNanos = gapNanos;
		connection = new WireConnection(wire);
		transport.setEcho(echo);
	}

	@Override
	public ModbusResponse exchange(ModbusRequest request) throws ModbusIOException, IOException, InterruptedException {
		transport.setCommPort(connection);
		connection.begin(request.getUnitID());
		long left = wire.lastNanos() + gapNanos - System.nanoTime();
		if (left > 0) {
			TimeUnit.NANOSECONDS.sleep(left);
		}
		transport.writeRequest(request);
		return transport.readResponse();
	}
}
