package org.ionwright.twin.source;

import org.ionwright.twin.internal.InRange;

/**
 * What is set on a source, as it is at one instant; SI units, voltages without sign.
 *
 * @param capillaryVoltage
 *            between tip and entrance, V
 * @param negative
 *            polarity of the ions
 * @param liquidFlow
 *            m3/s
 * @param desolvationTemperature
 *            of the drying gas or vaporiser, K
 * @param desolvationGasFlow
 *            m3/s
 * @param coneVoltage
 *            V
 * @param needleVoltage
 *            of the corona, V
 * @param electronRate
 *            ion pairs per second of an electron source, see {@link ElectronSource#pairs()}
 */
public record SourceSettings(double capillaryVoltage, boolean negative, double liquidFlow,
		double desolvationTemperature, double desolvationGasFlow, double coneVoltage, double needleVoltage,
		double electronRate) {

	public SourceSettings {
		InRange.between("capillary voltage (V)", capillaryVoltage, 0, 1e5);
		InRange.between("liquid flow (m3/s)", liquidFlow, 0, 1e-6);
		InRange.between("desolvation temperature (K)", desolvationTemperature, 200, 1500);
		InRange.between("desolvation gas flow (m3/s)", desolvationGasFlow, 0, 0.1);
		InRange.between("cone voltage (V)", coneVoltage, 0, 1000);
		InRange.between("needle voltage (V)", needleVoltage, 0, 1e5);
		InRange.between("ion pairs (1/s)", electronRate, 0, 1e18);
	}

	/** An electrospray: needle and electron source off. */
	public static SourceSettings electrospray(double capillaryVoltage, boolean negative, double liquidFlow,
			double desolvationTemperature, double desolvationGasFlow, double coneVoltage) {
		return new SourceSettings(capillaryVoltage, negative, liquidFlow, desolvationTemperature, desolvationGasFlow,
				coneVoltage, 0, 0);
	}

	/** The same with a needle. */
	public SourceSettings withNeedle(double voltage) {
		return new SourceSettings(capillaryVoltage, negative, liquidFlow, desolvationTemperature, desolvationGasFlow,
				coneVoltage, voltage, electronRate);
	}

	/** The same with an electron source. */
	public SourceSettings withElectrons(double pairs) {
		return new SourceSettings(capillaryVoltage, negative, liquidFlow, desolvationTemperature, desolvationGasFlow,
				coneVoltage, needleVoltage, pairs);
	}
}
