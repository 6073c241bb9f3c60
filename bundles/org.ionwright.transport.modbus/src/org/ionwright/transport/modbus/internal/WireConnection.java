package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.ghgande.j2mod.modbus.io.AbstractModbusTransport;
import com.ghgande.j2mod.modbus.net.AbstractSerialConnection;

/** What j2mod takes for a serial port. */
final class WireConnection extends AbstractSerialConnection {

	/** j2mod waits after a telegram as long as it lasts, deaf to interrupts; the wire's own time is kept without that. */
	private static final int SO_FAST_THAT_NOBODY_WAITS = 1_000_000_000;

	private final Wire wire;
	private int unit;
	private boolean atStart;

	WireConnection(Wire wire) {
		this.wire = wire;
	}

	/** The next answer starts with the byte of this unit; what comes before it is noise of the line or a late answer of another one. */
	void begin(int asked) {
		unit = asked;
		atStart = true;
	}

	/** The telegram is asked for byte by byte at first. */
	@NonNullByDefault({})
	@Override
	public int readBytes(byte[] buffer, int count) {
		try {
			byte[] bytes = wire.read(count);
			while (atStart && count == 1 && (bytes[0] & 0xff) != unit) {
				bytes = wire.read(1);
			}
			atStart &= count != 1;
			System.arraycopy(bytes, 0, buffer, 0, count);
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
