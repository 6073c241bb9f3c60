package org.ionwright.io.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that several tests use. */
public final class Samples {

	private Samples() {
	}

	/** Bytes of a file in the folder of test data. */
	public static byte[] bytes(String name) throws IOException {
		try (InputStream in = Samples.class.getResourceAsStream("/org/ionwright/io/exchange/data/" + name)) {
			if (in == null) {
				throw new IOException("no test resource " + name);
			}
			return in.readAllBytes();
		}
	}

	/** A copy of it in another folder. */
	public static Path file(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), bytes(name));
	}
}
