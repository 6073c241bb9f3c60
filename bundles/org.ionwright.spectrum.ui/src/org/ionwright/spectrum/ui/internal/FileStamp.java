package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By what a file is known to be the one that was read.
 *
 * @param bytes
 *            -1 when there is no such file
 */
record FileStamp(long modifiedMillis, long bytes) {

	private static final FileStamp GONE = new FileStamp(0, -1);

	static FileStamp of(Path file) {
		try {
			return new FileStamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
		} catch (IOException e) {
			// Whatever the cause: the file that was read is not to be had any more.
			return GONE;
		}
	}

	boolean gone() {
		return bytes < 0;
	}
}
