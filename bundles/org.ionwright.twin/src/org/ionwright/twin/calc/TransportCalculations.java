package org.ionwright.twin.calc;

import java.util.List;
import java.util.Locale;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.transport.ApertureFouling;
import org.ionwright.twin.transport.ApertureSampling;
import org.ionwright.twin.transport.BendImpaction;
import org.ionwright.twin.transport.BentChamber;
import org.ionwright.twin.transport.DriftingIon;
import org.ionwright.twin.transport.LangevinCapture;
import org.ionwright.twin.transport.PinholeStage;
import org.ionwright.twin.transport.SpaceCharge;
import org.ionwright.twin.transport.WallLoss;

/** Ions and droplets carried by gas. */
final class TransportCalculations {

	private static final Parameter PRESSURE = Parameter.positive("p_mbar", 1e6, "pressure of the gas")
			.or(GasParameters.ATMOSPHERE);
	private static final Parameter SECTION = Parameter
			.positive("Omega_A2", 1e6, "collision cross section; guessed from the mass when not given").optional();
	private static final Parameter MASS = Parameter.positive("m", 1e6, "mass of the ion in u");
	private static final Parameter CHARGE = Parameter.integer("z", 1, 1000, "charges").or(1);

	static final List<Calculation> ALL = List.of(
			new Calculation("mobility",
					"mobility (Mason and Schamp 1958), diffusion, drift and Langevin capture of an ion",
					List.of(MASS, CHARGE, SECTION, GasParameters.GAS, GasParameters.TEMPERATURE, PRESSURE,
							Parameter.number("E_V/cm", 0, 1e6, "field").or(0)),
					List.of("K0_cm2/Vs", "K_m2/Vs", "D_m2/s", "v_m/s", "T_eff_K", "k_Langevin_cm3/s"),
					TransportCalculations::mobility),
			new Calculation("spacecharge", "ions left after unipolar dilution, and the current gas carries into a hole",
					List.of(Parameter.positive("K_m2/Vs", 1e3, "mobility").or(2e-4),
							Parameter.positive("t_ms", 1e6, "time the ions have").or(1),
							Parameter.positive("d_mm", 100, "diameter of the choked hole"),
							Parameter.positive("Cd", 1, "discharge coefficient").or(1),
							Parameter.number("I_nA", 0, 1e9, "current mixed into the gas it takes").or(1000),
							GasParameters.GAS, GasParameters.TEMPERATURE),
					List.of("n_max_m-3", "I_max_nA", "I_nA"), TransportCalculations::spaceCharge),
			new Calculation("wallloss", "ions that come through a tube past its walls (Gormley and Kennedy 1949)",
					List.of(MASS, CHARGE, SECTION, Parameter.positive("L_mm", 1e6, "length"),
							Parameter.positive("Q_mbarL/s", 1e6, "throughput at T_K"), GasParameters.GAS,
							GasParameters.TEMPERATURE),
					List.of("mu", "survival"), TransportCalculations::wallLoss),
			new Calculation("impaction", "droplets that pass a bend (Stokes number with slip, half of them at 0.25)",
					List.of(Parameter.positive("droplet_nm", 1e7, "diameter of the droplet"),
							Parameter.positive("p_mbar", 1e5, "pressure at the bend"),
							Parameter.positive("u_m/s", 1e4, "velocity of the gas"),
							Parameter.positive("d_mm", 1000, "width of the passage"),
							Parameter.number("angle_deg", 0, 180, "angle of the bend").or(90),
							Parameter.positive("density_kg/m3", 3e4, "of the droplet").or(1000), GasParameters.GAS,
							GasParameters.TEMPERATURE),
					List.of("Stk", "slip", "penetration", "cutoff_nm"), TransportCalculations::impaction),
			new Calculation("bend",
					"bent interface chamber: pressure, speed and ions from entrance to exhaust (seed 000)",
					List.of(Parameter.positive("entrance_mm", 10, "entrance aperture").or(0.3),
							Parameter.positive("Cd", 1, "its discharge coefficient").or(0.85),
							Parameter.positive("d1_mm", 100, "first passage").or(3.8),
							Parameter.positive("L1_mm", 1000, "its length").or(15),
							Parameter.positive("d2_mm", 100, "second passage").or(4.5),
							Parameter.positive("L2_mm", 1000, "its length").or(20),
							Parameter.number("exit_at_mm", 0, 1000, "exit aperture after the bend").or(10),
							Parameter.positive("exit_mm", 10, "exit aperture").or(1),
							Parameter.positive("S", 1e4, "pumping speed at the exhaust in L/s").or(2.5),
							Parameter.positive("p0_mbar", 1e4, "pressure before").or(GasParameters.ATMOSPHERE),
							GasParameters.GAS, GasParameters.TEMPERATURE,
							Parameter.number("angle_deg", 0, 180, "angle of the bend").or(90),
							Parameter.word("model", List.of("slow", "isothermal", "adiabatic"),
									"resistance of the passages").or("isothermal"),
							MASS.or(609), CHARGE, SECTION,
							Parameter.number("I_nA", 0, 1e6, "ion current that enters").or(1)),
					List.of("s_mm", "p_mbar", "u_m/s", "Mach", "t_us", "wall_survival", "I_nA"),
					TransportCalculations::bend),
			new Calculation("pinhole",
					"pinhole stage: pressures behind it, aperture for a wanted pressure, Mach disk (seed 001)",
					List.of(Parameter.positive("d_um", 10_000, "pinhole").or(100),
							Parameter.positive("Cd", 1, "its discharge coefficient").or(0.85),
							Parameter.positive("p18_torr", 1e5, "small chamber").or(760),
							Parameter.positive("S41", 1e5, "pump of the second chamber in L/s").or(1000),
							Parameter.positive("S42", 1e5, "pump of the third chamber in L/s").or(200),
							Parameter.positive("aperture_mm", 100, "aperture into the third chamber").or(3.3),
							Parameter.positive("p46_torr", 1, "pressure wanted there").or(5e-6), GasParameters.GAS,
							GasParameters.TEMPERATURE),
					List.of("Q_torrL/s", "p31_torr", "p46_torr", "needed_aperture_mm", "Mach_disk_mm"),
					TransportCalculations::pinhole),
			new Calculation("sampling",
					"what an aperture in a passage's wall takes of gas and ions that go past (seed 000)",
					List.of(Parameter.positive("width_mm", 1000, "of the passage").or(4.5),
							Parameter.number("protrusion_mm", 0, 1000, "of the aperture into it").or(0),
							Parameter.positive("exit_mm", 100, "diameter of the aperture").or(1),
							Parameter.number("gas_share", 0, 1, "flow through the aperture over flow past it")
									.or(0.059),
							Parameter.number("drift_mm", 0, 1000, "way the field draws ions nearer in passing").or(0)),
					List.of("d_over_D", "gas_within_5D", "ions_within_5D", "efficiency"),
					TransportCalculations::sampling),
			new Calculation("fouling", "what film and particles leave of an aperture after a time of spraying",
					List.of(Parameter.positive("d_um", 10_000, "clean diameter").or(100),
							Parameter.number("flow_uL/min", 0, 1e5, "liquid sprayed").or(10),
							Parameter.number("hours", 0, 1e5, "of spraying"),
							Parameter.word("line_of_sight", List.of("no", "yes"), "to the spray").or("no"),
							Parameter.integer("seed", 0, Long.MAX_VALUE, "of the particles").or(1)),
					List.of("film_free", "effective_um", "particles", "largest_particle"),
					TransportCalculations::fouling));

