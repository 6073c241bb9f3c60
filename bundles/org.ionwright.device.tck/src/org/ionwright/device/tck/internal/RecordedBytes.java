package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.Transcript;

/** A byte channel whose conversation becomes a transcript, with notes in between. */
public final class RecordedBytes implements ByteChannel {

	private final ByteChannel channel;
	private final StringBuilder text;
	private final long opened = System.nanoTime();

	/**
	 * @param text
	 *            the transcript is added here; the header when it is empty
	 */
	public RecordedBytes(ByteChannel channel, StringBuilder text) {
		this.channel = channel;
		this.text = text;
		if (text.isEmpty()) {
			text.append(Transcript.HEADER).append('\n');
		}
		text.append("@ ").append(Instant.now()).append(' ').append(channel.address()).append('\n');
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		channel.write(bytes);
		add('>', Bytes.show(bytes));
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		byte[] bytes = channel.read(most, limit);
		if (bytes.length > 0) {
			add('<', Bytes.show(bytes));
		}
		return bytes;
	}

	private void add(char sign, String shown) {
		long micros = (System.nanoTime() - opened) / 1000;
		String kept = shown.endsWith(" ") ? shown.substring(0, shown.length() - 1) + "\\x20" : shown;
		text.append(String.format(Locale.ROOT, "%d.%06d %c %s\n", micros / 1_000_000, micros % 1_000_000, sign, kept));
	}

	@Override
	public boolean serial() {
		return channel.serial();
	}

	@Override
	public String address() {
		return channel.address();
	}

	@Override
	public void close() {
		channel.close();
	}
}
