package org.ionwright.ui.common;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.ui.common.internal.Messages;

/**
 * What goes to the error log: never what is wrong without what to do about it. Any thread; returns at once.
 *
 * @param what
 *            is wrong and where, with the value and the limit if there are any; a sentence for people
 * @param remedy
 *            a sentence that tells a person what to do
 */
public record LogEntry(String what, String remedy) {

	/** Of an exception that nobody foresaw: the remedy is to tell the authors. */
	public static LogEntry defect(String what) {
		return new LogEntry(what, Messages.LogEntry_report);
	}

	/** Of a view, an editor or a command that is not there or cannot be made: the remedy is to install its bundle. */
	public static LogEntry part(String what) {
		return new LogEntry(what, Messages.LogEntry_install);
	}

	/** Of a folder or file of the workspace that could not be read or written: the remedy is to look at the place and to refresh. */
	public static LogEntry folder(String what) {
		return new LogEntry(what, Messages.LogEntry_refresh);
	}

	/** One line. */
	public String text() {
		return NLS.bind(Messages.LogEntry_text, what.strip().replaceFirst("[.\u3002]$", ""), remedy);
	}

	/**
	 * @param severity
	 *            of {@link IStatus}
	 * @param by
	 *            whose bundle the entry is said to come from
	 */
	public IStatus status(int severity, Class<?> by, @Nullable Throwable cause) {
		return new Status(severity, by, text(), cause);
	}

	public void error(Class<?> by, @Nullable Throwable cause) {
		ILog.of(by).log(status(IStatus.ERROR, by, cause));
	}

	public void warn(Class<?> by, @Nullable Throwable cause) {
		ILog.of(by).log(status(IStatus.WARNING, by, cause));
	}
}