	private TransportCalculations() {
	}

	private static DriftingIon ion(Arguments arguments, Table table) {
		double mass = arguments.number("m");
		if (arguments.has("Omega_A2")) {
			return new DriftingIon(mass, (int) arguments.integer("z"), 1e-20 * arguments.number("Omega_A2"));
		}
		if (mass < 19 || mass > 1000 || arguments.integer("z") > 1) {
			table.warn("the cross section is guessed, good to 15 % for single charges from 19 to 1000 u only");
		}
		return new DriftingIon(mass, (int) arguments.integer("z"),
				DriftingIon.guessedCrossSection(Math.min(1e5, mass)));
	}

	private static void mobility(Arguments arguments, Table table) {
		Gas gas = GasParameters.gas(arguments);
		DriftingIon ion = ion(arguments, table);
		double t = arguments.number("T_K");
		double p = 100 * arguments.number("p_mbar");
		double speed = ion.driftSpeed(gas, t, p, 100 * arguments.number("E_V/cm"));
		double hot = DriftingIon.effectiveTemperature(gas, t, speed);
		if (hot > 2 * t) {
			table.warn("the field heats the ions to more than twice T_K: cross section and mobility change");
		}
		double capture = LangevinCapture.polarisability(gas).stream()
				.map(alpha -> 1e6 * LangevinCapture.rate(ion.mass(), 1e3 * gas.molarMass(), ion.charges(), alpha))
				.findFirst().orElse(0);
		table.row(1e4 * ion.reducedMobility(gas, t), ion.mobility(gas, t, p), ion.diffusion(gas, t, p), speed, hot,
				capture);
	}

	private static void spaceCharge(Arguments arguments, Table table) {
		double mobility = arguments.number("K_m2/Vs");
		double time = 1e-3 * arguments.number("t_ms");
		double flow = new Orifice(1e-3 * arguments.number("d_mm"), arguments.number("Cd"))
				.chokedConductance(GasParameters.gas(arguments), arguments.number("T_K"));
		table.row(SpaceCharge.highestDensity(mobility, time),
				1e9 * SpaceCharge.carriedCurrent(1, flow, mobility, time),
				1e9 * SpaceCharge.carriedCurrent(1e-9 * arguments.number("I_nA"), flow, mobility, time));
	}

