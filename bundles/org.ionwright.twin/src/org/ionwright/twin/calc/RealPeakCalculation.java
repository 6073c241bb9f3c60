package org.ionwright.twin.calc;

import java.util.List;
import java.util.Locale;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.rods.GasTarget;
import org.ionwright.twin.rods.RealFilter;
import org.ionwright.twin.rods.RealTransmission;

/** A peak with round rods, gas, space charge and a sweep of the voltages, by map and kick. */
final class RealPeakCalculation {

	static final Calculation PEAK = new Calculation("realpeak",
			"Peak of a filter with round rods, gas, space charge and a moving scan, by map and kick (Strang)",
			List.of(Parameter.positive("m", 1e5, "m/z"),
					ReferenceFilter.ETA, ReferenceFilter.RADIUS, ReferenceFilter.LENGTH, ReferenceFilter.FREQUENCY,
					ReferenceFilter.ENERGY, ReferenceFilter.SPREAD, ReferenceFilter.SPOT, ReferenceFilter.TEMPERATURE,
					Parameter.positive("mset_from", 1e6, "mass command of the first point").optional(),
					Parameter.positive("mset_to", 1e6, "mass command of the last point").optional(),
					Parameter.integer("points", 1, 100_000, "of the peak").or(31),
					Parameter.integer("n", 1, 100_000_000, "ions a point").or(2000),
					Parameter.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, "of the random numbers").or(1),
					Parameter.number("r_over_r0", 0.01, 2.4, "round rods; left out for hyperbolic ones").optional(),
					RodsCalculations.CASE, RodsCalculations.MOVED_X, RodsCalculations.MOVED_Y,
					Parameter.number("p_mbar", 0, 1, "pressure between the rods").or(0),
					Parameter.number("sigma_m2", 0, 1e-16, "collision cross-section").or(1e-18),
					Parameter.positive("gas_u", 500, "mass of a molecule").or(28.0134),
					Parameter.word("collisions", List.of("hard_sphere", "langevin", "loss"),
							"loss: each collision ends the ion; otherwise it scatters").or("hard_sphere"),
					Parameter.number("current_A", 0, 1e-4, "of the entering ions").or(0),
					Parameter.number("rate_u_per_s", -1e6, 1e6, "scan rate; m_set is the command on entry").or(0),
					Parameter.positive("exit_mm", 1000, "radius of an aperture behind the rods").optional(),
					Parameter.integer("steps", 16, 4096, "kicks an RF cycle").or(32)),
			List.of("m_set", "T", "sigma", "on_x", "on_y", "by_gas", "scattered_through"), RealPeakCalculation::peak);

	private RealPeakCalculation() {
	}

	private static void peak(Arguments arguments, Table table) {
		double mz = arguments.number("m");
		double eta = arguments.number("eta");
		MassFilter ideal = ReferenceFilter.of(arguments);
		RealFilter filter = filter(ideal, arguments, table);
		RealTransmission transmission = new RealTransmission(filter, ReferenceFilter.beam(arguments),
				(int) arguments.integer("steps"),
				arguments.has("exit_mm") ? 1e-3 * arguments.number("exit_mm") : Double.POSITIVE_INFINITY);
		double from = arguments.has("mset_from") ? arguments.number("mset_from") : mz * (1 - 1.5 * (1 - eta) - 0.002);
		double to = arguments.has("mset_to") ? arguments.number("mset_to") : mz * (1 + 0.5 * (1 - eta) + 0.002);
		int points = (int) arguments.integer("points");
		for (int i = 0; i < points; i++) {
			double set = points == 1 ? from : from + (to - from) * i / (points - 1);
			double rf = ideal.apexRf(set);
			RealTransmission.Fates fates = transmission.of(mz, new Voltages(rf, ScanLine.APEX_RATIO * eta * rf),
					arguments.number("rate_u_per_s") / set, (int) arguments.integer("n"), arguments.integer("seed"));
			table.row(set, fates.transmission(), fates.sigma(), fates.onX(), fates.onY(), fates.byGas(),
					fates.throughScattered());
		}
	}

	private static RealFilter filter(MassFilter ideal, Arguments arguments, Table table) {
		RealFilter filter = RealFilter.ideal(ideal).withCurrent(arguments.number("current_A"));
		if (arguments.has("r_over_r0")) {
			RodsCalculations.field(RodsCalculations.rods(arguments), table);
			filter = filter.withRods(RodsCalculations.rods(arguments));
		} else if (arguments.has("case_over_r0") || arguments.number("dx_over_r0") != 0
				|| arguments.number("dy_over_r0") != 0) {
			throw new IllegalArgumentException("case_over_r0, dx_over_r0 and dy_over_r0 need r_over_r0");
		}
		double pressure = 100 * arguments.number("p_mbar");
		if (pressure > 0) {
			GasTarget gas = new GasTarget(pressure, Math.max(1, arguments.number("T_K")),
					arguments.number("sigma_m2"), arguments.number("gas_u"),
					GasTarget.Law.valueOf(arguments.text("collisions").toUpperCase(Locale.ROOT)));
			if (gas.perMetre() * ideal.length() > 20) {
				table.warn("more than 20 collisions on the way; p_mbar is beyond single-collision laws");
			}
			filter = filter.withGas(gas);
		}
		return filter;
	}
}
