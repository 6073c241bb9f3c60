package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.MathieuCharacteristic;
import org.ionwright.twin.filter.MathieuMotion;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.StabilityVertex;

/** Stability, windows and voltages of mass filters. */
final class FilterCalculations {

	private static final Parameter Q = Parameter.number("q", 0, 1e5, "4eV/(m r0^2 Omega^2), V pole to ground");
	/** Stronger fields need more steps of a cycle than a table should take. */
	private static final double LARGEST = 1e4;

	static final List<Calculation> ALL = List.of( //
			new Calculation("stability", "secular exponents of both axes of a quadrupole, from the period map",
					List.of(Parameter.number("q", 0, LARGEST, Q.description()),
							Parameter.number("a", -LARGEST, LARGEST, "8eU/(m r0^2 Omega^2), U pole to ground").or(0)),
					List.of("beta_x", "beta_y", "stable"), FilterCalculations::stability),
			new Calculation("boundary",
					"characteristic values of Mathieu's equation, the borders of stability (DLMF 28.4)",
					List.of(Q), List.of("a0", "b1", "a1", "b2", "a2", "b3", "a3", "b4"), FilterCalculations::boundary),
			new Calculation("vertices", "corners of the stability regions of a quadrupole", List.of(),
					List.of("vertex", "q", "a", "U/V"), FilterCalculations::vertices),
			new Calculation("twiss", "acceptance ellipses Gamma u^2 + 2A u u' + B u'^2 over the RF phase at entry "
					+ "(Dawson 1974), u in field radii, u' per xi = Omega t/2",
					List.of(Parameter.number("q", 0, LARGEST, Q.description()),
							Parameter.number("a", -LARGEST, LARGEST, "8eU/(m r0^2 Omega^2), U pole to ground").or(0),
							Parameter.integer("phases", 1, 10_000, "number of RF phases").or(8)),
					List.of("axis", "beta", "phase", "A", "B", "Gamma", "B_max", "acceptance/(pi r0^2)"),
					FilterCalculations::twiss),
			new Calculation("window", "mass window of a stage in units of the mass at the apex, from the exact borders",
					List.of(Parameter.number("eta", 0, 0.99999999, "U/V over its value at the apex")),
					List.of("m_lo/m_set", "m_hi/m_set", "R_base"), FilterCalculations::window),
			new Calculation("filter", "voltages (pole to ground, RF zero to peak), RF cycles and window of a filter",
					List.of(Parameter.positive("m", 1e6, "m/z at the apex"), ReferenceFilter.ETA,
							ReferenceFilter.RADIUS, ReferenceFilter.LENGTH, ReferenceFilter.FREQUENCY,
							ReferenceFilter.ENERGY),
					List.of("V_rf_V", "U_dc_V", "cycles", "m_lo", "m_hi", "R_base", "R_cycles"),
					FilterCalculations::filter));

	private FilterCalculations() {
	}

	private static void stability(Arguments arguments, Table table) {
		double a = arguments.number("a");
		double q = arguments.number("q");
		MathieuMotion x = new MathieuMotion(a, q);
		MathieuMotion y = new MathieuMotion(-a, -q);
		table.row(x.beta(), y.beta(), x.stable() && y.stable());
	}

	private static void boundary(Arguments arguments, Table table) {
		double q = arguments.number("q");
		Object[] borders = new Object[8];
		for (int order = 0; order < 4; order++) {
			borders[2 * order] = MathieuCharacteristic.a(order, q);
			borders[2 * order + 1] = MathieuCharacteristic.b(order + 1, q);
		}
		table.row(borders);
	}

	private static void vertices(Arguments arguments, Table table) {
		for (StabilityVertex vertex : StabilityVertex.ALL) {
			table.row(vertex.name(), vertex.q(), vertex.a(), vertex.ratio());
		}
	}

	private static void twiss(Arguments arguments, Table table) {
		double a = arguments.number("a");
		double q = arguments.number("q");
		long phases = arguments.integer("phases");
		for (int sign = 1; sign >= -1; sign -= 2) {
			MathieuMotion motion = new MathieuMotion(sign * a, sign * q);
			if (!motion.stable()) {
				table.warn("a=" + a + ", q=" + q + " is outside the stable region of the axis "
						+ (sign > 0 ? "x" : "y") + ", which has no ellipses");
				continue;
			}
			double largest = motion.largestB();
			for (int k = 0; k < phases; k++) {
				double phase = (double) k / phases;
				MathieuMotion.Ellipse ellipse = motion.ellipse(phase);
				table.row(sign > 0 ? "x" : "y", motion.beta(), phase, ellipse.a(), ellipse.b(), ellipse.gamma(),
						largest, 1 / largest);
			}
		}
	}

	private static void window(Arguments arguments, Table table) {
		ScanLine line = ScanLine.ofRatio(arguments.number("eta"));
		table.row(line.lowMass(), line.highMass(), line.baseResolution());
	}

	private static void filter(Arguments arguments, Table table) {
		MassFilter filter = ReferenceFilter.of(arguments);
		double m = arguments.number("m");
		double rf = filter.apexRf(m);
		double eta = arguments.number("eta");
		double cycles = filter.cycles(m, arguments.number("Ez_eV"));
		double dc = eta * ScanLine.APEX_RATIO * rf;
		// about n^2/20 at a tenth of the height (Dawson 1976)
		double limit = cycles * cycles / 20;
		if (eta >= 1) {
			table.warn("eta=" + eta + " is at or above the apex, where no window is left; it takes 0 to below 1");
			table.row(rf, dc, cycles, Double.NaN, Double.NaN, Double.NaN, limit);
			return;
		}
		ScanLine line = ScanLine.ofRatio(eta);
		table.row(rf, dc, cycles, m * line.lowMass(), m * line.highMass(), line.baseResolution(), limit);
	}
}
