package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers the last choices from one session to the next. Any thread. */
public interface DeskMemory {

	Optional<Path> instrument();

	Optional<Path> method();

	Optional<Path> queue();

	/** Paths of the readings on the strip charts. */
	List<String> charted();

	/** What a person wants of runs here; the usual without preferences. */
	default RunPreferences preferences() {
		return RunPreferences.USUAL;
	}

	void rememberInstrument(Path file);

	void rememberMethod(Path file);

	void rememberQueue(Path file);

	void rememberCharted(List<String> paths);
}
