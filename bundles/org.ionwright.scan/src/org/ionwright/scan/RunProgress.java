package org.ionwright.scan;

/**
 * A moment of a run.
 *
 * @param text
 *            what is being done or waited for, or why it ended, in one line for people
 * @param scansDone
 *            scans that are stored (or, without a file, delivered)
 * @param scans
 *            scans of the plan
 * @param elapsedSeconds
 *            since the start of the run, in the instrument's time
 * @param remainingSeconds
 *            estimate; 0 when over
 */
public record RunProgress(RunState state, String text, int scansDone, int scans, double elapsedSeconds,
		double remainingSeconds) {
}
