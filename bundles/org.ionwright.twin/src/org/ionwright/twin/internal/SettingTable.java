package org.ionwright.twin.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.ionwright.twin.TwinParameter;

/** The settings of the twin: heaters and gas start at their values of the sheet, high voltages at 0. */
public final class SettingTable {

	private final Map<String, Setting> settings = new HashMap<>();

	public SettingTable(Iterable<TwinParameter> parameters, Sheet sheet) {
		for (TwinParameter parameter : parameters) {
			if (parameter.writable()) {
				settings.put(parameter.path(), new Setting(start(parameter, sheet), parameter.ratePerSecond(),
						parameter.timeConstant()));
			}
		}
	}

	public void command(String path, double value, double seconds) {
		setting(path).command(value, seconds);
	}

	public double at(String path, double seconds) {
		return setting(path).at(seconds);
	}

	private Setting setting(String path) {
		return Optional.ofNullable(settings.get(path))
				.orElseThrow(() -> new IllegalArgumentException("the twin has no setting '" + path + "'"));
	}

	private static double start(TwinParameter parameter, Sheet sheet) {
		return switch (parameter.path()) {
		case "ionSource.ioniser.capillaryVoltage", "ionSource.coneVoltage", "detector.voltage" -> 0;
		case "ionSource.ioniser.desolvationTemperature" -> sheet.number(parameter.path(), 573.15);
		case "ionSource.ioniser.desolvationGasFlow" -> sheet.number(parameter.path(), 0.3 / 3600);
		case "ionSource.coneGasFlow" -> sheet.number(parameter.path(), 0.05 / 3600);
		case "ionSource.blockTemperature" -> sheet.number(parameter.path(), 373.15);
		case "ionSource.liquidSupply.flow" -> sheet.number(parameter.path(), 1e-8 / 60);
		default -> sheet.number(parameter.path(), 2);
		};
	}
}
