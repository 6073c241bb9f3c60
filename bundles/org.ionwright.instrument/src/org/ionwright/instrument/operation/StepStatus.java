package org.ionwright.instrument.operation;

/**
 * A step of a sequence.
 *
 * @param name
 *            for people: {@code turbo pump on}
 * @param text
 *            what it waits for, did, or why it failed
 * @param remainingSeconds
 *            until its time-out, in the instrument's time; NaN unless it runs
 */
public record StepStatus(String name, Progress progress, String text, double remainingSeconds) {

	/** How far it is. */
	public enum Progress {
		WAITING, RUNNING, DONE,
		/** The instrument has nothing of the kind. */
		SKIPPED, FAILED
	}
}
