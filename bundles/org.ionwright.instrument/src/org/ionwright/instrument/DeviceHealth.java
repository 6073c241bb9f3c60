package org.ionwright.instrument;

import java.util.Optional;

/**
 * How well a device answers, since its instrument was opened.
 *
 * @param calls
 *            that were made, connecting included
 * @param failures
 *            how many of them failed by link, time, protocol, hardware or a defect of the driver; a value that was refused is none
 * @param reconnects
 *            how often the device was connected again after it was lost
 * @param lastTrouble
 *            stays when the device works again
 */
public record DeviceHealth(long calls, long failures, long reconnects, CallLatency latency,
		Optional<DeviceTrouble> lastTrouble) {

	/** Nothing was asked yet. */
	public static final DeviceHealth NONE = new DeviceHealth(0, 0, 0, CallLatency.NONE, Optional.empty());
}
