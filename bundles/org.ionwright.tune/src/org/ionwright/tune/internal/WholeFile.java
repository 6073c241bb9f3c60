package org.ionwright.tune.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ionwright.model.AtomicFile;

/** Small text files that are there as a whole or as they were before. */
public final class WholeFile {

	private static final long MOST_BYTES = 1 << 22;

	private WholeFile() {
	}

	/**
	 * Replaces a file.
	 *
	 * @throws IOException
	 *             when it cannot be written; the file is then as before
	 */
	public static void write(Path file, String text) throws IOException {
		new AtomicFile(file).replace(text.getBytes(StandardCharsets.UTF_8));
	}

	/** @throws IOException naming the file, when it is too long or no text in UTF-8 */
	public static String read(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(file + " has " + Files.size(file) + " bytes; up to " + MOST_BYTES + " are read");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new IOException(file + " is no text in UTF-8", e);
		}
	}
}
