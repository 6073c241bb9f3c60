package org.ionwright.ui.common.internal;

import org.eclipse.swt.widgets.Display;
import org.ionwright.ui.common.UiThread;

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
		if (delayNanos <= 0) {
			UiThread.later(display, action);
		} else {
			// Rounded up: a millisecond too early would be one hand-over too many in the second.
			int millis = (int) ((delayNanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
			UiThread.later(display, () -> display.timerExec(millis, action));
		}
	}
}
