package org.ionwright.transport.serial.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.SerialLine;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/**
 * A serial port that is looked at until something is there. The library's own waiting has a grain of 100 ms and cannot be interrupted.
 */
final class SerialChannel implements ByteChannel {

	/** Which thread opened which port: a second opening can say who has it. */
	private static final Map<String, String> HOLDERS = new ConcurrentHashMap<>();

	private static final byte[] NOTHING = {};
	private static final int MOST = 1 << 16;
	/** More than that is left to the port only when it has got rid of something: its native write cannot be interrupted. */
	private static final int QUEUED = 1024;
	private static final long DRAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
	private static final long SHORTEST_NANOS = 300_000;
	private static final long LONGEST_NANOS = 4_000_000;

	private final String address;
	private final PortName name;
	private final SerialPort port;
	/** Held during each native call, so that none gets at a descriptor that is somebody else's by then. */
	private final ReentrantLock calling = new ReentrantLock();
	private final AtomicBoolean closed = new AtomicBoolean();

	private SerialChannel(String address, PortName name, SerialPort port) {
		this.address = address;
		this.name = name;
		this.port = port;
	}

	static SerialChannel open(String address, PortName name, SerialLine line) throws DeviceException {
		String holder = HOLDERS.putIfAbsent(name.system(), Thread.currentThread().getName());
		if (holder != null) {
			throw new DeviceException(DeviceReason.LINK_LOST,
					address + ": the port is in use by this program already, by '" + holder + "'");
		}
		boolean opened = false;
		try {
			SerialPort port = SerialPort.getCommPort(name.system());
			port.setComPortParameters(line.baud(), line.dataBits(),
					line.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT, parity(line));
			port.setFlowControl(flowControl(line));
			port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
			opened = port.openPort();
			if (!opened) {
				throw OpenFailure.of(address, name, port.getLastErrorCode());
			}
			return new SerialChannel(address, name, port);
		} catch (SerialPortInvalidPortException e) {
			throw new DeviceException(DeviceReason.LINK_LOST, address + ": there is no such port now", e);
		} finally {
			if (!opened) {
				HOLDERS.remove(name.system());
			}
		}
	}

	private static int parity(SerialLine line) {
		return switch (line.parity()) {
		case NONE -> SerialPort.NO_PARITY;
		case EVEN -> SerialPort.EVEN_PARITY;
		case ODD -> SerialPort.ODD_PARITY;
		};
	}

	private static int flowControl(SerialLine line) {
		return switch (line.handshake()) {
		case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
		case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
		case XON_XOFF -> SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
		};
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		for (int done = 0; done < bytes.length;) {
			long start = System.nanoTime();
			while (call(() -> Math.max(0, port.bytesAwaitingWrite())) > QUEUED) {
				pause(start, Long.MAX_VALUE);
			}
			byte[] piece = Arrays.copyOfRange(bytes, done, Math.min(bytes.length, done + QUEUED));
			int count = call(() -> port.writeBytes(piece, piece.length));
			if (count <= 0) {
				throw lost();
			}
			done += count;
		}
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		long start = System.nanoTime();
		while (true) {
			byte[] taken = take(Math.min(most, MOST));
			long left = limit.toNanos() - (System.nanoTime() - start);
			if (taken.length > 0 || left <= 0) {
				return taken;
			}
			pause(start, left);
		}
	}

	private byte[] take(int most) throws DeviceException, InterruptedException {
		int available = call(port::bytesAvailable);
		if (available == 0) {
			return NOTHING;
		}
		byte[] bytes = new byte[Math.min(available, most)];
		return Arrays.copyOf(bytes, call(() -> port.readBytes(bytes, bytes.length)));
	}

	/** The longer it has lasted the longer: at most a sixteenth is added to any wait. */
	private static void pause(long start, long left) throws InterruptedException {
		long nanos = Math.clamp((System.nanoTime() - start) / 16, SHORTEST_NANOS, LONGEST_NANOS);
		LockSupport.parkNanos(Math.min(nanos, left));
	}

	private interface NativeCall {

		int call();
	}

	private int call(NativeCall call) throws DeviceException, InterruptedException {
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		calling.lock();
		int result;
		try {
			result = closed.get() ? -1 : call.call();
		} finally {
			calling.unlock();
		}
		if (result < 0) {
			throw lost();
		}
		return result;
	}

	/** A port that is gone is given back at once: only then can the system give its name to the one that is plugged in next. */
	private DeviceException lost() {
		boolean wanted = closed.get();
		close(false);
		return new DeviceException(DeviceReason.LINK_LOST, address + (wanted ? ": the link was closed"
				: ": the port is gone; was the device or its adapter unplugged?"));
	}

	@Override
	public boolean serial() {
		return true;
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public void close() {
		close(true);
	}

	private void close(boolean drain) {
		if (!closed.compareAndSet(false, true)) {
			return;
		}
		boolean interrupted = Thread.interrupted();
		boolean held = false;
		try {
			// A native write that blocks holds the lock; then closing the port is what ends it.
			held = calling.tryLock(DRAIN_NANOS, TimeUnit.NANOSECONDS);
		} catch (InterruptedException e) {
			interrupted = true;
		}
		try {
			if (drain && held) {
				drain();
			}
			port.closePort();
		} finally {
			HOLDERS.remove(name.system());
			if (held) {
				calling.unlock();
			}
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Closing throws away what was not sent yet; that may be what makes the device safe. */
	private void drain() {
		long start = System.nanoTime();
		while (port.bytesAwaitingWrite() > 0 && System.nanoTime() - start < DRAIN_NANOS) {
			LockSupport.parkNanos(SHORTEST_NANOS);
		}
	}
}
