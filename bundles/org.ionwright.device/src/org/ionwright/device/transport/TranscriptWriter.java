package org.ionwright.device.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * Adds a section to a {@link Transcript} file, each line at once. A file that can no longer be written ends the transcript but never
 * the conversation: safe states go over the same link. Safe for use from any thread.
 */
public final class TranscriptWriter implements Traffic, AutoCloseable {

	/** Behind anything a transcript has, so that readers are not locked out where locks are enforced. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final FileChannel file;
	private final long openedNanos;
	private Optional<IOException> failure = Optional.empty();

	/**
	 * @param address
	 *            of the link
	 * @param opened
	 *            when it was opened
	 * @param openedNanos
	 *            the same as {@link System#nanoTime()}
	 * @throws DeviceException
	 *             reason CONFIGURATION when the file cannot be written, holds something else or is being written by another link
	 */
	public TranscriptWriter(Path path, String address, Instant opened, long openedNanos) throws DeviceException {
		this.openedNanos = openedNanos;
		try {
			file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw refused(path, "cannot be written (" + e + ")", e);
		}
		try {
			begin(path, address, opened);
		} catch (DeviceException e) {
			close();
			throw e;
		}
	}

	private void begin(Path path, String address, Instant opened) throws DeviceException {
		try {
			FileLock lock = file.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				throw refused(path, "is being written by another program");
			}
			String header = Transcript.HEADER + "\n";
			if (file.size() == 0) {
				put(header);
			} else {
				ByteBuffer start = ByteBuffer.allocate(header.length());
				Channels.newInputStream(file.position(0)).readNBytes(start.array(), 0, header.length());
				if (!header.equals(new String(start.array(), StandardCharsets.ISO_8859_1))) {
					throw refused(path, "holds something else than a transcript; name another file");
				}
			}
			file.position(file.size());
			put("@ " + opened + " " + address + "\n");
		} catch (OverlappingFileLockException e) {
			throw refused(path, "is being written by another link; give each its own file", e);
		} catch (IOException e) {
			throw refused(path, "cannot be written (" + e + ")", e);
		}
	}

	@Override
	public void passed(boolean sent, byte[] bytes, long nanos) {
		add(sent ? Transcript.Event.SENT : Transcript.Event.RECEIVED, Bytes.show(bytes), nanos);
	}

	/** The link broke. */
	public void broken(String how, long nanos) {
		add(Transcript.Event.BROKEN, how.lines().findFirst().orElse("").strip(), nanos);
	}

	/** Why the transcript ends early, if it does. */
	public synchronized Optional<IOException> failure() {
		return failure;
	}

	private synchronized void add(Transcript.Event event, String shown, long nanos) {
		if (failure.isPresent() || !file.isOpen()) {
			return;
		}
		try {
			Duration at = Duration.ofNanos(Math.max(0, nanos - openedNanos));
			put(new Transcript.Line(1, at, event, shown).text() + "\n");
		} catch (IOException e) {
			failure = Optional.of(e);
		}
	}

	private void put(String text) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
		while (bytes.hasRemaining()) {
			file.write(bytes);
		}
	}

	@Override
	public synchronized void close() {
		try {
			file.close();
		} catch (IOException e) {
			failure = Optional.of(e);
		}
	}

	private static DeviceException refused(Path path, String why, Throwable cause) {
		return new DeviceException(DeviceReason.CONFIGURATION, "the transcript " + path + " " + why, cause);
	}

	private static DeviceException refused(Path path, String why) {
		return new DeviceException(DeviceReason.CONFIGURATION, "the transcript " + path + " " + why);
	}
}
