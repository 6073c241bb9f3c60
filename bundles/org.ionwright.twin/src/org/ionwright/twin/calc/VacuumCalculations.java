package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.PumpingChain;

/** Pumped chambers. */
final class VacuumCalculations {

	static final List<Calculation> ALL = List.of(new Calculation("chain",
			"pressures behind three holes with a pump each: first choked, second in transition, third molecular",
			List.of(hole(1), speed(1), hole(2), speed(2), hole(3), speed(3), GasParameters.GAS,
					Parameter.positive("p0_mbar", 1e5, "pressure before the first hole").or(GasParameters.ATMOSPHERE),
					GasParameters.TEMPERATURE),
			List.of("p1_mbar", "p2_mbar", "p3_mbar"), VacuumCalculations::chain),
			new Calculation("pumpdown", "a chamber with a constant pump and gas load: pu + (p0 - pu) exp(-S t/V)",
					List.of(Parameter.positive("V_L", 1e9, "volume in L"),
							Parameter.number("S", 0, 1e6, "pumping speed in L/s"),
							Parameter.number("Q", 0, 1e6, "gas load in mbar L/s").or(0),
							Parameter.number("p0_mbar", 0, 1e6, "pressure at the beginning")
									.or(GasParameters.ATMOSPHERE),
							Parameter.number("t_s", 0, 1e9, "time")),
					List.of("p_mbar"), VacuumCalculations::pumpDown));

	private VacuumCalculations() {
	}

	private static Parameter hole(int number) {
		return Parameter.positive("d" + number + "_mm", 1000, "diameter of hole " + number);
	}

	private static Parameter speed(int number) {
		return Parameter.positive("S" + number, 1e6, "pumping speed behind it in L/s");
	}

	private static PumpingChain.Stage stage(Arguments arguments, int number) {
		return new PumpingChain.Stage(new Orifice(1e-3 * arguments.number("d" + number + "_mm"), 1),
				1e-3 * arguments.number("S" + number));
	}

	private static void chain(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		PumpingChain chain = new PumpingChain(gas, t,
				List.of(stage(arguments, 1), stage(arguments, 2), stage(arguments, 3)));
		double source = 100 * arguments.number("p0_mbar");
		double[] pressures = chain.pressures(source);
		if (pressures[0] > gas.criticalRatio() * source) {
			table.warn("the first hole is not choked: its pump is too small for it");
		}
		if (chain.leastMolecularKnudsen(source) < PumpingChain.MOLECULAR_FROM) {
			table.warn("the third hole is not molecular (Kn below 2.5): its flow is more than 3 % too small");
		}
		if (pressures[1] > 0.05 * pressures[0]) {
			table.warn("the second pressure exceeds 5 % of the first: what flows back there is neglected");
		}
		table.row(pressures[0] / 100, pressures[1] / 100, pressures[2] / 100);
	}

	private static void pumpDown(Arguments arguments, Table table) {
		double volume = arguments.number("V_L");
		double speed = arguments.number("S");
		double load = arguments.number("Q");
		double start = arguments.number("p0_mbar");
		double time = arguments.number("t_s");
		if (speed == 0) {
			table.row(start + load * time / volume);
			return;
		}
		double end = load / speed;
		table.row(end + (start - end) * Math.exp(-speed * time / volume));
	}
}
