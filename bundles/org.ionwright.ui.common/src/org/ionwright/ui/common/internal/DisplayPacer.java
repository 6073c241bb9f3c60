package org.ionwright.ui.common.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Paces by the timer of a display; after the display is gone nothing runs any more. */
public final class DisplayPacer implements Pacer {

	private static final long NANOS_PER_MILLI = 1_000_000L;

	private final Display display;

	public DisplayPacer(Display display) {
		this.display = display;
	}

	@Override
	public long nanoTime() {
		return System.nanoTime();
	}

	@Override
	public void later(long delayNanos, Runnable action) {
		try {
			if (delayNanos <= 0) {
				display.asyncExec(action);
			} else {
				// Rounded up: a millisecond too early would be one hand-over too many in the second.
				int millis = (int) ((delayNanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
				display.asyncExec(() -> display.timerExec(millis, action));
			}
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
