package org.ionwright.twin.calc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.SectionMotion;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.rods.GasTarget;
import org.ionwright.twin.rods.RealTrain;
import org.ionwright.twin.rods.RodArrangement;

/** Parameters of what ideal trains have not: round rods, gas, space charge and a moving scan. All are off when left out. */
final class RealTrainParameters {

	static final Parameter CASE = Parameter.positive("case_over_r0", 1000, "radius of a grounded round case")
			.optional();
	static final Parameter MOVED_X = Parameter
			.number("dx_over_r0", -1, 1, "by how much the +x rod is moved outwards").optional();
	static final Parameter MOVED_Y = Parameter
			.number("dy_over_r0", -1, 1, "by how much the +x rod is moved sideways").optional();

	/** Kicks of a cycle when not given. */
	private static final int KICKS = 16;
	private static final int FEW_KICKS = 8;
	/** Ions that show the width of a beam to a fifth or better. */
	private static final int SHAPE = 30;

	static final List<Parameter> ALL = List.of(
			Parameter.number("r_over_r0", 0.01, 2.4, "round rods; left out for hyperbolic ones").optional(),
			CASE, MOVED_X, MOVED_Y,
			Parameter.number("p_mbar", 0, 1, "pressure between the rods").or(0),
			GasParameters.GAS.optional(),
			Parameter.positive("gas_T_K", 2999, "of the gas; 293.15 when left out").optional(),
			Parameter.number("sigma_nm2", 0, 100, "collision cross-section; 1 when left out").optional(),
			Parameter.word("collisions", List.of("hard_sphere", "langevin", "loss"),
					"loss: each collision ends the ion; otherwise it scatters, as a hard sphere when left out")
					.optional(),
			Parameter.number("current_nA", 0, 1e5, "of the entering ions, for their space charge").or(0),
			Parameter.number("rate_u_per_s", -1e6, 1e6, "scan rate; m_set is the command on entry").or(0),
			Parameter.integer("kicks", 4, 4096, "of an RF cycle by rods, gas and charge; 16 when left out").optional());

	private RealTrainParameters() {
	}

	/** Whether there is anything that the exact engine does not know. */
	static boolean given(Arguments arguments) {
		return arguments.has("r_over_r0") || inGas(arguments) || charged(arguments)
				|| arguments.number("rate_u_per_s") != 0;
	}

	private static boolean inGas(Arguments arguments) {
		return arguments.number("p_mbar") > 0;
	}

	static boolean charged(Arguments arguments) {
		return arguments.number("current_nA") > 0;
	}

	/** Slices of a beam: with space charge of enough ions each to show its shape. */
	static int groups(Arguments arguments, int ions, int usual) {
		return charged(arguments) ? Math.clamp(ions / (2 * SHAPE), 1, usual) : usual;
	}

	static int kicks(Arguments arguments) {
		return arguments.has("kicks") ? (int) arguments.integer("kicks") : KICKS;
	}

	/** The train with all that is given, and warnings about what is not used or not valid. */
	static RealTrain of(SectionTrain train, Arguments arguments, Table table) {
		unused(arguments, table);
		BeamDisc beam = ReferenceFilter.beam(arguments);
		double mz = arguments.number("m");
		double speed = MassFilter.speed(mz, beam.energy());
		RealTrain real = RealTrain.ideal(train).withCurrent(arguments.number("current_nA") * 1e-9);
		if (arguments.has("r_over_r0")) {
			RodArrangement rods = rods(arguments);
			RodsCalculations.field(rods, table);
			real = real.withRods(rods);
		}
		if (inGas(arguments)) {
			real = real.withGas(gas(arguments));
			double length = train.motions(mz, mz, speed).stream().mapToDouble(SectionMotion::cycles).sum() * speed
					/ train.frequency();
			warnOfGas(real.gas(), length, speed / train.frequency() / kicks(arguments), arguments, table);
		}
		if (charged(arguments)) {
			warnOfCharge(real, mz, speed, arguments, table);
		}
		if (given(arguments) && kicks(arguments) < FEW_KICKS) {
			table.warn("kicks=" + arguments.text("kicks") + " an RF cycle give some per cent of the ions another "
					+ "fate; it takes " + FEW_KICKS + " or more");
		}
		return real;
	}