	private static void wallLoss(Arguments arguments, Table table) {
		DriftingIon ion = ion(arguments, table);
		double diffusion = ion.diffusion(GasParameters.gas(arguments), arguments.number("T_K"), 1);
		double length = 1e-3 * arguments.number("L_mm");
		double flow = 0.1 * arguments.number("Q_mbarL/s");
		table.row(Math.PI * diffusion * length / flow, WallLoss.survival(diffusion, length, flow));
	}

	private static void impaction(Arguments arguments, Table table) {
		BendImpaction bend = new BendImpaction(GasParameters.gas(arguments), arguments.number("T_K"),
				100 * arguments.number("p_mbar"), arguments.number("u_m/s"), 1e-3 * arguments.number("d_mm"),
				Math.toRadians(arguments.number("angle_deg")));
		double density = arguments.number("density_kg/m3");
		double droplet = 1e-9 * arguments.number("droplet_nm");
		if (bend.angle() == 0) {
			table.row(bend.stokes(droplet, density), bend.slip(droplet), 1.0, "none");
			return;
		}
		table.row(bend.stokes(droplet, density), bend.slip(droplet), bend.penetration(droplet, density),
				1e9 * bend.cutOff(density));
	}

	private static void bend(Arguments arguments, Table table) {
		double exitAt = 1e-3 * arguments.numberUpTo("exit_at_mm", "L2_mm");
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		BentChamber chamber = new BentChamber(
				new Orifice(1e-3 * arguments.number("entrance_mm"), arguments.number("Cd")),
				new Tube(1e-3 * arguments.number("d1_mm"), 1e-3 * arguments.number("L1_mm")),
				Math.toRadians(arguments.number("angle_deg")),
				new Tube(1e-3 * arguments.number("d2_mm"), 1e-3 * arguments.number("L2_mm")),
				exitAt, new Orifice(1e-3 * arguments.number("exit_mm"), 1),
				1e-3 * arguments.number("S"),
				BentChamber.Model.valueOf(arguments.text("model").toUpperCase(Locale.ROOT)));
		List<BentChamber.Place> places = chamber.profile(gas, t, 100 * arguments.number("p0_mbar"),
				ion(arguments, table), 1e-9 * arguments.number("I_nA"));
		for (BentChamber.Place place : places) {
			if (place.mach() > 0.5 && chamber.model() == BentChamber.Model.SLOW) {
				table.warn("Poiseuille's law above Mach number 0.5; take model=isothermal or adiabatic");
			}
			table.row(1e3 * place.position(), place.pressure() / 100, place.velocity(), place.mach(),
					1e6 * place.seconds(), place.wallSurvival(), 1e9 * place.current());
		}
		if (places.getFirst().pressure() > gas.criticalRatio() * 100 * arguments.number("p0_mbar")) {
			table.warn("the entrance is not choked: the chamber's pressure holds it back");
		}
	}

	private static void sampling(Arguments arguments, Table table) {
		double width = 1e-3 * arguments.number("width_mm");
		double protrusion = 1e-3 * arguments.number("protrusion_mm");
		double exit = 1e-3 * arguments.number("exit_mm");
		ApertureSampling sampling = new ApertureSampling(width, protrusion);
		table.row((width - protrusion) / exit, sampling.gasWithin(5 * exit), sampling.ionsWithin(5 * exit),
				sampling.efficiency(arguments.number("gas_share"), 1e-3 * arguments.number("drift_mm")));
	}

	private static void fouling(Arguments arguments, Table table) {
		ApertureFouling hole = new ApertureFouling(1e-6 * arguments.number("d_um"),
				arguments.text("line_of_sight").equals("yes"));
		double volume = 1e-9 * 60 * arguments.number("flow_uL/min") * arguments.number("hours");
		List<ApertureFouling.Particle> particles = hole.particles(arguments.integer("seed"), 0, volume);
		double free = hole.free(volume);
		table.row(free, 1e6 * hole.effectiveDiameter(free), (double) particles.size(),
				particles.stream().mapToDouble(ApertureFouling.Particle::share).max().orElse(0));
	}

	private static void pinhole(Arguments arguments, Table table) {
		double torr = PhysicalConstants.ATMOSPHERE / 760.0;
		Gas gas = GasParameters.gas(arguments);
		double t = arguments.number("T_K");
		PinholeStage stage = new PinholeStage(
				new Orifice(1e-6 * arguments.number("d_um"), arguments.number("Cd")), 1e-3 * arguments.number("S41"),
				1e-3 * arguments.number("S42"));
		double before = torr * arguments.number("p18_torr");
		double second = stage.secondPressure(gas, t, before);
		double wanted = torr * arguments.number("p46_torr");
		if (wanted >= second) {
			throw new IllegalArgumentException("p46_torr=" + arguments.text("p46_torr")
					+ " is not allowed; it takes above 0 to the pressure of the second chamber, " + second / torr);
		}
		table.row(second * stage.secondSpeed() / torr * 1e3, second / torr,
				stage.thirdPressure(gas, t, second, 1e-3 * arguments.number("aperture_mm")) / torr,
				1e3 * stage.aperture(gas, t, second, wanted), 1e3 * stage.machDisk(before, second));
	}
}
