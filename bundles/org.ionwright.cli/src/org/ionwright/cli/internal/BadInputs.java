package org.ionwright.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Words for the failures of the file system. */
final class BadInputs {

	private BadInputs() {
	}

	static BadInputException of(Path file, IOException e) {
		if (e instanceof NoSuchFileException) {
			return new BadInputException(file + ": there is no such file", e);
		}
		if (e instanceof AccessDeniedException) {
			return new BadInputException(file + ": reading it is not permitted", e);
		}
		String message = e.getMessage();
		String text = message == null ? e.toString() : message;
		return new BadInputException(text.contains(String.valueOf(file.getFileName())) ? text : file + ": " + text, e);
	}
}
