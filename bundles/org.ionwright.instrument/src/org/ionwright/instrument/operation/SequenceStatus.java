package org.ionwright.instrument.operation;

import java.util.List;

/**
 * A sequence in progress or over.
 *
 * @param over
 *            whether it has ended
 * @param succeeded
 *            whether it ended at its goal
 * @param text
 *            what it waits for and until when, or how it ended, one line for people
 * @param steps
 *            in their order
 */
public record SequenceStatus(OperatingSequence sequence, boolean over, boolean succeeded, String text,
		List<StepStatus> steps) {

	public SequenceStatus {
		steps = List.copyOf(steps);
	}
}
