package org.ionwright.twin.calc;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Clausing;
import org.ionwright.twin.gas.FlowRegime;
import org.ionwright.twin.gas.FreeJet;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.NarrowPassage;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.OrificeFlow;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.gas.TubeFlow;

/** Flow of gas through holes, tubes and jets. */
final class GasCalculations {

	private static final Parameter DIAMETER = Parameter.positive("d_mm", 10_000, "diameter");
	private static final Parameter LENGTH = Parameter.positive("L_mm", 1e7, "length");

	private static final List<Calculation> FLOWS = List.of(
			new Calculation("orifice",
					"flow through a thin hole: nozzle, choked or not, when viscous; A c/4 when molecular; a blend between",
					List.of(GasParameters.GAS, DIAMETER,
							Parameter.positive("p0_mbar", 1e6, "pressure before").or(GasParameters.ATMOSPHERE),
							GasParameters.TEMPERATURE, Parameter.positive("Cd", 1, "discharge coefficient").or(1),
							Parameter.number("p1_mbar", 0, 1e6, "pressure behind").or(0)),
					List.of("Q_mbarL/s", "sccm", "mg/s", "choked"), GasCalculations::orifice),
			new Calculation("tube", "conductance of a long round tube at the mean pressure (Knudsen 1909)",
					List.of(GasParameters.GAS, DIAMETER, LENGTH,
							Parameter.number("p1_mbar", 0, 1e6, "pressure at one end"),
							Parameter.number("p2_mbar", 0, 1e6, "pressure at the other end"),
							GasParameters.TEMPERATURE),
					List.of("L/s", "regime"), GasCalculations::tube),
			new Calculation("tubeflow",
					"throughput of a tube of any length with inertia, turbulence and choking (isothermal, Shapiro 1953)",
					List.of(GasParameters.GAS, DIAMETER, LENGTH, Parameter.number("p1_mbar", 0, 1e6, "pressure before"),
							Parameter.number("p2_mbar", 0, 1e6, "pressure behind"), GasParameters.TEMPERATURE),
					List.of("Q_mbarL/s", "Reynolds", "Mach_exit", "choked"), GasCalculations::tubeFlow),
			new Calculation("passage",
					"pressure and Mach number along a narrow passage for a flow and a pressure behind it (Fanno or isothermal)",
					List.of(GasParameters.GAS, DIAMETER, LENGTH,
							Parameter.positive("Q_mbarL/s", 1e6, "throughput at T_K"),
							Parameter.number("p2_mbar", 0, 1e6, "pressure behind"), GasParameters.TEMPERATURE,
							Parameter.word("walls", List.of("isothermal", "adiabatic"), "what walls do")
									.or("isothermal"),
							Parameter.integer("points", 2, 401, "rows").or(11)),
					List.of("s_mm", "p_mbar", "u_m/s", "Mach", "T_K"), GasCalculations::passage),
			new Calculation("clausing", "chance to pass a tube in molecular flow, from Clausing's integral equation",
					List.of(Parameter.number("L_over_R", 0, Clausing.LONGEST, "length over radius")), List.of("W"),
					(arguments, table) -> table.row(Clausing.transmission(arguments.number("L_over_R")))),
			new Calculation("meanfreepath", "mean free path from diameter and from viscosity, density, mean speed",
					List.of(GasParameters.GAS, Parameter.positive("p_mbar", 1e6, "pressure"),
							GasParameters.TEMPERATURE),
					List.of("lambda_m", "lambda_viscosity_m", "n_m-3", "c_m/s", "viscosity_Pas"),
					GasCalculations::meanFreePath),
			new Calculation("jet", "centre line of a free jet (Ashkenas and Sherman 1966)",
					List.of(new Parameter("gamma", Parameter.Kind.NUMBER, "1.4", 1.2, 1.67, false, List.of(),
							"ratio of heats; 7/5, 5/3, 9/7 are fitted"),
							Parameter.number("x_over_d", 0, 1e5, "distance over hole diameter")),
					List.of("Mach", "T/T0", "n/n0"), GasCalculations::jet),
			new Calculation("machdisk", "distance and width of the Mach disk of a free jet (Ashkenas and Sherman 1966)",
					List.of(DIAMETER,
							Parameter.positive("p0_mbar", 1e6, "pressure before").or(GasParameters.ATMOSPHERE),
							Parameter.positive("p1_mbar", 1e6, "pressure behind")),
					List.of("xM_mm", "width_mm"), GasCalculations::machDisk));

	/** Flow, pumping, transport. */
	static final List<Calculation> ALL = Stream.of(FLOWS, VacuumCalculations.ALL, TransportCalculations.ALL)
			.flatMap(List::stream).toList();

	private GasCalculations() {
	}

	private static void orifice(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		Orifice orifice = new Orifice(1e-3 * arguments.number("d_mm"), arguments.number("Cd"));
		double before = 100 * arguments.number("p0_mbar");
		double behind = 100 * arguments.numberUpTo("p1_mbar", "p0_mbar");
		OrificeFlow law = orifice.law(gas, t);
		double flow = law.throughput(before, behind);
		double knudsen = orifice.knudsen(gas, t, before);
		if (FlowRegime.of(knudsen) == FlowRegime.TRANSITION) {
			table.warn("between viscous and molecular flow (Kn 0.01 to 0.5) the blend is good to 30 %");
		}
		table.row(10 * flow, GasParameters.sccm(flow, t), 1e6 * massFlow(gas, flow, t), law.isChoked(before, behind));
	}

