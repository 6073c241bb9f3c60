package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;

import org.ionwright.model.method.AcquisitionMethod;

/** The active method. Desk thread. */
final class MethodSlot {

	private final SetupFiles files;
	private final DeskMemory memory;
	private Choice<AcquisitionMethod> choice = Choice.none();

	MethodSlot(SetupFiles files, DeskMemory memory) {
		this.files = files;
		this.memory = memory;
	}

	Choice<AcquisitionMethod> choice() {
		return choice;
	}

	boolean isChosen(Path file) {
		return choice.file().filter(file::equals).isPresent();
	}

	void choose(Path file) {
		choice = Choice.reading(file);
		memory.rememberMethod(file);
	}

	void read() {
		choice.file().ifPresent(file -> {
			try {
				choice = Choice.of(file, files.method(file));
			} catch (IOException e) {
				choice = Choice.failed(file, String.valueOf(e.getMessage()));
			}
		});
	}
}
