package org.ionwright.scan;

import org.ionwright.model.method.FaultAction;

/**
 * What is done when a device fails.
 *
 * @param part
 *            path of the part whose device it is for; empty for all without a policy of their own
 * @param retries
 *            attempts in a row
 * @param delaySeconds
 *            before each attempt
 */
public record PlannedFault(String part, FaultAction action, int retries, double delaySeconds) {

	/**
	 * Where the method says nothing: one missed answer does not end a night's run. When the device is not back after three
	 * attempts the run ends and the instrument is made safe; what the interlocks do meanwhile is up to them.
	 */
	public static final PlannedFault DEFAULT = new PlannedFault("", FaultAction.RETRY, 3, 2);
}
