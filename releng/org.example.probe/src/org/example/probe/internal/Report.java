package org.example.probe.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lines of kind and text in a file, written at once. Safe for use from any thread. */
record Report(Path file) {

	synchronized void add(String kind, String text) {
		try {
			Files.writeString(file, (kind + " " + text).replaceAll("\\s+", " ").strip() + "\n",
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
