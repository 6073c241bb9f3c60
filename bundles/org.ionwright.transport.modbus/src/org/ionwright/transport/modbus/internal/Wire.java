package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;

/**
 * The byte channel as j2mod gets it, for one question and answer at a time: with a time limit for the whole answer, and keeping the
 * real cause of a failure, of which j2mod tells only a text. Used by one thread.
 */
final class Wire {

	private static final int MOST = 1 << 16;

	private final ByteChannel channel;
	private final Duration limit;
	private Optional<DeviceException> failure = Optional.empty();
	private boolean interrupted;
	private long end;
	private int received;
	private long lastNanos = System.nanoTime();

	Wire(ByteChannel channel, Duration limit) {
		this.channel = channel;
		this.limit = limit;
	}

	/** Throws away what is left of an earlier answer and starts the time. */
	void begin() throws DeviceException, InterruptedException {
		failure = Optional.empty();
		interrupted = false;
		while (channel.read(MOST, Duration.ZERO).length > 0) {
			lastNanos = System.nanoTime();
		}
		received = 0;
		end = System.nanoTime() + limit.toNanos();
	}

	/** Throws away what comes until nothing has come for so long, at most within the time limit, in which an answer would come. */
	void settle(Duration quiet) throws DeviceException, InterruptedException {
		long most = System.nanoTime() + limit.toNanos();
		Duration wait = quiet.compareTo(limit) < 0 ? quiet : limit;
		while (channel.read(MOST, wait).length > 0 && System.nanoTime() < most) {
			lastNanos = System.nanoTime();
		}
	}

	/** When the last byte went over it. */
	long lastNanos() {
		return lastNanos;
	}

	void write(byte[] bytes) throws IOException {
		try {
			channel.write(bytes);
			lastNanos = System.nanoTime();
			end = lastNanos + limit.toNanos();
		} catch (DeviceException e) {
			failure = Optional.of(e);
			throw new IOException(e);
		} catch (InterruptedException e) {
			interrupted = true;
			throw new IOException(e);
		}
	}

	/** Waits for at least one byte. */
	byte[] read() throws IOException {
		byte[] bytes = new byte[RtuTelegram.LONGEST];
		return Arrays.copyOf(bytes, read(bytes, 0, bytes.length));
	}

	/** Waits for at least one byte. */
	int read(byte[] buffer, int from, int most) throws IOException {
		try {
			long left = end - System.nanoTime();
			byte[] bytes = left > 0 ? channel.read(most, Duration.ofNanos(left)) : new byte[0];
			if (bytes.length == 0) {
				throw new DeviceException(DeviceReason.TIMEOUT,
						(received == 0 ? "no" : "no complete") + " answer within "
								+ limit.toMillis() + " ms"
								+ (received == 0 ? "; check cable, power, unit and line" : ""));
			}
			lastNanos = System.nanoTime();
			received += bytes.length;
			System.arraycopy(bytes, 0, buffer, from, bytes.length);
			return bytes.length;
		} catch (DeviceException e) {
			failure = Optional.of(e);
			throw new IOException(e);
		} catch (InterruptedException e) {
			interrupted = true;
			throw new IOException(e);
		}
	}

	/** Waits for all of them. */
	byte[] read(int count) throws IOException {
		byte[] bytes = new byte[count];
		for (int size = 0; size < count;) {
			size += read(bytes, size, count - size);
		}
		return Arrays.copyOf(bytes, count);
	}

	/** In place of the answer something else came. */
	void garbled(String text) {
		if (failure.isPresent() && failure.get().reason() == DeviceReason.TIMEOUT) {
			failure = Optional.of(new DeviceException(DeviceReason.PROTOCOL, text));
		}
	}

	/** Throws what has really happened, if the wire was to blame. */
	void rethrow(String what) throws DeviceException, InterruptedException {
		if (interrupted) {
			throw new InterruptedException();
		}
		if (failure.isPresent()) {
			DeviceException cause = failure.get();
			throw cause.reason() == DeviceReason.LINK_LOST ? cause
					: new DeviceException(cause.reason(), what + ": " + cause.getMessage(), cause);
		}
	}

	void close() {
		channel.close();
	}
}
