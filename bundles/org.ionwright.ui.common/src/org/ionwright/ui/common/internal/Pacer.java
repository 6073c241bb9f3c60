package org.ionwright.ui.common.internal;

/** Clock and timer of a hand-over; a parameter, so that tests need no display and no waiting. */
public interface Pacer {

	long nanoTime();

	/** Runs the action once on the UI thread, not before the delay; at once in turn when the delay is 0 or below. */
	void later(long delayNanos, Runnable action);
}
