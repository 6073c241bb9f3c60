package org.ionwright.device.transport;

import java.time.Duration;

import org.ionwright.device.DeviceException;

/** A byte channel that passes everything on to another one, made to be extended. Threads and errors are those of the other one. */
public abstract class ChannelDecorator implements ByteChannel {

	private final ByteChannel channel;

	/**
	 * @param channel
	 *            closed with this one
	 */
	protected ChannelDecorator(ByteChannel channel) {
		this.channel = channel;
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		channel.write(bytes);
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		return channel.read(most, limit);
	}

	@Override
	public final boolean serial() {
		return channel.serial();
	}

	@Override
	public final String address() {
		return channel.address();
	}

	@Override
	public void close() {
		channel.close();
	}
}
