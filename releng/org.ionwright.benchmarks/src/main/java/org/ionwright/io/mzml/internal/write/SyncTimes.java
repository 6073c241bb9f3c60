package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.LongStream;

import org.ionwright.spectrum.run.RunWriterFactory;

/** Looks at the clock before and after each scan is forced to the disk. */
public final class SyncTimes {

	private final LongStream.Builder nanos = LongStream.builder();

	private final class Timed implements Storage {

		private final Storage file;

		Timed(Storage file) {
			this.file = file;
		}

		@Override
		public void append(byte[] bytes, int length) throws IOException {
			file.append(bytes, length);
		}

		@Override
		public void overwrite(long position, byte[] bytes) throws IOException {
			file.overwrite(position, bytes);
		}

		@Override
		public void sync() throws IOException {
			long start = System.nanoTime();
			file.sync();
			nanos.add(System.nanoTime() - start);
		}

		@Override
		public void truncate(long length) throws IOException {
			file.truncate(length);
		}

		@Override
		public void digest(MessageDigest digest) throws IOException {
			file.digest(digest);
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}

	/** Makes writers whose file is watched. */
	public RunWriterFactory factory() {
		return new MzmlWriterFactory(this::open);
	}

	private Storage open(Path partial) throws IOException {
		return new Timed(new FileStorage(partial));
	}

	/** Of the last {@code count} scans, ns; once, when all writers are closed. */
	public long[] last(int count) {
		long[] all = nanos.build().toArray();
		return Arrays.copyOfRange(all, Math.max(0, all.length - count), all.length);
	}
}
