package org.ionwright.device.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.DeviceException;

/** A byte channel that writes a {@link Transcript} of what its user sends, receives and suffers. */
public final class RecordingChannel implements ByteChannel {

	private final ByteChannel channel;
	private final TranscriptWriter transcript;

	/**
	 * @param file
	 *            a new one, or a transcript that a section is added to
	 * @throws DeviceException
	 *             as {@link TranscriptWriter}; the channel stays open
	 */
	public RecordingChannel(ByteChannel channel, Path file) throws DeviceException {
		this.channel = channel;
		transcript = new TranscriptWriter(file, channel.address(), Instant.now(), System.nanoTime());
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		try {
			channel.write(bytes);
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
			bytes = channel.read(most, limit);
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
		transcript.close();
	}
}
