package org.ionwright.scan;

import java.util.List;

/**
 * What concerns all segments of a run.
 *
 * @param repeats
 *            how often all segments are run
 * @param tuneSet
 *            name of the tune set the plan holds; empty for none
 * @param events
 *            by the time since the first scan of the run
 * @param conditions
 *            watched in all segments
 * @param faults
 *            at most one for each part
 */
public record RunProgram(int repeats, String tuneSet, List<PlannedEvent> events, List<PlannedCondition> conditions,
		List<PlannedFault> faults) {

	/** The segments once, and nothing else. */
	public static final RunProgram NONE = new RunProgram(1, "", List.of(), List.of(), List.of());

	public RunProgram {
		events = List.copyOf(events);
		conditions = List.copyOf(conditions);
		faults = List.copyOf(faults);
	}
}
