package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A file. Not a channel: a channel is closed for good when the writing thread is interrupted, and a cancelled run
 * must not lose the scans it has.
 */
final class FileStorage implements Storage {

	private final RandomAccessFile file;

	FileStorage(Path path) throws IOException {
		file = new RandomAccessFile(path.toFile(), "rw");
		try {
			file.getChannel().tryLock(); // so that nobody recovers a run that is still written; released with the file
		} catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
			// file systems without locks do without
		}
	}

	@Override
	public void append(byte[] bytes, int length) throws IOException {
		file.write(bytes, 0, length);
	}

	@Override
	public void overwrite(long position, byte[] bytes) throws IOException {
		long end = file.getFilePointer();
		file.seek(position);
		file.write(bytes);
		file.seek(end);
	}

	@Override
	public void sync() throws IOException {
		file.getFD().sync();
	}

	@Override
	public void truncate(long length) throws IOException {
		file.setLength(length);
		file.seek(length);
	}

	@Override
	public void digest(MessageDigest digest) throws IOException {
		long end = file.getFilePointer();
		byte[] block = new byte[1 << 18];
		file.seek(0);
		for (int count = file.read(block); count > 0; count = file.read(block)) {
			digest.update(block, 0, count);
		}
		file.seek(end);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
