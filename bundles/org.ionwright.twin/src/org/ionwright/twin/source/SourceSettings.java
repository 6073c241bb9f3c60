package org.ionwright.twin.source;

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
		Checks.within("capillary voltage", capillaryVoltage, "V", 0, 1e5);
		Checks.within("liquid flow", liquidFlow, "m3/s", 0, 1e-6);
		Checks.within("desolvation temperature", desolvationTemperature, "K", 200, 1500);
		Checks.within("desolvation gas flow", desolvationGasFlow, "m3/s", 0, 0.1);
		Checks.within("cone voltage", coneVoltage, "V", 0, 1000);
		Checks.within("needle voltage", needleVoltage, "V", 0, 1e5);
		Checks.within("ion pairs", electronRate, "1/s", 0, 1e18);
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
