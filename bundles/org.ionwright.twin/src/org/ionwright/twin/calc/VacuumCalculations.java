package org.ionwright.twin.calc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.PumpingChain;
import org.ionwright.twin.vacuum.ColdCathodeGauge;
import org.ionwright.twin.vacuum.EvaporatingLiquid;
import org.ionwright.twin.vacuum.GaugeReading;
import org.ionwright.twin.vacuum.PiraniGauge;
import org.ionwright.twin.vacuum.ReliefValve;
import org.ionwright.twin.vacuum.SmallChamber;

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
					List.of("p_mbar"), VacuumCalculations::pumpDown),
			new Calculation("balance",
					"small chamber at rest: vapour + leak valve + air = pinhole + relief + vent (seed 001); 20 C and 1 atm",
					List.of(Parameter.word("liquid",
							EvaporatingLiquid.ALL.stream().map(liquid -> liquid.vapour().name()).toList(), "sprayed")
							.or("water"), Parameter.number("flow_uL/min", 0, 1e5, "of the liquid").or(0),
							Parameter.number("leak_mL/min", 0, 1e6, "gas let in, as of 20 C and 1 atm").or(0),
							GasParameters.GAS, Parameter.positive("d_um", 10_000, "pinhole").or(100),
							Parameter.positive("Cd", 1, "its discharge coefficient").or(0.85),
							Parameter.positive("relief_atm", 100, "set pressure of the relief valve").optional(),
							Parameter.positive("relief_mm", 100, "its seat").or(3),
							Parameter.positive("vent_mm", 100, "hole of an open vent to the air").optional(),
							Parameter.number("T_K", 250, 800, "temperature of the chamber").or(293.15)),
					List.of("p_mbar", "vapour_mL/min", "air_mL/min", "pinhole_mL/min", "relief_mL/min", "vent_mL/min",
							"evaporated", "heat_W"),
					VacuumCalculations::balance),
			new Calculation("gauge", "what gauges set for nitrogen show in other gases",
					List.of(GasParameters.GAS, Parameter.positive("p_mbar", 1e4, "true pressure")),
					List.of("Pirani_mbar", "Pirani_status", "cold_cathode_mbar", "cold_cathode_status"),
					VacuumCalculations::gauge),
			NetworkCalculation.NETWORK);

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

	private static void balance(Arguments arguments, Table table) {
		double t = arguments.number("T_K");
		double unit = PhysicalConstants.ATMOSPHERE * 1e-6 / 60;
		SmallChamber chamber = new SmallChamber(
				new Orifice(1e-6 * arguments.number("d_um"), arguments.number("Cd")),
				arguments.has("relief_atm")
						? Optional.of(ReliefValve.at(PhysicalConstants.ATMOSPHERE * arguments.number("relief_atm"),
								new Orifice(1e-3 * arguments.number("relief_mm"), 0.7)))
						: Optional.empty(),
				arguments.has("vent_mm") ? Optional.of(new Orifice(1e-3 * arguments.number("vent_mm"), 0.7))
						: Optional.empty(),
				PhysicalConstants.ATMOSPHERE, t);
		EvaporatingLiquid liquid = EvaporatingLiquid.named(arguments.text("liquid"));
		double flow = 1e-9 / 60 * arguments.number("flow_uL/min");
		double hotter = t / Gas.ROOM;
		SmallChamber.Rest rest = chamber.rest(liquid, flow, GasParameters.gas(arguments),
				unit * hotter * arguments.number("leak_mL/min"));
		if (rest.evaporated() < 0.99) {
			table.warn("not all of the liquid evaporates at this temperature: its vapour pressure is reached");
		}
		double perUnit = 1 / (unit * hotter);
		table.row(rest.pressure() / 100, rest.vapour() * perUnit, rest.air() * perUnit, rest.pinhole() * perUnit,
				rest.relief() * perUnit, rest.vent() * perUnit, rest.evaporated(),
				liquid.power(flow) * rest.evaporated());
	}

	private static void gauge(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		double p = 100 * arguments.number("p_mbar");
		GaugeReading pirani = PiraniGauge.COMMON.read(p, gas, 0);
		GaugeReading cathode = ColdCathodeGauge.COMMON.read(p, gas, true, 0);
		if (p > 1000 && gas.piraniFactor() != 1) {
			table.warn("above 10 mbar a heat loss gauge in another gas is uncertain to a factor of 2");
		}
		table.row(pirani.pressure() / 100, pirani.status().name().toLowerCase(Locale.ROOT), cathode.pressure() / 100,
				cathode.status().name().toLowerCase(Locale.ROOT));
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
