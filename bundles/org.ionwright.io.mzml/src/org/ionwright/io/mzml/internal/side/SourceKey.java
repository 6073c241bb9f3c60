package org.ionwright.io.mzml.internal.side;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells whether a file is still the same without reading it whole.
 *
 * @param size
 *            in bytes
 * @param changedMillis
 *            time of the last change, ms since 1970
 * @param hash
 *            SHA-256 of the first and the last 64 KiB, hexadecimal
 */
public record SourceKey(long size, long changedMillis, String hash) {

	private static final int PART = 1 << 16;

	public static SourceKey of(Path file) throws IOException {
		long changed = Files.getLastModifiedTime(file).toMillis();
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
			long size = bytes.length();
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] part = new byte[(int) Math.min(PART, size)];
			bytes.readFully(part);
			digest.update(part);
			bytes.seek(size - part.length);
			bytes.readFully(part);
			return new SourceKey(size, changed, HexFormat.of().formatHex(digest.digest(part)));
		} catch (NoSuchAlgorithmException e) {
			throw new IOException("this Java has no SHA-256", e);
		}
	}
}