	/** Four round rods, one of them moved, in a case if there is one. */
	static RodArrangement rods(Arguments arguments) {
		try {
			RodArrangement rods = RodArrangement.ofRatio(arguments.number("r_over_r0")).withRodMoved(0,
					or(arguments, "dx_over_r0", 0), or(arguments, "dy_over_r0", 0));
			return arguments.has("case_over_r0") ? rods.inCase(arguments.number("case_over_r0")) : rods;
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("r_over_r0=" + arguments.text("r_over_r0")
					+ Stream.of("case_over_r0", "dx_over_r0", "dy_over_r0").filter(arguments::has)
							.map(name -> " " + name + "=" + arguments.text(name)).collect(Collectors.joining())
					+ ": " + e.getMessage(), e);
		}
	}

	private static GasTarget gas(Arguments arguments) {
		return new GasTarget(100 * arguments.number("p_mbar"), or(arguments, "gas_T_K", 293.15),
				1e-18 * or(arguments, "sigma_nm2", 1),
				1e3 * Gas.named(arguments.has("gas") ? arguments.text("gas") : "N2").molarMass(),
				GasTarget.Law.valueOf((arguments.has("collisions") ? arguments.text("collisions") : "hard_sphere")
						.toUpperCase(Locale.ROOT)));
	}

	private static double or(Arguments arguments, String name, double usual) {
		return arguments.has(name) ? arguments.number(name) : usual;
	}

	private static void unused(Arguments arguments, Table table) {
		if (!arguments.has("r_over_r0")) {
			refuse(arguments, "r_over_r0", "case_over_r0", "dx_over_r0", "dy_over_r0");
		}
		if (!inGas(arguments)) {
			warn(arguments, table, "p_mbar is 0", "gas", "gas_T_K", "sigma_nm2", "collisions");
		}
		if (!given(arguments)) {
			warn(arguments, table, "nothing kicks", "kicks");
		}
	}

	private static void refuse(Arguments arguments, String needed, String... names) {
		for (String name : names) {
			if (arguments.has(name)) {
				throw new IllegalArgumentException(name + "=" + arguments.text(name) + " needs " + needed);
			}
		}
	}

	private static void warn(Arguments arguments, Table table, String why, String... names) {
		for (String name : names) {
			if (arguments.has(name)) {
				table.warn(name + "=" + arguments.text(name) + " is not used: " + why);
			}
		}
	}

	private static void warnOfGas(GasTarget gas, double length, double perKick, Arguments arguments, Table table) {
		if (gas.perMetre() * length > 20) {
			table.warn("p_mbar=" + arguments.text("p_mbar") + " makes more than 20 collisions on the way, beyond "
					+ "single-collision laws");
		}
		if (gas.perMetre() * perKick > 0.05) {
			table.warn("p_mbar=" + arguments.text("p_mbar") + " makes " + gas.perMetre() * perKick
					+ " collisions a kick; with more than 0.05 some are missed: take more kicks");
		}
	}

	/** Against the pull of the RF at the apex, 0.3 per xi and xi (beta squared), with the beam half as wide as the bore. */
	private static void warnOfCharge(RealTrain real, double mz, double speed, Arguments arguments, Table table) {
		double angular = 2 * Math.PI * real.train().frequency();
		double radius = real.train().fieldRadius() / 2;
		double push = 4 * PhysicalConstants.ELEMENTARY_CHARGE
				/ (PhysicalConstants.ATOMIC_MASS * mz * angular * angular)
				* real.current() / speed / (2 * Math.PI * PhysicalConstants.VACUUM_PERMITTIVITY * radius * radius);
		if (push > 0.3) {
			table.warn("current_nA=" + arguments.text("current_nA") + " spreads the beam beyond r0/2, where its images "
					+ "in the rods count, which are left out");
		}
		if (arguments.integer("n") < SHAPE) {
			table.warn("n=" + arguments.text("n") + " ions do not show the shape of a beam for its space charge; it "
					+ "takes " + SHAPE + " or more");
		}
	}
}
