package org.ionwright.instrument.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

/** The places where nothing is ever to be sent, one a line in a file. Safe for use from any thread. */
final class NeverTouch {

	private final Path file;

	NeverTouch(Path file) {
		this.file = file;
	}

	/** A file that cannot be read is no licence to send: the exception ends the request. */
	synchronized Set<String> all() {
		try {
			return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
		} catch (IOException e) {
			throw new UncheckedIOException(file + ": the places that are not to be touched cannot be read", e);
		}
	}

	/** In the file when it returns, or as before. */
	synchronized void mark(String address, boolean never) {
		Set<String> marked = new TreeSet<>(all());
		if (never ? marked.add(address) : marked.remove(address)) {
			try {
				Path folder = file.toAbsolutePath().getParent();
				Files.createDirectories(folder);
				Path fresh = Files.createTempFile(folder, "never-touch", ".tmp");
				Files.write(fresh, marked);
				Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			} catch (IOException e) {
				throw new UncheckedIOException(file + ": the mark cannot be kept", e);
			}
		}
	}
}
