package org.ionwright.scan.ui.internal.desk;

/**
 * What a queue does at its end.
 *
 * @param standby
 *            whether the instrument is brought to standby
 * @param idleSeconds
 *            from the last run to standby
 * @param goesOn
 *            whether the next sample follows one that failed
 */
public record QueueEnding(boolean standby, double idleSeconds, boolean goesOn) {

	static final QueueEnding NONE = new QueueEnding(false, 0, false);
}
