package org.ionwright.twin;

import java.util.List;

/** The quantities the twin has; ranges, rates and safe values of the demo instrument. */
final class TwinParameters {

	private static final double NONE = Double.NaN;

	static final List<TwinParameter> ALL = List.of(
			setting("ionSource.ioniser.capillaryVoltage", "Capillary voltage", "V", 0, 5000, 1000, 15, 0, 0, 1),
			TwinParameter.gauge("ionSource.ioniser.capillaryCurrent", "Capillary current", "A", 0, 5e-5),
			setting("ionSource.ioniser.desolvationTemperature", "Desolvation temperature", "K", 293.15, 923.15, 5, 3,
					293.15, 4, 0.2),
			setting("ionSource.ioniser.desolvationGasFlow", "Desolvation gas", "m3/s", 0, 1.2 / 3600, 0.3 / 3600,
					5e-3 / 3600, NONE, 0, 0.3e-3 / 3600),
			setting("ionSource.coneVoltage", "Cone voltage", "V", 0, 150, 1000, 1, 0, 0, 0.05),
			setting("ionSource.coneGasFlow", "Cone gas", "m3/s", 0, 0.3 / 3600, 0.1 / 3600, 2e-3 / 3600, NONE, 0,
					0.1e-3 / 3600),
			setting("ionSource.blockTemperature", "Source temperature", "K", 293.15, 423.15, 1, 2, NONE, 10, 0.1),
			setting("ionSource.liquidSupply.flow", "Liquid flow", "m3/s", 0, 1e-8, 1e-7 / 60, 2e-12, 0, 0, 2e-13),
			TwinParameter.gauge("ionSource.interface.pressure", "Interface pressure", "Pa", 0, 2e5),
			TwinParameter.gauge("vacuumSystem.chambers[0].pressure", "Interface pressure", "Pa", 0, 2e5),
			TwinParameter.gauge("vacuumSystem.chambers[1].pressure", "Transfer pressure", "Pa", 0, 2e5),
			TwinParameter.gauge("vacuumSystem.chambers[2].pressure", "Analyser pressure", "Pa", 0, 2e5),
			TwinParameter.gauge("analyser.stages[0].rfAmplitude", "First stage RF", "V", 0, 10000),
			TwinParameter.gauge("analyser.stages[0].dcVoltage", "First stage DC", "V", 0, 2000),
			setting("analyser.stages[0].ionEnergy", "First stage ion energy", "V", 0, 20, 1000, 0.05, NONE, 0, 0.002),
			TwinParameter.gauge("analyser.stages[1].rfAmplitude", "Second stage RF", "V", 0, 10000),
			TwinParameter.gauge("analyser.stages[1].dcVoltage", "Second stage DC", "V", 0, 2000),
			setting("analyser.stages[1].ionEnergy", "Second stage ion energy", "V", 0, 20, 1000, 0.05, NONE, 0, 0.002),
			setting("detector.voltage", "Detector voltage", "V", 0, 1500, 500, 2, 0, 0, 0.1),
			TwinParameter.gauge("detector.countRate", "Count rate", "1/s", 0, 1e9));

	private TwinParameters() {
	}

	private static TwinParameter setting(String path, String label, String unit, double minimum, double maximum,
			double rate, double tolerance, double safeValue, double timeConstant, double noise) {
		return new TwinParameter(path, label, unit, true, minimum, maximum, rate, tolerance, safeValue, timeConstant,
				noise);
	}
}
