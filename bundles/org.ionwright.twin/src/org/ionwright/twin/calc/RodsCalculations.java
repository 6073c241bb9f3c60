package org.ionwright.twin.calc;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.twin.rods.Multipoles;
import org.ionwright.twin.rods.RodArrangement;
import org.ionwright.twin.rods.RodField;

/** Filters as they are built: round rods, gas, space charge, supplies. */
final class RodsCalculations {

	private static final int HIGHEST = 18;
	/** Boundary error from which the multipoles are not good to 1e-6 for certain. */
	private static final double GOOD = 1e-7;

	private static final Calculation MULTIPOLES = new Calculation("multipoles",
			"Multipoles A(n), skew B(n) of four round rods, by fundamental solutions of the Laplace equation",
			List.of(Parameter.number("r_over_r0", 0.01, 2.4, "rod radius over field radius"),
					RealTrainParameters.CASE, RealTrainParameters.MOVED_X, RealTrainParameters.MOVED_Y),
			List.of("n", "A", "B", "A_over_A2"), RodsCalculations::multipoles);

	static final List<Calculation> ALL = Stream
			.of(List.of(MULTIPOLES, RealPeakCalculation.PEAK), RealityCalculations.ALL, DriveCalculations.ALL)
			.flatMap(List::stream).toList();

	private RodsCalculations() {
	}

	static RodField field(RodArrangement rods, Table table) {
		RodField field = new RodField(rods);
		double error = field.boundaryError();
		if (error > GOOD) {
			table.warn("rods or case so close that the boundary values are off by " + error + "; " + GOOD
					+ " is wanted");
		}
		return field;
	}

	private static void multipoles(Arguments arguments, Table table) {
		Multipoles poles = field(RealTrainParameters.rods(arguments), table).multipoles(HIGHEST);
		for (int n = 1; n <= HIGHEST; n++) {
			table.row(n, poles.a(n), poles.b(n), poles.a(n) / poles.a(2));
		}
	}
}
