package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.rods.AbundanceSensitivity;
import org.ionwright.twin.rods.AxisCoupling;
import org.ionwright.twin.rods.FilmMaterial;
import org.ionwright.twin.rods.GasTarget;
import org.ionwright.twin.rods.LineOfSight;
import org.ionwright.twin.rods.RodFilm;

/** Gas, dirt and crooked axes. */
final class RealityCalculations {

	private static final Parameter PRESSURE = Parameter.number("p_mbar", 0, 1, "pressure between the rods");
	private static final Parameter SECTION = Parameter.number("sigma_m2", 0, 1e-16, "collision cross-section");
	private static final Parameter GAS_TEMPERATURE = Parameter.positive("T_K", 2999, "of the gas").or(293.15);

	static final List<Calculation> ALL = List.of( //
			new Calculation("scatter", "ions that meet no molecule on their way: exp(-n sigma L)",
					List.of(PRESSURE, SECTION, Parameter.positive("L_mm", 1e5, "way"), GAS_TEMPERATURE),
					List.of("n_per_m3", "free_path_m", "survival", "scattered"), RealityCalculations::scatter),
			new Calculation("abundance",
					"abundance sensitivity: (tail + scattered x accepted) of each filter, multiplied, and a floor",
					List.of(Parameter.number("tail1", 0, 1,
							"of filter 1 at the distance, over its peak; 1 in its window"),
							Parameter.number("tail2", 0, 1, "of filter 2"), PRESSURE.or(1e-5), SECTION.or(1e-18),
							Parameter.positive("L1_mm", 1e5, "length of filter 1").or(50),
							Parameter.positive("L2_mm", 1e5, "length of filter 2").or(200), GAS_TEMPERATURE,
							Parameter.number("accepted", 0, 1, "share of scattered ions that passes all the same")
									.or(1e-3),
							Parameter.number("behind", 0, 1, "floor behind the last filter").or(0)),
					List.of("stage1", "stage2", "both"), RealityCalculations::abundance),
			new Calculation("lineofsight",
					"straight paths through axes at an angle (seed 002, claim 10): blocked from blocking_deg on",
					List.of(Parameter.positive("ra_mm", 100, "radius of the entrance aperture").or(1.5),
							Parameter.positive("rj_mm", 100, "radius of the aperture between the stages").or(1.5),
							Parameter.positive("rd_mm", 100, "radius of the aperture at the detector").or(1.5),
							Parameter.positive("L1_mm", 1e4, "length of stage 1").or(50),
							Parameter.positive("L2_mm", 1e4, "length of stage 2").or(200),
							Parameter.number("angle_deg", -80, 80, "between the axes").or(6),
							Parameter.number("walkoff_mm", -100, 100, "by how much axis 1 misses the joint").or(0)),
					List.of("blocking_deg", "background"), RealityCalculations::lineOfSight),
			new Calculation("walkoff",
					"ions that a second stage takes from a tilted first one (seed 002, claim 11), against axes in line",
					List.of(Parameter.positive("m", 1e5, "m/z"),
							Parameter
									.positive("mset", 1e5,
											"m/z at the apex; a third of the window below m when left out")
									.optional(),
							Parameter.number("eta", 0, 0.99999, "U/V over its value at the apex").or(0.99),
							ReferenceFilter.RADIUS, ReferenceFilter.LENGTH, ReferenceFilter.FREQUENCY,
							ReferenceFilter.ENERGY.or(2), ReferenceFilter.SPREAD.or(0.3), ReferenceFilter.SPOT.or(0.3),
							ReferenceFilter.TEMPERATURE,
							Parameter.number("angle_deg", -60, 60, "between the axes, in the plane of the x rods")
									.or(6),
							Parameter.number("distance_mm", -1000, 1000,
									"from the near end of stage 2 to where the axes meet").or(0),
							Parameter.number("steering", 0, 1, "share of the angle taken out by a deflector").or(0),
							Parameter.positive("link_mm", 1000, "RF-only link").or(5),
							Parameter.positive("ramp_mm", 1000, "ramp of the DC").or(3),
							Parameter.integer("n", 64, 10_000_000, "ions").or(10_000),
							Parameter.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, "of the random numbers").or(1)),
					List.of("walkoff_mm", "efficiency"), RealityCalculations::walkOff),
			new Calculation("film",
					"insulating film on a pair of rods: thickness, potential, and U/V with it, eta (1 + dU/U)",
					List.of(Parameter.number("current_A", -1e-4, 1e-4, "of the ions that land on the pair"),
							Parameter.number("t_h", 0, 1e7, "how long"),
							Parameter.positive("m", 1e5, "mean m/z of the ions that land").or(300),
							Parameter.positive("area_mm2", 1e6, "of the pair on which they land").or(2000),
							Parameter.positive("rho_ohm_m", 1e20, "resistivity").or(1e13),
							Parameter.number("eps", 1, 100, "permittivity").or(3),
							Parameter.positive("density_kg_m3", 3e4, "of the film").or(1000),
							Parameter.number("sticking", 0, 1, "share of the mass that stays").or(0.3),
							Parameter.word("pair", List.of("x", "y"), "DC-positive or DC-negative rods").or("x"),
							Parameter.number("eta", 0, 1.1, "U/V over its value at the apex, clean").or(0.998),
							Parameter.positive("U_V", 1e5, "DC voltage").or(151.8)),
					List.of("dose_C", "thickness_nm", "potential_V", "tau_s", "dU_V", "eta", "R_base"),
					RealityCalculations::film));

	private RealityCalculations() {
	}

	private static void scatter(Arguments arguments, Table table) {
		GasTarget gas = new GasTarget(100 * arguments.number("p_mbar"), arguments.number("T_K"),
				arguments.number("sigma_m2"), 28, GasTarget.Law.LOSS);
		double collisions = gas.perMetre() * arguments.number("L_mm") / 1e3;
		if (collisions > 3) {
			table.warn("more than 3 collisions on the way: with so many the law of single ones is only a bound");
		}
		table.row(gas.density(), 1 / gas.perMetre(), Math.exp(-collisions), -Math.expm1(-collisions));
	}

	private static void abundance(Arguments arguments, Table table) {
		AbundanceSensitivity.Stage first = stage(arguments, 1);
		AbundanceSensitivity.Stage second = stage(arguments, 2);
		double behind = arguments.number("behind");
		table.row(new AbundanceSensitivity(List.of(first), behind).value(),
				new AbundanceSensitivity(List.of(second), behind).value(),
				new AbundanceSensitivity(List.of(first, second), behind).value());
	}

	private static AbundanceSensitivity.Stage stage(Arguments arguments, int number) {
		return AbundanceSensitivity.Stage.inGas(arguments.number("tail" + number), 100 * arguments.number("p_mbar"),
				arguments.number("T_K"), arguments.number("sigma_m2"), arguments.number("L" + number + "_mm") / 1e3,
				arguments.number("accepted"));
	}

	private static void lineOfSight(Arguments arguments, Table table) {
		LineOfSight line = new LineOfSight(arguments.number("ra_mm") / 1e3, arguments.number("rj_mm") / 1e3,
				arguments.number("rd_mm") / 1e3, arguments.number("L1_mm") / 1e3, arguments.number("L2_mm") / 1e3);
		table.row(Math.toDegrees(line.blockingAngle()), line.background(Math.toRadians(arguments.number("angle_deg")),
				arguments.number("walkoff_mm") / 1e3));
	}

	private static void walkOff(Arguments arguments, Table table) {
		double mz = arguments.number("m");
		double eta = arguments.number("eta");
		double set = arguments.has("mset") ? arguments.number("mset")
				: mz / ScanLine.ofRatio(Math.max(0.1, eta)).centre();
		int ions = (int) arguments.integer("n");
		AxisCoupling coupling = AxisCoupling.of(ReferenceFilter.of(arguments), eta, arguments.number("link_mm") / 1e3,
				arguments.number("ramp_mm") / 1e3,
				IonGroups.of(ReferenceFilter.beam(arguments), ions, 64, arguments.integer("seed")));
		double angle = Math.toRadians(arguments.number("angle_deg"));
		double walkOff = AxisCoupling.walkOff(arguments.number("distance_mm") / 1e3, angle);
		if (Math.abs(arguments.number("angle_deg")) > 20) {
			table.warn("angle_deg=" + arguments.text("angle_deg")
					+ ": the field between tilted rods is taken as that of the second stage; good up to 20 degrees");
		}
		table.row(1e3 * walkOff, coupling.efficiency(mz, set, angle, walkOff, arguments.number("steering")));
	}

	private static void film(Arguments arguments, Table table) {
		FilmMaterial material = new FilmMaterial(arguments.number("rho_ohm_m"), arguments.number("eps"),
				arguments.number("density_kg_m3"), arguments.number("sticking"));
		RodFilm film = new RodFilm(material, arguments.number("area_mm2") / 1e6);
		film.expose(arguments.number("current_A"), arguments.number("m"), 3600 * arguments.number("t_h"));
		double shift = (arguments.text("pair").equals("x") ? 1 : -1) * film.potential() / 2;
		double eta = arguments.number("eta") * (1 + shift / arguments.number("U_V"));
		if (eta >= 1) {
			table.warn("U/V with the film is beyond the apex: nothing passes");
		} else if (eta < 0) {
			table.warn("the film takes more than the DC away; the window is that of the other polarity");
		}
		table.row(film.dose(), 1e9 * film.thickness(), film.potential(), material.chargingTime(), shift, eta,
				eta >= 0 && eta < 1 ? ScanLine.ofRatio(eta).baseResolution() : Double.NaN);
	}
}
