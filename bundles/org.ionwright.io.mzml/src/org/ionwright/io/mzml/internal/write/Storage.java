package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.security.MessageDigest;

/** The bytes of the file being written; a seam, so that a full disk can be tried out. */
interface Storage extends AutoCloseable {

	void append(byte[] bytes, int length) throws IOException;

	void overwrite(long position, byte[] bytes) throws IOException;

	/** Returns when everything appended is on the disk. */
	void sync() throws IOException;

	/** Cuts off everything behind {@code length} bytes; the next append goes there. */
	void truncate(long length) throws IOException;

	/** Feeds all bytes to the digest. */
	void digest(MessageDigest digest) throws IOException;

	@Override
	void close() throws IOException;
}
