package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.util.Optional;

/** Remembers the last choices from one session to the next. Any thread. */
public interface DeskMemory {

	Optional<Path> instrument();

	Optional<Path> method();

	void rememberInstrument(Path file);

	void rememberMethod(Path file);
}
