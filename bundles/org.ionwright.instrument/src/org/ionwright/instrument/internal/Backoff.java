package org.ionwright.instrument.internal;

import java.time.Duration;

/** How long to wait before a device is tried again. */
interface Backoff {

	/** Growing pauses, so that a device that is switched off is no load. */
	Backoff GROWING = failures -> Duration.ofSeconds(switch (failures) {
	case 0 -> 1;
	case 1 -> 2;
	case 2 -> 5;
	case 3 -> 10;
	default -> 30;
	});

	/**
	 * @param failures
	 *            how often connecting has failed before this time
	 */
	Duration pause(int failures);
}
