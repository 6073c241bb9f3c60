package org.ionwright.tune.calibration;

/**
 * A line of a calibration.
 *
 * @param used
 *            whether it counts; false when it disagrees with the others or was not found
 * @param residual
 *            what is left of the error after correction, u; NaN where the line was not found
 */
public record FittedLine(CalibrationLine line, boolean used, double residual) {
}
