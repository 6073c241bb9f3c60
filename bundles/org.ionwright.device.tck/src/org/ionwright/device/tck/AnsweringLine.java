package org.ionwright.device.tck;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.UnaryOperator;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;

/**
 * A serial line in memory whose other end answers at once, each write by what a function makes of it. For tests of a conversation
 * without a simulator; used by one thread. After {@link #close()} every call fails with LINK_LOST.
 */
public final class AnsweringLine implements ByteChannel {

	private final UnaryOperator<byte[]> device;
	private final Deque<byte[]> waiting = new ArrayDeque<>();
	private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
	private boolean closed;

	/**
	 * @param device
	 *            what each write is answered with; empty for silence
	 */
	public AnsweringLine(UnaryOperator<byte[]> device) {
		this.device = device;
	}

	/** What the other end says unasked; comes with the next read. */
	public void says(byte[] bytes) {
		waiting.add(bytes);
	}

	/** Everything written so far. */
	public byte[] sent() {
		return sent.toByteArray();
	}

	public boolean closed() {
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
