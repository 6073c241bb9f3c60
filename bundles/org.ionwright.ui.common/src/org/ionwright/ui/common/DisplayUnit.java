package org.ionwright.ui.common;

import java.util.Objects;

/**
 * A unit that people read, and the way to it from the SI value: {@code shown = si * factor + offset}.
 *
 * @param symbol
 *            such as {@code mbar}; empty for plain numbers
 * @param factor
 *            not 0
 */
public record DisplayUnit(String symbol, double factor, double offset) {

	public static final DisplayUnit NONE = new DisplayUnit("", 1, 0);
	public static final DisplayUnit VOLT = new DisplayUnit("V", 1, 0);
	public static final DisplayUnit KILOVOLT = new DisplayUnit("kV", 1e-3, 0);
	public static final DisplayUnit MICROAMPERE = new DisplayUnit("µA", 1e6, 0);
	public static final DisplayUnit CELSIUS = new DisplayUnit("°C", 1, -273.15);
	public static final DisplayUnit PASCAL = new DisplayUnit("Pa", 1, 0);
	public static final DisplayUnit MILLIBAR = new DisplayUnit("mbar", 1e-2, 0);
	public static final DisplayUnit LITRE_PER_HOUR = new DisplayUnit("L/h", 3.6e6, 0);
	public static final DisplayUnit MICROLITRE_PER_MINUTE = new DisplayUnit("µL/min", 6e10, 0);
	public static final DisplayUnit MILLIMETRE = new DisplayUnit("mm", 1e3, 0);
	public static final DisplayUnit MEGAHERTZ = new DisplayUnit("MHz", 1e-6, 0);
	public static final DisplayUnit COUNTS_PER_SECOND = new DisplayUnit("counts/s", 1, 0);

	public DisplayUnit {
		Objects.requireNonNull(symbol);
		if (!(Math.abs(factor) > 0) || !Double.isFinite(offset)) {
			throw new IllegalArgumentException("unit " + symbol + ": factor " + factor + ", offset " + offset
					+ "; the factor must not be 0 and both must be finite");
		}
	}

	/**
	 * The unit in which laboratory people expect a quantity that a device gives in the UCUM unit {@code ucum}; the unit
	 * itself where there is no habit. Volumes per time are shown per hour (gas); take {@link #MICROLITRE_PER_MINUTE} for
	 * liquids.
	 */
	public static DisplayUnit forUcum(String ucum) {
		return switch (ucum) {
		case "1", "" -> NONE;
		case "V" -> VOLT;
		case "A" -> MICROAMPERE;
		case "K" -> CELSIUS;
		case "Pa" -> MILLIBAR;
		case "m3/s" -> LITRE_PER_HOUR;
		case "Hz" -> MEGAHERTZ;
		case "m" -> MILLIMETRE;
		case "1/s" -> COUNTS_PER_SECOND;
		default -> new DisplayUnit(ucum, 1, 0);
		};
	}

	/**
	 * A unit in which people can choose to read a quantity.
	 *
	 * @throws IllegalArgumentException
	 *             when it is none of these
	 */
	static DisplayUnit known(String symbol) {
		return switch (symbol) {
		case "mbar" -> MILLIBAR;
		case "torr" -> new DisplayUnit(symbol, 760d / 101325, 0);
		case "Pa" -> PASCAL;
		case "\u00b0C" -> CELSIUS;
		case "K" -> new DisplayUnit(symbol, 1, 0);
		case "L/h" -> LITRE_PER_HOUR;
		case "L/min" -> new DisplayUnit(symbol, 6e4, 0);
		case "mL/min" -> new DisplayUnit(symbol, 6e7, 0);
		default -> throw new IllegalArgumentException("no unit to choose: " + symbol);
		};
	}

	public double fromSi(double si) {
		return si * factor + offset;
	}

	public double toSi(double shown) {
		return (shown - offset) / factor;
	}
}
