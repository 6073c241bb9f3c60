package org.ionwright.io.mzml.internal.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file read at any position by any thread. Not a channel: a channel is closed for all threads when one of them is
 * interrupted while it reads.
 */
final class ByteSource implements Closeable {

	private final RandomAccessFile file;
	private final long size;

	ByteSource(Path path) throws IOException {
		file = new RandomAccessFile(path.toFile(), "r");
		size = file.length();
	}

	/** As it was when the file was opened. */
	long size() {
		return size;
	}

	/** @return the number of bytes read; 0 behind the end */
	synchronized int read(long position, byte[] target, int offset, int length) throws IOException {
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

	@Override
	public synchronized void close() throws IOException {
		file.close();
	}
}
