package org.ionwright.spectrum.ui.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;

/** A run that is open, with what its file looked like when it was read. */
record OpenRun(LoadedRun run, FileStamp stamp) {

	/** Closes the file; a failure cannot harm what is shown and goes to the log. */
	void close() {
		try {
			run.file().close();
		} catch (IOException e) {
			ILog.of(OpenRun.class).warn("closing " + run.file().path(), e);
		}
	}
}
