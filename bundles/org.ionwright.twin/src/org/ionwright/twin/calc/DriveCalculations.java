package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.drive.DcLaw;
import org.ionwright.twin.drive.RfCoupler;
import org.ionwright.twin.drive.ScanSpeed;
import org.ionwright.twin.drive.Supply;
import org.ionwright.twin.drive.SupplyRating;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;

/** RF coupler, resolution laws, scan speed and settling. */
final class DriveCalculations {

	private static final Parameter MZ = Parameter.positive("m", 1e6, "m/z");

	static final List<Calculation> ALL = List.of( //
			new Calculation("coupler",
					"stage 1 fed with RF from stage 2 through a coupler (seed 002, claim 7): M1 = k M2 (r0_2/r0_1)^2",
					List.of(Parameter.positive("m", 1e6, "m/z at the apex of stage 2, the source"),
							Parameter.number("k", 0, 1, "amplitude of stage 1 over that of stage 2, when tuned")
									.or(0.9933),
							Parameter.positive("r0_1_mm", 1000, "field radius of stage 1").or(4),
							Parameter.positive("r0_2_mm", 1000, "field radius of stage 2").or(4),
							Parameter.positive("f1_MHz", 1000, "frequency that stage 1 is made for").or(1.2),
							Parameter.positive("f2_MHz", 1000, "frequency of stage 2").or(1.2),
							Parameter.number("eta1", 0, 0.999999, "U/V of stage 1 over its value at the apex, from"
									+ " its own DC supply").or(0.985),
							Parameter.number("dc_V", 0, 1e5, "DC to be handed on; refused unless 0").or(0),
							Parameter.number("phase_deg", -180, 180, "of stage 1 against stage 2 when tuned").or(0),
							Parameter.number("detuning", -0.02, 0.02, "resonance of stage 1 over the frequency, less 1")
									.or(0),
							Parameter.number("Q", 1, 1e4, "of the circuit of stage 1").or(200),
							Parameter.number("stray", 0, 0.99, "cross-talk, share of the amplitude").or(0),
							Parameter.number("neutralised", 0, 1, "share of the cross-talk taken away").or(1)),
					List.of("M1_u", "centre_u", "tracking_error_u", "k_effective", "phase_deg", "k_centring"),
					DriveCalculations::coupler),
			new Calculation("scanshift", "mass shift by the flight time and mass swept within the rods",
					List.of(MZ, Parameter.positive("Ez_eV", 1e5, "axial energy per charge").or(2),
							Parameter.positive("L_mm", 1e5, "flight from the entrance to the detector").or(250),
							Parameter.positive("rods_mm", 1e5, "length of the rods").or(200),
							Parameter.number("rate_u_per_s", -1e6, 1e6, "scan rate").or(500),
							Parameter.positive("width_u", 1e4, "peak width").or(1)),
					List.of("flight_ms", "shift_u", "smear_u", "rate_for_a_tenth_u_per_s"),
					DriveCalculations::scanshift),
			new Calculation("dclaw",
					"how the DC follows the RF (seed 002, claim 24): constant ratio with eta, constant width with width_u",
					List.of(MZ, ReferenceFilter.RADIUS, ReferenceFilter.FREQUENCY,
							Parameter.number("eta", 0, 0.9999999, "constant U/V over its value at the apex").optional(),
							Parameter.positive("width_u", 1e4, "constant width at the base").optional(),
							Parameter.positive("m_from", 1e6, "start of the scan, for the spread").or(50),
							Parameter.positive("m_to", 1e6, "end of the scan").or(1050)),
					List.of("V", "U", "intercept_V", "eta", "width_u", "spread"), DriveCalculations::dcLaw),
			new Calculation("settle", "output of a supply after a step: time constant and slew rate",
					List.of(Parameter.number("from_V", 0, 1e5, "level before").or(0),
							Parameter.number("to_V", 0, 1e5, "set-point"),
							Parameter.positive("tau_ms", 1e6, "time constant").or(0.1),
							Parameter.positive("slew_V_per_ms", 1e12, "slew rate").or(18_000),
							Parameter.number("t_ms", 0, 1e9, "after the step")),
					List.of("V", "deviation"), DriveCalculations::settle));

	private DriveCalculations() {
	}

