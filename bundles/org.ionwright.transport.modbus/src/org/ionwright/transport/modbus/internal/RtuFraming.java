package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;

import com.ghgande.j2mod.modbus.ModbusIOException;
import com.ghgande.j2mod.modbus.io.ModbusRTUTransport;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;

/**
 * Modbus RTU, over whatever carries it: unlike j2mod's own RTU over TCP, with the check sum of answers checked. A telegram has no number:
 * what comes before the answer, noise or an answer to somebody else, is passed over, and where such an answer may still come, when the
 * link was opened or the last question had no answer, the line is given time to settle before the next question.
 */
final class RtuFraming implements Framing {

	/** The turnaround delay of the serial line guide V1.02, 2.4.1: what units are given to work off what they were told. */
	private static final Duration SETTLE = Duration.ofMillis(100);
	/** Bytes shown of what came instead of an answer. */
	private static final int SHOWN = 32;

	private final Wire wire;
	private final long gapNanos;
	private final ModbusRTUTransport transport = new ModbusRTUTransport();
	private boolean settled;

	RtuFraming(Wire wire, long gapNanos, boolean echo) {
		this.wire = wire;
		this.gapNanos = gapNanos;
		transport.setEcho(echo);
	}

	@Override
	public ModbusResponse exchange(ModbusRequest request)
			throws ModbusIOException, IOException, DeviceException, InterruptedException {
		WireConnection connection = new WireConnection(wire);
		transport.setCommPort(connection);
		if (!settled) {
			wire.settle(SETTLE);
		}
		settled = false;
		long left = wire.lastNanos() + gapNanos - System.nanoTime();
		if (left > 0) {
			TimeUnit.NANOSECONDS.sleep(left);
		}
		transport.writeRequest(request);
		connection.give(answer(request.getUnitID(), request.getFunctionCode()));
		ModbusResponse response = transport.readResponse();
		settled = true;
		return response;
	}

	/** The first whole telegram that can be the answer. */
	private byte[] answer(int unit, int function) throws IOException {
		byte[] came = {};
		while (true) {
			byte[] more;
			try {
				more = wire.read();
			} catch (IOException e) {
				if (came.length > 0 && !RtuTelegram.begins(came, unit, function)) {
					wire.garbled("no answer of unit " + unit + " to function " + function + " came, but "
							+ HexFormat.ofDelimiter(" ").formatHex(came, 0, Math.min(came.length, SHOWN)));
				}
				throw e;
			}
			int before = came.length;
			came = Arrays.copyOf(came, before + more.length);
			System.arraycopy(more, 0, came, before, more.length);
			Optional<byte[]> telegram = RtuTelegram.find(came, unit, function);
			if (telegram.isPresent()) {
				return telegram.get();
			}
			came = Arrays.copyOfRange(came, Math.max(0, came.length - RtuTelegram.LONGEST), came.length);
		}
	}
}
