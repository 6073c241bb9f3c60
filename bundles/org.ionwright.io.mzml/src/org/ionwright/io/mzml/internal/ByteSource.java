package org.ionwright.io.mzml.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A file of any length, mapped into memory and read at any position by any thread, several at once. What was appended
 * since is read from the file until it is worth a mapping. Not a channel: a channel is closed for all threads when one of
 * them is interrupted while it reads. Memory is not released while a thread reads from it: that thread would get an error
 * and look interrupted afterwards (JDK 25).
 */
public final class ByteSource implements Closeable {

	private static final int SHIFT = 28;
	private static final long WINDOW = 1L << SHIFT;
	private static final long TAIL = WINDOW / 4;

	/** After so many bytes the file is mapped; a file that is only looked into is opened faster without. */
	private static final long LAZY = 32L << 20;

	private record Parts(ByteBuffer[] windows, long mapped, long size) {
	}

	private final RandomAccessFile file;
	private @Nullable Mapper mapper;
	private final Path path;
	private final boolean temporary;
	private final AtomicInteger users = new AtomicInteger(1);
	private volatile boolean closed;
	private volatile Parts parts;
	private long fromFile;
	private boolean mapping;

	public ByteSource(Path path) throws IOException {
		this(path, false);
	}

	/**
	 * @param temporary
	 *            whether to delete the file when it is closed
	 */
	public ByteSource(Path path, boolean temporary) throws IOException {
		this.path = path;
		this.temporary = temporary;
		file = new RandomAccessFile(path.toFile(), "r");
		parts = new Parts(new ByteBuffer[0], 0, file.length());
	}

	/** As it was when the file was opened or last {@link #refresh() refreshed}. */
	public long size() {
		return parts.size;
	}

	/**
	 * Looks at the length of the file again.
	 *
	 * @throws IOException
	 *             when it has become shorter
	 */
	public synchronized boolean refresh() throws IOException {
		try (Closeable used = use()) {
			return grown();
		}
	}

	private boolean grown() throws IOException {
		long size = file.length();
		Parts known = parts;
		if (size < known.size) {
			throw new IOException("the file has become shorter while it was read");
		}
		Parts grown = new Parts(known.windows, known.mapped, size);
		parts = mapping && size - known.mapped >= TAIL ? mapped(grown) : grown;
		return size > known.size;
	}

	private synchronized void map() {
		if (!mapping) {
			mapping = true;
			parts = mapped(parts);
		}
	}

	private Parts mapped(Parts old) {
		int count = (int) ((old.size + WINDOW - 1) >>> SHIFT);
		ByteBuffer[] windows = Arrays.copyOf(old.windows, count);
		Mapper used = mapper;
		if (used == null) {
			used = new Mapper();
			mapper = used;
		}
		try {
			for (int i = (int) (old.mapped >>> SHIFT); i < count; i++) {
				long from = i * WINDOW;
				windows[i] = used.map(file.getChannel(), from, Math.min(WINDOW, old.size - from))
						.order(ByteOrder.LITTLE_ENDIAN);
			}
			return new Parts(windows, old.size, old.size);
		} catch (IOException | OutOfMemoryError e) {
			// no address space or a file system without mapping: it is read without
			return old;
		}
	}

	/**
	 * Keeps the file open until what is returned is closed; of several uses and {@link #close()} the last one releases it.
	 *
	 * @throws IOException
	 *             when it was closed
	 */
	public Closeable use() throws IOException {
		enter();
		return this::leave;
	}

	private void enter() throws IOException {
		users.incrementAndGet();
		if (closed) {
			leave();
			throw new IOException("the file was closed while it was read");
		}
	}

	private void leave() throws IOException {
		if (users.decrementAndGet() == 0) {
			release();
		}
	}

	/** @return the number of bytes read; 0 behind the end and for positions below 0 */
	public int read(long position, byte[] target, int offset, int length) throws IOException {
		if (position < 0) {
			return 0;
		}
		enter();
		try {
			return readOpen(position, target, offset, length);
		} finally {
			leave();
		}
	}

	private int readOpen(long position, byte[] target, int offset, int length) throws IOException {
		Parts now = parts;
		int wanted = (int) Math.max(0, Math.min(length, now.size - position));
		int done = 0;
		try {
			while (done < wanted && position + done < now.mapped) {
				long at = position + done;
				int inside = (int) (at & (WINDOW - 1));
				ByteBuffer window = now.windows[(int) (at >>> SHIFT)];
				int count = Math.min(wanted - done, window.limit() - inside);
				window.get(inside, target, offset + done, count);
				done += count;
			}
		} catch (InternalError e) {
			throw gone(e);
		}
		return done == wanted ? done : done + readFile(position + done, target, offset + done, wanted - done);
	}

	private synchronized int readFile(long position, byte[] target, int offset, int length) throws IOException {
		fromFile += length;
		if (fromFile > LAZY) {
			map();
		}
		file.seek(position);
		int total = 0;
		while (total < length) {
			int count = file.read(target, offset + total, length - total);
			if (count < 0) {
				break;
			}
			total += count;
		}
		return total;
	}

	/**
	 * The mapped part around a position, little-endian; only within a {@link #use}.
	 *
	 * @throws IOException
	 *             when the file could not be mapped
	 */
	public ByteBuffer window(long position) throws IOException {
		if (position >= parts.mapped) {
			map();
		}
		Parts now = parts;
		if (position < 0 || position >= now.mapped) {
			throw new IOException("no such position: " + position);
		}
		return now.windows[(int) (position >>> SHIFT)];
	}

	/** Index of the position in its {@link #window}. */
	public static int inWindow(long position) {
		return (int) (position & (WINDOW - 1));
	}

	/** What it means when reading mapped memory fails. */
	public static IOException gone(InternalError cause) {
		return new IOException("the file has become shorter while it was read, or the disk does not answer", cause);
	}

	/** Whoever reads at this moment ends with that, and nobody begins. */
	@Override
	public void close() throws IOException {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		leave();
	}

	private synchronized void release() throws IOException {
		file.close();
		Mapper used = mapper;
		mapper = null;
		if (used != null) {
			used.close();
		}
		if (temporary) {
			Files.deleteIfExists(path);
		}
	}
}
