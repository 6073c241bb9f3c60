package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.ChannelDecorator;
import org.ionwright.device.transport.Transcript;
import org.ionwright.device.transport.Transcript.Event;
import org.ionwright.device.transport.Transcript.Line;

/** A byte channel whose conversation becomes a transcript, with notes in between. */
public final class RecordedBytes extends ChannelDecorator {

	private final StringBuilder text;
	private final long opened = System.nanoTime();

	/**
	 * @param text
	 *            the transcript is added here; the header when it is empty
	 */
	public RecordedBytes(ByteChannel channel, StringBuilder text) {
		super(channel);
		this.text = text;
		if (text.isEmpty()) {
			text.append(Transcript.HEADER).append('\n');
		}
		text.append("@ ").append(Instant.now()).append(' ').append(channel.address()).append('\n');
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		super.write(bytes);
		add(Event.SENT, bytes);
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		byte[] bytes = super.read(most, limit);
		if (bytes.length > 0) {
			add(Event.RECEIVED, bytes);
		}
		return bytes;
	}

	private void add(Event event, byte[] bytes) {
		text.append(new Line(0, Duration.ofNanos(System.nanoTime() - opened), event, Bytes.show(bytes)).text())
				.append('\n');
	}
}
