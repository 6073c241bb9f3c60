package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.Arrays;

import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.ByteChannel;

/** A byte channel under watch. */
final class WatchedBytes extends WatchedLink implements ByteChannel {

	private static final byte[] NOTHING = {};

	private final ByteChannel channel;
	private byte[] pending = NOTHING;

	WatchedBytes(ByteChannel channel, Wire wire) {
		super(channel, wire);
		this.channel = channel;
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		wire().sends(bytes, address());
		if (!wire().silent()) {
			channel.write(bytes);
		}
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (pending.length == 0) {
			wire().check(address());
			if (wire().silent() && !limit.isZero()) {
				wire().waits();
			}
			long left = Math.max(0, end - System.nanoTime());
			byte[] bytes = channel.read(most, limit.isZero() ? Duration.ZERO : Duration.ofNanos(left));
			pending = wire().arrives(bytes);
			if (pending.length == 0 && (limit.isZero() ? bytes.length == 0 : System.nanoTime() >= end)) {
				wire().check(address());
				return NOTHING;
			}
		}
		int count = Math.min(most, pending.length);
		byte[] part = Arrays.copyOf(pending, count);
		pending = Arrays.copyOfRange(pending, count, pending.length);
		return part;
	}

	@Override
	public boolean serial() {
		return channel.serial();
	}
}
