package org.ionwright.tune.calibration;

import java.util.List;
import java.util.Optional;

/**
 * What a calibration run found for one subject.
 *
 * @param calibration
 *            not decided yet; empty when there is none
 * @param objections
 *            why it should not be accepted, or why there is none; empty when nothing speaks against it
 */
public record CalibrationOutcome(CalibrationSubject subject, Optional<MassCalibration> calibration,
		List<String> objections) {

	public CalibrationOutcome {
		objections = List.copyOf(objections);
	}

	public boolean acceptable() {
		return calibration.isPresent() && objections.isEmpty();
	}
}
