package org.ionwright.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The units people may type, with SI prefixes, and their way to the UCUM units of the instrument model. */
public final class UnitTable {

	/**
	 * A unit that was recognised.
	 *
	 * @param ucum
	 *            SI unit of the dimension, as parameters name it
	 * @param factor
	 *            SI value = typed value * factor + offset
	 */
	public record Unit(String ucum, double factor, double offset) {
	}

	/** As the limits of the seeds are counted; the 760th part of an atmosphere is 2.8e-6 more. */
	private static final double TORR = 133.322;
	private static final Map<String, Unit> PLAIN = new LinkedHashMap<>();
	private static final Map<String, Unit> PREFIXED = new LinkedHashMap<>();
	private static final Map<String, Double> PREFIXES = Map.ofEntries(Map.entry("p", 1e-12), Map.entry("n", 1e-9),
			Map.entry("u", 1e-6), Map.entry("\u00b5", 1e-6), Map.entry("\u03bc", 1e-6), Map.entry("m", 1e-3),
			Map.entry("c", 1e-2), Map.entry("h", 1e2), Map.entry("k", 1e3), Map.entry("M", 1e6), Map.entry("G", 1e9));

	static {
		prefixed("V", "V", 1);
		prefixed("A", "A", 1);
		prefixed("Pa", "Pa", 1);
		prefixed("bar", "Pa", 1e5);
		prefixed("Torr", "Pa", TORR);
		prefixed("torr", "Pa", TORR);
		prefixed("K", "K", 1);
		prefixed("Hz", "Hz", 1);
		prefixed("m", "m", 1);
		prefixed("s", "s", 1);
		prefixed("W", "W", 1);
		prefixed("F", "F", 1);
		prefixed("Ohm", "Ohm", 1);
		prefixed("\u2126", "Ohm", 1);
		prefixed("\u03a9", "Ohm", 1);
		prefixed("g", "kg", 1e-3);
		prefixed("mol", "mol", 1);
		prefixed("L", "m3", 1e-3);
		prefixed("l", "m3", 1e-3);
		plain("atm", "Pa", 101325, 0);
		plain("m3", "m3", 1, 0);
		plain("cm3", "m3", 1e-6, 0);
		plain("cm\u00b3", "m3", 1e-6, 0);
		plain("mm3", "m3", 1e-9, 0);
		plain("mm\u00b3", "m3", 1e-9, 0);
		plain("m\u00b3", "m3", 1, 0);
		plain("\u00b0C", "K", 1, 273.15);
		plain("degC", "K", 1, 273.15);
		plain("C", "K", 1, 273.15);
		plain("min", "s", 60, 0);
		plain("h", "s", 3600, 0);
		plain("rad", "rad", 1, 0);
		plain("\u00b0", "rad", Math.PI / 180, 0);
		plain("deg", "rad", Math.PI / 180, 0);
		plain("%", "1", 1e-2, 0);
		plain("1", "1", 1, 0);
		plain("counts", "1", 1, 0);
		plain("ions", "1", 1, 0);
		plain("u", "1", 1, 0);
		plain("cps", "1/s", 1, 0);
	}

	private UnitTable() {
	}

	/** Looks a unit up as typed, products of one fraction included: {@code kV}, {@code L/h}, {@code counts/s}. */
	public static Optional<Unit> find(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return single(text);
		}
		Optional<Unit> over = single(text.substring(0, slash));
		Optional<Unit> under = single(text.substring(slash + 1));
		if (over.isEmpty() || under.isEmpty() || over.get().offset() != 0) {
			return Optional.empty();
		}
		return Optional.of(new Unit(over.get().ucum() + '/' + under.get().ucum(),
				over.get().factor() / under.get().factor(), 0));
	}

	private static Optional<Unit> single(String text) {
		if (PLAIN.containsKey(text)) {
			return Optional.ofNullable(PLAIN.get(text));
		}
		for (Map.Entry<String, Double> prefix : PREFIXES.entrySet()) {
			Unit unit = text.startsWith(prefix.getKey()) ? PREFIXED.get(text.substring(prefix.getKey().length()))
					: null;
			if (unit != null) {
				return Optional.of(new Unit(unit.ucum(), unit.factor() * prefix.getValue(), 0));
			}
		}
		return Optional.empty();
	}

	private static void plain(String symbol, String ucum, double factor, double offset) {
		PLAIN.put(symbol, new Unit(ucum, factor, offset));
	}

	private static void prefixed(String symbol, String ucum, double factor) {
		plain(symbol, ucum, factor, 0);
		PREFIXED.put(symbol, new Unit(ucum, factor, 0));
	}
}