	/** kg/s. */
	private static double massFlow(Gas gas, double throughput, double temperature) {
		return throughput / (gas.specificConstant() * temperature);
	}

	private static void tube(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		Tube tube = new Tube(1e-3 * arguments.number("d_mm"), 1e-3 * arguments.number("L_mm"));
		double before = 100 * Math.max(arguments.number("p1_mbar"), arguments.number("p2_mbar"));
		double behind = 100 * Math.min(arguments.number("p1_mbar"), arguments.number("p2_mbar"));
		double mean = (before + behind) / 2;
		if (mean == 0) {
			table.row(1e3 * tube.longMolecularConductance(gas, t), FlowRegime.MOLECULAR.name().toLowerCase());
			return;
		}
		double conductance = tube.conductance(gas, t, mean);
		double flow = conductance * (before - behind);
		if (flow > 0 && tube.reynolds(gas, t, flow) > 2300) {
			table.warn("laminar formula above Reynolds number 2300; see tubeflow");
		}
		if (flow > 0 && (behind == 0 ? tube.knudsen(gas, t, mean) < FlowRegime.VISCOUS_LIMIT
				: tube.mach(gas, t, flow, behind) > 0.5 && tube.knudsen(gas, t, mean) < 0.1)) {
			table.warn("formula of slow flow above Mach number 0.5 at the exit; see tubeflow and passage");
		}
		if (tube.length() < 13 * tube.diameter()) {
			table.warn("long tube formula below 13 diameters: end effects exceed 10 %; see clausing and tubeflow");
		}
		table.row(1e3 * conductance, FlowRegime.of(tube.knudsen(gas, t, mean)).name().toLowerCase());
	}

	private static void tubeFlow(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		Tube tube = new Tube(1e-3 * arguments.number("d_mm"), 1e-3 * arguments.number("L_mm"));
		double before = 100 * arguments.number("p1_mbar");
		double behind = 100 * arguments.numberUpTo("p2_mbar", "p1_mbar");
		TubeFlow law = tube.law(gas, t);
		double flow = law.throughput(before, behind);
		boolean choked = flow > 0 && law.isChoked(before, behind);
		double highest = Math.sqrt(0.75 / gas.heatRatio());
		double mach = flow == 0 ? 0
				: choked || behind == 0 ? highest : Math.min(highest, tube.mach(gas, t, flow, behind));
		table.row(10 * flow, tube.reynolds(gas, t, flow), mach, choked);
	}

	private static void passage(Arguments arguments, Table table) {
		Tube tube = new Tube(1e-3 * arguments.number("d_mm"), 1e-3 * arguments.number("L_mm"));
		NarrowPassage passage = new NarrowPassage(tube, GasParameters.gas(arguments), arguments.number("T_K"),
				arguments.text("walls").equals("adiabatic"));
		double flow = 0.1 * arguments.number("Q_mbarL/s");
		List<NarrowPassage.Place> places = passage.profile(flow, 100 * arguments.number("p2_mbar"));
		int points = (int) arguments.integer("points");
		for (int i = 0; i < points; i++) {
			NarrowPassage.Place place = places.get((int) Math.round(i * (places.size() - 1.0) / (points - 1)));
			table.row(1e3 * place.position(), place.pressure() / 100, place.velocity(), place.mach(),
					place.temperature());
		}
		if (places.getLast().mach() >= 0.999 * passage.chokingMach()) {
			table.warn("the passage is choked: its exit pressure is above p2_mbar");
		}
		if (passage.reynolds(flow) < 2300 && passage.developingLength(flow) > tube.length()) {
			table.warn("shorter than the flow needs to develop (0.06 Re d): friction is higher, up to twice");
		}
	}

	private static void meanFreePath(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		double p = 100 * arguments.number("p_mbar");
		table.row(gas.meanFreePath(p, t), gas.viscousFreePath(p, t),
				p / (PhysicalConstants.BOLTZMANN * t), gas.meanSpeed(t), gas.viscosity(t));
	}

	private static void jet(Arguments arguments, Table table) {
		FreeJet jet = FreeJet.of(arguments.number("gamma"));
		double distance = arguments.number("x_over_d");
		if (!jet.isFitted()) {
			table.warn("jets are fitted for gamma 9/7, 7/5 and 5/3; others are interpolated");
		}
		if (distance < 1) {
			table.warn("the jet formula holds from x/d 1 on; nearer the hole a smooth curve stands in");
		}
		double mach = jet.mach(distance);
		if (distance >= 1 && mach < 1.5) {
			table.warn("so near the hole this fit gives a Mach number too low; it serves from about x/d 2 on");
		}
		table.row(mach, jet.temperatureRatio(mach), jet.densityRatio(mach));
	}

	private static void machDisk(Arguments arguments, Table table) {
		double before = arguments.number("p0_mbar");
		double behind = arguments.number("p1_mbar");
		if (behind >= before) {
			throw new IllegalArgumentException("p1_mbar=" + arguments.text("p1_mbar")
					+ " is not allowed; it takes above 0 to p0_mbar=" + arguments.text("p0_mbar"));
		}
		if (before / behind < 15 || before / behind > 17_000) {
			table.warn("the Mach disk formula is tested for p0/p1 from 15 to 17000");
		}
		double disk = 1e3 * FreeJet.machDisk(1e-3 * arguments.number("d_mm"), 100 * before, 100 * behind);
		table.row(disk, disk / 2);
	}
}
