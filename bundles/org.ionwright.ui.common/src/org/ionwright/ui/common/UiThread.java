package org.ionwright.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way to the UI thread from the others. */
public final class UiThread {

	private UiThread() {
	}

	/** Runs the action there soon; not at all when the display is gone, which may happen at any moment. Any thread. */
	public static void later(Display display, Runnable action) {
		try {
			display.asyncExec(action);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
