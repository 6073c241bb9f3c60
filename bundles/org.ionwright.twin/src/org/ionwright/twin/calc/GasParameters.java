package org.ionwright.twin.calc;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;

/** What calculations of gas flow ask for in common. */
final class GasParameters {

	/** What a table calls one atmosphere, mbar. */
	static final double ATMOSPHERE = 1013.25;
	static final Parameter GAS = Parameter.word("gas", gases(), "symbol or name").or("N2");
	static final Parameter TEMPERATURE = Parameter.number("T_K", 50, 2000, "temperature of gas and walls").or(293.15);

	private GasParameters() {
	}

	private static List<String> gases() {
		List<String> names = new ArrayList<>();
		Gas.ALL.forEach(gas -> names.add(gas.symbol()));
		Gas.ALL.stream().filter(gas -> !gas.name().contains(" ")).forEach(gas -> names.add(gas.name()));
		return names;
	}

	static Gas gas(Arguments arguments) {
		return Gas.named(arguments.text("gas"));
	}

	/** cm3/min at 0 C and 1013.25 mbar. */
	static double sccm(double throughput, double temperature) {
		return throughput * 273.15 / temperature / PhysicalConstants.ATMOSPHERE * 60e6;
	}
}
