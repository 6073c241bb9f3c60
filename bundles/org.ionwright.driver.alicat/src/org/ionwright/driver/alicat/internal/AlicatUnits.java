package org.ionwright.driver.alicat.internal;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as an Alicat labels them, in SI. Source: Alicat Serial Primer, appendix on engineering units. */
final class AlicatUnits {

	static final double PASCAL_PER_PSI = 6894.757293168;
	private static final double ZERO_CELSIUS = 273.15;
	private static final double CUBIC_FOOT = 0.3048 * 0.3048 * 0.3048;
	private static final double CUBIC_INCH = 0.0254 * 0.0254 * 0.0254;

	/** S for standard, N for normal conditions, nothing for the gas as it is; volume; time. */
	private static final Pattern FLOW = Pattern.compile("([SN]?)(UL|ML|L|CC|CM3|M3|IN3|CF|FT3)/?P?([SMHD])");
	private static final Pattern RATED = Pattern.compile("-(\\d+(?:\\.\\d+)?)([SN]?(?:CCM|LPM|CFM|LPH|CCS))(?:[-/]|$)");

	private static final Map<String, Double> VOLUMES = Map.of("UL", 1e-9, "ML", 1e-6, "L", 1e-3, "CC", 1e-6, "CM3",
			1e-6,
			"M3", 1.0, "IN3", CUBIC_INCH, "CF", CUBIC_FOOT, "FT3", CUBIC_FOOT);
	private static final Map<String, Double> TIMES = Map.of("S", 1.0, "M", 60.0, "H", 3600.0, "D", 86_400.0);
	private static final Map<String, Double> PRESSURES = Map.ofEntries(Map.entry("PA", 1.0), Map.entry("HPA", 100.0),
			Map.entry("KPA", 1e3), Map.entry("MPA", 1e6), Map.entry("MBAR", 100.0), Map.entry("BAR", 1e5),
			Map.entry("TORR", 101_325.0 / 760), Map.entry("MMHG", 133.322387415), Map.entry("ATM", 101_325.0),
			Map.entry("PSI", PASCAL_PER_PSI));

	private AlicatUnits() {
	}

	/** m3/s of one unit such as SLPM, SCCM, CCM or Nm3/h; empty for one that is no flow of volume. */
	static OptionalDouble flow(String label) {
		Matcher matcher = FLOW.matcher(label.toUpperCase(Locale.ROOT));
		if (!matcher.matches()) {
			return OptionalDouble.empty();
		}
		Double volume = VOLUMES.get(matcher.group(2));
		Double time = TIMES.get(matcher.group(3));
		return volume == null || time == null ? OptionalDouble.empty() : OptionalDouble.of(volume / time);
	}

	/** Whether a flow is stated at standard or normal conditions, and at which: {@code S}, {@code N} or nothing. */
	static String condition(String label) {
		Matcher matcher = FLOW.matcher(label.toUpperCase(Locale.ROOT));
		String condition = matcher.matches() ? matcher.group(1) : null;
		return condition == null ? "" : condition;
	}

	/** Pa of one unit of absolute pressure; empty for another one and for gauge pressure. */
	static OptionalDouble pressure(String label) {
		String name = label.toUpperCase(Locale.ROOT);
		Double size = PRESSURES.get(name.endsWith("A") && !PRESSURES.containsKey(name)
				? name.substring(0, name.length() - 1)
				: name);
		return size == null ? OptionalDouble.empty() : OptionalDouble.of(size);
	}

	/** NaN for an unknown unit. */
	static double kelvin(double value, String label) {
		return switch (label.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "")) {
		case "", "C" -> value + ZERO_CELSIUS;
		case "F" -> (value - 32) / 1.8 + ZERO_CELSIUS;
		case "K" -> value;
		default -> Double.NaN;
		};
	}

	/** Full scale, m3/s, that a model number such as MC-500SCCM-D names. */
	static OptionalDouble rated(String model) {
		Matcher matcher = RATED.matcher(model.toUpperCase(Locale.ROOT));
		String number = matcher.find() ? matcher.group(1) : null;
		String unit = number == null ? null : matcher.group(2);
		OptionalDouble size = unit == null ? OptionalDouble.empty() : flow(unit);
		return number == null || size.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(Double.parseDouble(number) * size.getAsDouble());
	}
}
