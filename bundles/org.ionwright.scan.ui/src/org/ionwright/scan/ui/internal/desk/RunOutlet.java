package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;

/** Takes the files of runs that are over. */
public interface RunOutlet {

	/** Called once per run that left a file, on the desk's thread. */
	void stored(Path file);
}
