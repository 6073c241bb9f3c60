package org.ionwright.driver.pfeiffer.internal;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.UnaryOperator;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;

/** A line whose other end answers at once, each write by what a function makes of it. */
final class FakeLine implements ByteChannel {

	private final UnaryOperator<byte[]> device;
	private final Deque<byte[]> waiting = new ArrayDeque<>();
	private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
	private boolean closed;

	FakeLine(UnaryOperator<byte[]> device) {
		this.device = device;
	}

	/** What the other end says unasked; comes with the next read. */
	void says(byte[] bytes) {
		waiting.add(bytes);
	}

	byte[] sent() {
		return sent.toByteArray();
	}

	boolean closed() {
		return closed;
	}

	@Override
	public void write(byte[] bytes) throws DeviceException {
		check();
		sent.writeBytes(bytes);
		waiting.add(device.apply(bytes));
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		check();
		while (!waiting.isEmpty()) {
			byte[] bytes = waiting.remove();
			if (bytes.length > most) {
				waiting.addFirst(Arrays.copyOfRange(bytes, most, bytes.length));
				bytes = Arrays.copyOf(bytes, most);
			}
			if (bytes.length > 0) {
				return bytes;
			}
		}
		Thread.sleep(limit);
		return new byte[0];
	}

	@Override
	public boolean serial() {
		return true;
	}

	@Override
	public String address() {
		return "fake:line";
	}

	@Override
	public void close() {
		closed = true;
	}

	private void check() throws DeviceException {
		if (closed) {
			throw new DeviceException(DeviceReason.LINK_LOST, "fake:line is closed");
		}
	}
}
