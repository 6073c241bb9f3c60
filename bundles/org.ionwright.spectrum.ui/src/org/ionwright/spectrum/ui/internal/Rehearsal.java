package org.ionwright.spectrum.ui.internal;

import java.util.concurrent.ForkJoinPool;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.ui.common.UiThread;

/**
 * Makes a panel in a window that is never opened, part by part, and throws it away: what runs for the first time takes several times as
 * long as later, and the first opening of a file should not be where that is felt.
 */
final class Rehearsal {

	private Rehearsal() {
	}

	/** Begins; goes on in later turns. UI thread. */
	static void begin(Display display) {
		Shell hidden = new Shell(display);
		RunPanel panel = new RunPanel(hidden, ForkJoinPool.commonPool());
		panel.showWaiting("");
		panel.made().thenRun(() -> UiThread.later(display, hidden::dispose));
	}
}
