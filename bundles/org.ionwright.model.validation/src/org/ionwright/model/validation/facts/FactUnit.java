package org.ionwright.model.validation.facts;

import org.ionwright.model.validation.internal.Text;

/** Units in which facts are shown. */
public enum FactUnit {
	NUMBER("", 1),
	PERCENT("%", 1e-2),
	MILLIMETRE("mm", 1e-3),
	MICROMETRE("µm", 1e-6),
	NANOMETRE("nm", 1e-9),
	SQUARE_MILLIMETRE("mm2", 1e-6),
	DEGREE("°", Math.PI / 180),
	MZ("m/z", 1),
	MASS_UNIT("u", 1),
	MILLIBAR("mbar", 100),
	TORR("torr", Text.TORR),
	/** Volume flow of gas at 20 degree Celsius and 101325 Pa, from m3/s. */
	LITRE_PER_MINUTE("L/min", 1e-3 / 60),
	MILLILITRE_PER_MINUTE("mL/min", 1e-6 / 60),
	/** Throughput, from Pa m3/s. */
	MILLIBAR_LITRE("mbar L/s", 0.1),
	/** Pumping speed and conductance, from m3/s. */
	LITRE_PER_SECOND("L/s", 1e-3),
	METRE_PER_SECOND("m/s", 1),
	KILOVOLT_PER_MILLIMETRE("kV/mm", 1e6),
	MILLINEWTON_PER_METRE("mN/m", 1e-3),
	SECOND("s", 1),
	MILLISECOND("ms", 1e-3),
	VOLT("V", 1),
	KILOVOLT("kV", 1e3),
	MICROAMPERE("µA", 1e-6),
	CELSIUS("°C", 1, 273.15),
	WATT("W", 1);

	private final String symbol;
	private final double factor;
	private final double zero;

	FactUnit(String symbol, double factor) {
		this(symbol, factor, 0);
	}

	FactUnit(String symbol, double factor, double zero) {
		this.symbol = symbol;
		this.factor = factor;
		this.zero = zero;
	}

	/** Four significant digits and the symbol; words for what is no number. */
	public String text(double value) {
		if (Double.isNaN(value)) {
			return "unknown";
		}
		String number = Double.isInfinite(value) ? value > 0 ? "without limit" : "none"
				: Text.number((value - zero) / factor);
		return symbol.isEmpty() || Double.isInfinite(value) ? number : number + " " + symbol;
	}
}
