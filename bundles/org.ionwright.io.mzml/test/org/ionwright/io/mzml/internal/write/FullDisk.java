package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A disk with little room: the write that does not fit is stored in part and fails. */
final class FullDisk {

	private long room;

	FullDisk(long room) {
		this.room = room;
	}

	void free(long more) {
		room += more;
	}

	Storage open(Path path) throws IOException {
		FileStorage file = new FileStorage(path);
		return new Storage() {

			private long length;

			@Override
			public void append(byte[] bytes, int count) throws IOException {
				int fitting = (int) Math.min(count, room);
				file.append(bytes, fitting);
				length += fitting;
				room -= fitting;
				if (fitting < count) {
					throw new IOException("No space left on device");
				}
			}

			@Override
			public void overwrite(long position, byte[] bytes) throws IOException {
				file.overwrite(position, bytes);
			}

			@Override
			public void sync() throws IOException {
				file.sync();
			}

			@Override
			public void truncate(long to) throws IOException {
				room += length - to;
				length = to;
				file.truncate(to);
			}

			@Override
			public void digest(MessageDigest digest) throws IOException {
				file.digest(digest);
			}

			@Override
			public void close() throws IOException {
				file.close();
			}
		};
	}
}