	private static void coupler(Arguments arguments, Table table) {
		MassFilter first = new MassFilter(1e-3 * arguments.number("r0_1_mm"), 1, 1e6 * arguments.number("f1_MHz"));
		MassFilter second = new MassFilter(1e-3 * arguments.number("r0_2_mm"), 1, 1e6 * arguments.number("f2_MHz"));
		RfCoupler coupler = new RfCoupler(arguments.number("k"), Math.toRadians(arguments.number("phase_deg")),
				arguments.number("detuning"), arguments.number("Q"), arguments.number("stray"),
				arguments.number("neutralised"));
		if (arguments.number("dc_V") != 0) {
			throw new IllegalArgumentException("dc_V=" + arguments.text("dc_V")
					+ ": an RF coupler cannot carry DC (seed 002, claim 7); only 0 is possible");
		}
		double mass = arguments.number("m");
		double apex = coupler.apexMass(second, first, mass);
		ScanLine line = ScanLine.ofRatio(arguments.number("eta1"));
		double centring = Math.pow(first.fieldRadius() / second.fieldRadius(), 2) / line.centre();
		table.row(apex, apex * line.centre(), apex * line.centre() - mass, coupler.transfer(),
				Math.toDegrees(coupler.transferPhase()), centring);
		if (!(Math.abs(apex * line.centre() - mass) <= 0.1 * line.width() * apex)) {
			table.warn("the centre of stage 1 is further from the mass than a tenth of its window (seed 002, claim 9)");
		}
	}

	private static void scanshift(Arguments arguments, Table table) {
		double mz = arguments.number("m");
		double energy = arguments.number("Ez_eV");
		double flight = 1e-3 * arguments.number("L_mm");
		double rods = 1e-3 * arguments.number("rods_mm");
		double width = arguments.number("width_u");
		ScanSpeed speed = new ScanSpeed(arguments.number("rate_u_per_s"));
		double smear = speed.smear(mz, energy, rods);
		if (smear > width / 2) {
			table.warn("more than half of the peak is swept within the rods: ions are lost and the shift is no longer"
					+ " that of all");
		}
		table.row(1e3 * ScanSpeed.flightTime(mz, energy, flight), speed.shift(mz, energy, flight), smear,
				ScanSpeed.fastest(mz, energy, rods, width, 0.1));
	}

	private static void dcLaw(Arguments arguments, Table table) {
		if (arguments.has("eta") == arguments.has("width_u")) {
			throw new IllegalArgumentException("give either eta (constant ratio) or width_u (constant width)");
		}
		MassFilter filter = new MassFilter(1e-3 * arguments.number("r0_mm"), 1, 1e6 * arguments.number("f_MHz"));
		DcLaw law = arguments.has("eta") ? DcLaw.constantRatio(arguments.number("eta"))
				: DcLaw.constantWidth(filter, arguments.number("width_u"));
		double mass = arguments.number("m");
		double rf = filter.apexRf(mass);
		double spread = law.spread(filter.apexRf(arguments.number("m_from")), filter.apexRf(arguments.number("m_to")));
		if (spread > 0.02) {
			table.warn("V/U varies by more than 2 % over the scan: not substantially constant (seed 002, claim 24)");
		}
		if (law.ratio(rf) < 0.9 && law.intercept() > 0) {
			table.warn("width_u=" + arguments.text("width_u") + " at m=" + arguments.text("m")
					+ " makes a resolution below 10, where the width differs from the one wanted by over 2 %");
		}
		table.row(rf, law.dc(rf), law.intercept(), law.ratio(rf), law.width(filter, mass), spread);
	}

	private static void settle(Arguments arguments, Table table) {
		double from = arguments.number("from_V");
		double to = arguments.number("to_V");
		double tau = 1e-3 * arguments.number("tau_ms");
		// without noise, drift and warming
		Supply supply = new Supply("output", new SupplyRating(1e5, tau, 1e3 * arguments.number("slew_V_per_ms"), 0, 0,
				0, 1, 0, 0, 1, 1), 0);
		supply.command(from, 0);
		double start = 1e6 * (tau + 1);
		supply.command(to, start);
		double output = supply.actual(start + 1e-3 * arguments.number("t_ms"));
		table.row(output, output - to);
	}
}
