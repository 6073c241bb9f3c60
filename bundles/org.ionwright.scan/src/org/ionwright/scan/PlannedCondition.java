package org.ionwright.scan;

import org.ionwright.model.method.ConditionAction;

/**
 * Something that is done when a reading crosses a threshold.
 *
 * @param name
 *            for people and the file
 * @param reading
 *            path in the instrument model, or {@link #TOTAL_ION_COUNT}
 * @param above
 *            whether it is met above the threshold
 * @param hysteresis
 *            how far the reading must come back before it can be met once more
 * @param holdSeconds
 *            how long the reading must stay beyond the threshold
 */
public record PlannedCondition(String name, String reading, boolean above, double threshold, double hysteresis,
		double holdSeconds, ConditionAction action) {

	/** The sum of the counts of the last scan. */
	public static final String TOTAL_ION_COUNT = "spectrum.totalIonCount";
}
