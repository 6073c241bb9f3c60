package org.ionwright.driver.pv.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as it stands in the units field of a variable: SI value = value · factor + offset.
 *
 * @param si
 *            UCUM code
 */
record PvUnit(String si, double factor, double offset) {

	private static final Map<String, PvUnit> KNOWN = new HashMap<>();

	static {
		prefixed("V", "V", "p", "n", "u", "m", "", "k");
		prefixed("A", "A", "f", "p", "n", "u", "m", "");
		prefixed("Pa", "Pa", "m", "", "h", "k", "M");
		prefixed("bar", "Pa", 1e5, "u", "m", "");
		prefixed("Hz", "Hz", "m", "", "k", "M", "G");
		prefixed("s", "s", "n", "u", "m", "");
		prefixed("W", "W", "u", "m", "", "k");
		prefixed("Ohm", "Ohm", "m", "", "k", "M", "G");
		prefixed("m", "m", "n", "u", "m", "c", "");
		prefixed("K", "K", "m", "");
		prefixed("eV", "eV", "m", "", "k");
		same("Torr", "Pa", 101325.0 / 760, "torr");
		same("mTorr", "Pa", 101.325 / 760, "mtorr");
		same("mbar", "Pa", 100, "mBar");
		same("atm", "Pa", 101325);
		same("min", "s", 60);
		same("h", "s", 3600, "hour", "hours");
		same("rpm", "Hz", 1 / 60.0, "RPM");
		same("cps", "Hz", 1, "counts/s", "1/s");
		same("%", "1", 0.01);
		same("", "1", 1, "1", "counts", "count");
		same("m3/s", "m3/s", 1, "m^3/s");
		same("L/min", "m3/s", 1e-3 / 60, "l/min", "lpm", "slm");
		same("mL/min", "m3/s", 1e-6 / 60, "ml/min", "sccm");
		same("uL/min", "m3/s", 1e-9 / 60, "ul/min");
		for (String celsius : new String[] { "C", "degC", "Cel", "\u00b0C", "deg C" }) {
			KNOWN.put(celsius, new PvUnit("K", 1, 273.15));
		}
	}

	/** Empty for a word that nobody here knows. */
	static Optional<PvUnit> of(String word) {
		return Optional.ofNullable(KNOWN.get(word.strip().replace('\u00b5', 'u').replace('\u03bc', 'u')));
	}

	private static void prefixed(String unit, String si, String... prefixes) {
		prefixed(unit, si, 1, prefixes);
	}

	private static void prefixed(String unit, String si, double factor, String... prefixes) {
		for (String prefix : prefixes) {
			KNOWN.put(prefix + unit, new PvUnit(si, factor * power(prefix), 0));
		}
	}

	private static double power(String prefix) {
		return switch (prefix) {
		case "f" -> 1e-15;
		case "p" -> 1e-12;
		case "n" -> 1e-9;
		case "u" -> 1e-6;
		case "m" -> 1e-3;
		case "c" -> 1e-2;
		case "h" -> 1e2;
		case "k" -> 1e3;
		case "M" -> 1e6;
		case "G" -> 1e9;
		default -> 1;
		};
	}

	private static void same(String unit, String si, double factor, String... others) {
		KNOWN.put(unit, new PvUnit(si, factor, 0));
		for (String other : others) {
			KNOWN.put(other, new PvUnit(si, factor, 0));
		}
	}
}
