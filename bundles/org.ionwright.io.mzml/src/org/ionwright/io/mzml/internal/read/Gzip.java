package org.ionwright.io.mzml.internal.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.ionwright.io.mzml.internal.ByteSource;

/**
 * Files packed with gzip as a whole. They cannot be read at any position, so that they are unpacked into a temporary file,
 * which is deleted with the source.
 */
final class Gzip {

	private static final int CHUNK = 1 << 18;
	private static final long RESERVE = 256L << 20;
	private static final long SUSPICIOUS = 64L << 20;
	private static final long RATIO = 250;

	private Gzip() {
	}

	static boolean isPacked(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(2);
			return start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
		}
	}

	/**
	 * A file that is cut off is unpacked as far as it goes; the run in it then ends as early.
	 *
	 * @throws InterruptedIOException
	 *             when the thread is interrupted
	 */
	static ByteSource unpacked(Path file) throws IOException {
		Path plain = Files.createTempFile("ionwright-", ".mzML");
		try {
			unpack(file, plain);
			return new ByteSource(plain, true);
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(plain);
			throw e;
		}
	}

	private static void unpack(Path file, Path plain) throws IOException {
		long most = Math.max(SUSPICIOUS, RATIO * Files.size(file));
		FileStore disk = Files.getFileStore(plain);
		long done = 0;
		byte[] chunk = new byte[CHUNK];
		try (InputStream raw = Files.newInputStream(file);
				InputStream in = new GZIPInputStream(raw, 1 << 16);
				OutputStream out = Files.newOutputStream(plain)) {
			for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
				if (done == 0 && !new String(chunk, 0, Math.min(count, 8192), StandardCharsets.ISO_8859_1)
						.contains("mzML")) {
					throw new IOException("what is packed with gzip in it is no mzML file");
				}
				done += count;
				if (done > most) {
					throw new IOException("it unpacks to more than " + RATIO + " times its size");
				}
				if (done % SUSPICIOUS < CHUNK && disk.getUsableSpace() < RESERVE) {
					throw new IOException("there is no room to unpack it in " + plain.getParent());
				}
				if (Thread.currentThread().isInterrupted()) {
					throw new InterruptedIOException("unpacking was interrupted");
				}
				out.write(chunk, 0, count);
			}
		} catch (ZipException e) {
			if (done == 0) {
				throw new IOException("its gzip packing is damaged (" + e.getMessage() + ")", e);
			}
		} catch (EOFException e) {
			if (done == 0) {
				throw new IOException("its gzip packing is cut off", e);
			}
		}
	}
}
