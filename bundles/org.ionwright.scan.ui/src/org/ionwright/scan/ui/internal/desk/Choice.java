package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was chosen, and what it holds.
 *
 * @param content
 *            empty while it is being read, and when it cannot be used
 * @param problem
 *            why it cannot be used, one line for people; empty when there is none
 */
public record Choice<T>(Optional<Path> file, Optional<T> content, String problem) {

	public static <T> Choice<T> none() {
		return new Choice<>(Optional.empty(), Optional.empty(), "");
	}

	static <T> Choice<T> reading(Path file) {
		return new Choice<>(Optional.of(file), Optional.empty(), "");
	}

	static <T> Choice<T> of(Path file, T content) {
		return new Choice<>(Optional.of(file), Optional.of(content), "");
	}

	static <T> Choice<T> failed(Path file, String problem) {
		return new Choice<>(Optional.of(file), Optional.empty(), problem);
	}
}
