package org.ionwright.twin.wire.internal.rga;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.internal.Texts;

/** Numbers the head stores: two letters, range, default, decimals. */
final class RgaSettings {

	/**
	 * One of them.
	 *
	 * @param decimals
	 *            of the answer; 0 for what takes whole numbers only
	 * @param status
	 *            whether setting it is answered with the STATUS byte
	 */
	record Setting(double minimum, double maximum, double standard, int decimals, boolean status) {

		boolean takes(double value) {
			return value >= minimum && value <= maximum && (decimals > 0 || value == Math.rint(value));
		}
	}

	private final Map<String, Setting> table = new LinkedHashMap<>();
	private final Map<String, Double> values = new LinkedHashMap<>();

	RgaSettings(int heaviest) {
		put("EE", 25, 105, 70, 0, true);
		put("IE", 0, 1, 1, 0, true);
		put("VF", 0, 150, 90, 0, true);
		put("FL", 0, 3.5, 1, 2, true);
		put("HV", 0, 2490, 1400, 0, true);
		put("NF", 0, 7, 4, 0, false);
		put("SA", 10, 25, 10, 0, false);
		put("MI", 1, heaviest, 1, 0, false);
		put("MF", 1, heaviest, heaviest, 0, false);
		put("MG", 0, 2000, 1, 4, false);
		put("MV", 0, 2490, 1400, 0, false);
		put("SP", 0, 10, 0.1, 4, false);
		put("ST", 0, 100, 0.01, 4, false);
		put("RI", -86, 86, 0, 4, false);
		put("RS", -600, 600, 0, 4, false);
		put("DI", 0, 255, 128, 0, false);
		put("DS", -2.55, 2.55, 0, 4, false);
		reset();
	}

	private void put(String name, double minimum, double maximum, double standard, int decimals, boolean status) {
		table.put(name, new Setting(minimum, maximum, standard, decimals, status));
	}

	/** Factory values; filament and multiplier off. */
	void reset() {
		table.forEach((name, setting) -> values.put(name, setting.standard()));
		values.put("FL", 0.0);
		values.put("HV", 0.0);
	}

	@Nullable
	Setting named(String name) {
		return table.get(name);
	}

	double get(String name) {
		return values.getOrDefault(name, Double.NaN);
	}

	void set(String name, double value) {
		values.put(name, value);
	}

	String text(String name) {
		Setting setting = table.get(name);
		return Texts.format("%." + (setting == null ? 0 : setting.decimals()) + "f", get(name));
	}

	/** The value that a parameter asks for; empty when it is no number the setting takes. */
	OptionalDouble asked(String name, String parameter) {
		Setting setting = table.get(name);
		if (setting == null) {
			return OptionalDouble.empty();
		}
		if (parameter.equals("*")) {
			return OptionalDouble.of(setting.standard());
		}
		OptionalDouble value = Texts.number(parameter);
		return value.isPresent() && setting.takes(value.getAsDouble()) ? value : OptionalDouble.empty();
	}
}
