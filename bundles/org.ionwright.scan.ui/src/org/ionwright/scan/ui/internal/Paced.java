package org.ionwright.scan.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ionwright.ui.common.ScreenSettings;
import org.ionwright.ui.common.UiThread;

/** Runs an action on the UI thread after something happened, at most five times a second or as a person wants it, and not after the control. */
public final class Paced {

	private static final int GAP_MILLIS = 200;
	private static final int SECOND_MILLIS = 1000;

	private final Control owner;
	private final Display display;
	private final Runnable action;
	private final AtomicBoolean asked = new AtomicBoolean();

	/** On the UI thread. */
	public Paced(Control owner, Runnable action) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.action = action;
	}

	/** Any thread. */
	public void ask() {
		if (!owner.isDisposed() && asked.compareAndSet(false, true)) {
			UiThread.later(display, () -> display.timerExec(
					Math.max(GAP_MILLIS, SECOND_MILLIS / ScreenSettings.current().updatesPerSecond()), this::run));
		}
	}

	private void run() {
		asked.set(false);
		if (!owner.isDisposed()) {
			action.run();
		}
	}
}
