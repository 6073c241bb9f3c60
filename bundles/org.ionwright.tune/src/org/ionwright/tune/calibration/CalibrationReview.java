package org.ionwright.tune.calibration;

import java.time.Instant;

/**
 * What was decided about a calibration.
 *
 * @param by
 *            who decided; empty while open
 * @param time
 *            when; that of the measurement while open
 * @param remark
 *            why, on one line
 */
public record CalibrationReview(Decision decision, String by, Instant time, String remark) {

	/** Only what was accepted is used. */
	public enum Decision {
		OPEN, ACCEPTED, REJECTED
	}
}
