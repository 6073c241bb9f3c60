package org.ionwright.io.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of any length, read at any position by any thread. Not a channel: a channel is closed for all threads when one of
 * them is interrupted while it reads.
 */
public final class FileBytes implements Closeable {

	private final RandomAccessFile file;
	private final long size;

	/**
	 * @throws IOException
	 *             in one line when there is no such file or it cannot be opened
	 */
	public FileBytes(Path path) throws IOException {
		if (!Files.exists(path)) {
			throw new IOException("it does not exist");
		}
		if (!Files.isRegularFile(path)) {
			throw new IOException("it is no file");
		}
		file = new RandomAccessFile(path.toFile(), "r");
		size = file.length();
	}

	/** Length of the file when it was opened. */
	public long size() {
		return size;
	}

	/** @return the number of bytes read, fewer than wanted only at the end of the file; 0 behind it */
	public synchronized int read(long position, byte[] target, int offset, int length) throws IOException {
		int done = 0;
		if (position < size) {
			file.seek(position);
			while (done < length) {
				int count = file.read(target, offset + done, length - done);
				if (count < 0) {
					break;
				}
				done += count;
			}
		}
		return done;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
