package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import org.eclipse.osgi.util.NLS;
import org.ionwright.ui.common.LogEntry;

/** A run that is open, with what its file looked like when it was read. */
record OpenRun(LoadedRun run, FileStamp stamp) {

	/** Closes the file; a failure cannot harm what is shown and goes to the log. */
	void close() {
		try {
			run.file().close();
		} catch (IOException e) {
			LogEntry.folder(NLS.bind(Messages.Log_notClosed, run.file().path(), e.getMessage())).warn(OpenRun.class, e);
		}
	}
}
