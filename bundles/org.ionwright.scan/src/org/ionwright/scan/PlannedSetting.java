package org.ionwright.scan;

/**
 * A parameter that is set before the scans or at a time between them, in the unit of the instrument model.
 *
 * @param rampSeconds
 *            from the value it has to the new one in even steps; 0 for as fast as the gate allows
 */
public record PlannedSetting(String path, double value, double rampSeconds) {

	/** At once. */
	public PlannedSetting(String path, double value) {
		this(path, value, 0);
	}
}
