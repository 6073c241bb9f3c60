package org.ionwright.device.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ionwright.instrument.RegressionTest;
import org.ionwright.instrument.TrafficEntry;

/** What the bench does to save a conversation as a {@link RegressionTest}. */
final class RegressionFiles {

	private static final String JAVA = ".java";

	private RegressionFiles() {
	}

	/** What the runtime has kept, with what the table still shows from before; without gaps. */
	static List<TrafficEntry> joined(List<TrafficEntry> rows, List<TrafficEntry> kept) {
		List<TrafficEntry> all = new ArrayList<>();
		if (!kept.isEmpty()) {
			// The same number alone would not do: each session of a device counts anew.
			all.addAll(rows.subList(0, Math.max(0, rows.indexOf(kept.getFirst()))));
		}
		all.addAll(kept);
		return all;
	}

	/**
	 * Writes the class that a person has named, and its transcript beside it.
	 *
	 * @return the class
	 */
	static Path write(RegressionTest test, Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		return test.write(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("")),
				name.endsWith(JAVA) ? name.substring(0, name.length() - JAVA.length()) : name).getLast();
	}
}
