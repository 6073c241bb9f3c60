package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;

/** Takes the files of runs. Called on the desk's thread. */
public interface RunOutlet {

	/** Called once per run that is going to leave a file, while it goes on. */
	void started(Path target);

	/** Called once per run that left a file. */
	void stored(Path file);

	/** Called once per other file that a person made here. */
	void made(Path file);
}
