package org.ionwright.twin.sample;

/**
 * The settings of an electrospray source as they are at one instant; SI units, voltages without sign.
 */
public record SourceState(double capillaryVoltage, double coneVoltage, double desolvationTemperature,
		double desolvationGasFlow, double liquidFlow, boolean negative) {
}
