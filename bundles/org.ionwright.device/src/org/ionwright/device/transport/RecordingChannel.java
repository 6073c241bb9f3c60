package org.ionwright.device.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.DeviceException;

/** A byte channel that writes a {@link Transcript} of what its user sends, receives and suffers. */
public final class RecordingChannel extends ChannelDecorator {

	private final TranscriptWriter transcript;

	/**
	 * @param file
	 *            a new one, or a transcript that a section is added to
	 * @throws DeviceException
	 *             as {@link TranscriptWriter}; the channel stays open
	 */
	public RecordingChannel(ByteChannel channel, Path file) throws DeviceException {
		super(channel);
		transcript = new TranscriptWriter(file, channel.address(), Instant.now(), System.nanoTime());
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		try {
			super.write(bytes);
		} catch (DeviceException e) {
			transcript.broken(e.getMessage(), System.nanoTime());
			throw e;
		}
		transcript.passed(true, bytes, System.nanoTime());
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		byte[] bytes;
		try {
			bytes = super.read(most, limit);
		} catch (DeviceException e) {
			transcript.broken(e.getMessage(), System.nanoTime());
			throw e;
		}
		if (bytes.length > 0) {
			transcript.passed(false, bytes, System.nanoTime());
		}
		return bytes;
	}

	@Override
	public void close() {
		super.close();
		transcript.close();
	}
}
