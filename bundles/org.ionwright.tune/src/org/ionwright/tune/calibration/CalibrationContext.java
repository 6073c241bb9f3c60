package org.ionwright.tune.calibration;

import java.time.Instant;

/**
 * Under what a calibration was measured.
 *
 * @param instrument
 *            name
 * @param serialNumber
 *            of the instrument; empty where it has none
 * @param simulated
 *            whether a simulated device was part of it
 * @param reference
 *            name of the reference list
 * @param measured
 *            when
 * @param temperatureKelvin
 *            of the analyser; NaN where nothing measures it
 * @param rfFrequencyHz
 *            of the stage that selects; NaN when the instrument file does not say
 * @param peakWidth
 *            that the second stage was set to, u: where a peak stands depends on it a little
 * @param firstStageWindow
 *            that the first stage was set to, as a fraction of the selected m/z
 */
public record CalibrationContext(String instrument, String serialNumber, boolean simulated, String reference,
		Instant measured, double temperatureKelvin, double rfFrequencyHz,
		double peakWidth, double firstStageWindow) {
}
