package org.ionwright.twin.filter;

/**
 * An ion at one instant, SI units, on the axis of a filter.
 *
 * @param rfPhase
 *            of the radio frequency when the ion enters, rad
 * @param axialVelocity
 *            m/s
 */
public record FilteredIon(double mz, double rfPhase, double x, double y, double velocityX, double velocityY,
		double axialVelocity) {
}
