package org.ionwright.ui.common;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way to the UI thread from the others. */
public final class UiThread {

	private static final long PATIENCE_MILLIS = 1000;
	private static final long AT_ONCE_MILLIS = 4;
	private static final long FRAME_MILLIS = 17;
	private static final int ENOUGH = 2;

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

	/**
	 * Lets the UI thread go first, for work that would take a core from it: returns when it has answered at once twice in a row, as it does
	 * when everything is drawn, after a second in any case, and at once when the display is gone or the thread is
	 * interrupted. Blocks; not on the UI thread.
	 */
	public static void goFirst(Display display) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
		int quick = 0;
		try {
			while (quick < ENOUGH && System.nanoTime() < end && !display.isDisposed()) {
				CountDownLatch answer = new CountDownLatch(1);
				long asked = System.nanoTime();
				later(display, answer::countDown);
				boolean answered = answer.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
				boolean atOnce = System.nanoTime() - asked < TimeUnit.MILLISECONDS.toNanos(AT_ONCE_MILLIS);
				quick = answered && atOnce ? quick + 1 : 0;
				Thread.sleep(FRAME_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
