package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.ghgande.j2mod.modbus.io.AbstractModbusTransport;
import com.ghgande.j2mod.modbus.net.AbstractSerialConnection;

/** What j2mod takes for a serial port, for one question and its answer. */
final class WireConnection extends AbstractSerialConnection {

	/** j2mod waits after a telegram as long as it lasts, deaf to interrupts; the wire's own time is kept without that. */
	private static final int SO_FAST_THAT_NOBODY_WAITS = 1_000_000_000;

	private final Wire wire;
	private byte[] answer = {};
	private int given;

	WireConnection(Wire wire) {
		this.wire = wire;
	}

	/** What is read next, before anything of the wire. */
	void give(byte[] telegram) {
		answer = telegram;
	}

	/** An echo is read from the wire. */
	@NonNullByDefault({})
	@Override
	public int readBytes(byte[] buffer, int count) {
		try {
			if (given < answer.length) {
				int part = Math.min(count, answer.length - given);
				System.arraycopy(answer, given, buffer, 0, part);
				given += part;
				return part;
			}
			System.arraycopy(wire.read(count), 0, buffer, 0, count);
			return count;
		} catch (IOException e) {
			return -1;
		}
	}

	@NonNullByDefault({})
	@Override
	public int writeBytes(byte[] buffer, int count) {
		try {
			wire.write(Arrays.copyOf(buffer, count));
			return count;
		} catch (IOException e) {
			return -1;
		}
	}

	@Override
	public int bytesAvailable() {
		return 0;
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public int getBaudRate() {
		return SO_FAST_THAT_NOBODY_WAITS;
	}

	@Override
	public int getNumDataBits() {
		return 8;
	}

	@Override
	public int getNumStopBits() {
		return ONE_STOP_BIT;
	}

	@Override
	public int getParity() {
		return NO_PARITY;
	}

	@Override
	public void open() {
		// it is
	}

	@Override
	public void close() {
		// whoever opened it closes it
	}

	@Override
	public @Nullable AbstractModbusTransport getModbusTransport() {
		return null;
	}

	@Override
	public String getPortName() {
		return "wire";
	}

	@Override
	public String getDescriptivePortName() {
		return "wire";
	}

	@Override
	public void setComPortTimeouts(int mode, int readMillis, int writeMillis) {
		// the wire has its own limit
	}

	@Override
	public int getTimeout() {
		return 0;
	}

	@Override
	public void setTimeout(int millis) {
		// the wire has its own limit
	}

	@NonNullByDefault({})
	@Override
	public Set<String> getCommPorts() {
		return Set.of();
	}
}
