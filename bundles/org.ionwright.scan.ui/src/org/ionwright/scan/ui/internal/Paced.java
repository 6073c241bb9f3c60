package org.ionwright.scan.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Control;

/** Runs an action on the UI thread after something happened, at most five times a second, and not after the control. */
public final class Paced {

	private static final int GAP_MILLIS = 200;

	private final Control owner;
	private final Runnable action;
	private final AtomicBoolean asked = new AtomicBoolean();

	public Paced(Control owner, Runnable action) {
		this.owner = owner;
		this.action = action;
	}

	/** Any thread. */
	public void ask() {
		if (!owner.isDisposed() && asked.compareAndSet(false, true)) {
			var display = owner.getDisplay();
			display.asyncExec(() -> display.timerExec(GAP_MILLIS, this::run));
		}
	}

	private void run() {
		asked.set(false);
		if (!owner.isDisposed()) {
			action.run();
		}
	}
}
