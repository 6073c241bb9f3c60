package org.ionwright.driver.srsrga.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.CalibrationDescription.Coefficient;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * Peak tuning, sensitivities and gain, which the head keeps without power. A jumper in the head may protect the tuning; it then says
 * so. Ranges are the widest of all firmware known; the head refuses what it cannot.
 */
final class RgaCalibrations {

	/** A coefficient and the setting that keeps it. */
	private record Row(Coefficient coefficient, RgaSetting setting) {
	}

	private final RgaHead head;
	private final Map<String, List<Row>> rows = new LinkedHashMap<>();
	private final List<CalibrationDescription> descriptions = new ArrayList<>();

	/**
	 * @param multiplier
	 *            whether the head has one
	 */
	RgaCalibrations(RgaHead head, boolean multiplier) {
		this.head = head;
		add("peak-position", "Peak position: RF at 0 u and at 128 u",
				List.of(row("offset", RgaSetting.RF_OFFSET), row("slope", RgaSetting.RF_SLOPE)));
		add("peak-width", "Peak width: DC in steps of the converter",
				List.of(row("offset", RgaSetting.DC_OFFSET), row("slope", RgaSetting.DC_SLOPE)));
		add("sensitivity", "Sensitivity for nitrogen",
				List.of(row("partial", RgaSetting.PARTIAL_SENSITIVITY), row("total", RgaSetting.TOTAL_SENSITIVITY)));
		if (multiplier) {
			add("multiplier", "Multiplier: gain at a voltage",
					List.of(row("voltage", RgaSetting.STORED_VOLTAGE), row("gain", RgaSetting.STORED_GAIN)));
		}
	}

	List<CalibrationDescription> descriptions() {
		return List.copyOf(descriptions);
	}

	Calibration read(String subject) throws DeviceException, InterruptedException {
		Map<String, Double> coefficients = new LinkedHashMap<>();
		List<Row> wanted = rows(subject);
		head.requireFree();
		for (Row row : wanted) {
			coefficients.put(row.coefficient().name(), head.read(row.setting()));
		}
		return new Calibration(subject, coefficients);
	}

	void write(Calibration calibration) throws DeviceException, InterruptedException {
		List<Row> wanted = rows(calibration.subject());
		for (Row row : wanted) {
			Coefficient coefficient = row.coefficient();
			double value = calibration.coefficients().getOrDefault(coefficient.name(), Double.NaN);
			if (!(value >= coefficient.minimum() && value <= coefficient.maximum())) {
				throw new DeviceException(DeviceReason.LIMIT, head.conversation().address() + ": "
						+ calibration.subject() + " " + coefficient.name()
						+ (Double.isNaN(value) ? " is missing" : " = " + Texts.number(value) + " " + coefficient.unit())
						+ "; possible is " + Texts.number(coefficient.minimum()) + " to "
						+ Texts.number(coefficient.maximum()) + "; nothing was changed");
			}
		}
		head.requireFree();
		head.clearCommunicationErrors();
		for (Row row : wanted) {
			head.set(row.setting(), calibration.coefficients().getOrDefault(row.coefficient().name(), Double.NaN));
		}
	}

	private List<Row> rows(String subject) throws DeviceException {
		List<Row> wanted = rows.get(subject);
		if (wanted == null) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, head.conversation().address()
					+ " keeps no calibration '" + subject + "'; it keeps " + String.join(", ", rows.keySet()));
		}
		return wanted;
	}

	private void add(String subject, String label, List<Row> coefficients) {
		rows.put(subject, coefficients);
		descriptions.add(
				new CalibrationDescription(subject, label, coefficients.stream().map(Row::coefficient).toList()));
	}

	private static Row row(String name, RgaSetting setting) {
		return new Row(new Coefficient(name, setting.unit().isEmpty() ? "1" : setting.unit(), setting.minimum(),
				setting.maximum(), setting.resolution()), setting);
	}
}
