package org.ionwright.twin.calc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.source.BreakdownStrength;
import org.ionwright.twin.source.DischargeLimit;
import org.ionwright.twin.source.IonSource;
import org.ionwright.twin.source.OnsetPressure;
import org.ionwright.twin.source.SolventMixture;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.source.SourceGeometry;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.source.SourceSettings;
import org.ionwright.twin.source.SprayRegime;
import org.ionwright.twin.source.SprayState;
import org.ionwright.twin.source.TipField;
import org.ionwright.twin.source.TipGap;
import org.ionwright.twin.source.TipProfile;
import org.ionwright.twin.source.TipShape;

/** Solvent, tip, onset, discharge and the whole spray, followed by the laws of droplets and of chemical ionisation. */
final class SourceCalculations {

	static final Parameter GAMMA = Parameter.positive("gamma", 10, "surface tension in N/m");
	static final Parameter TIP = Parameter.word("tip",
			Stream.concat(Arrays.stream(TipShape.values()).map(TipShape::figure),
					Arrays.stream(TipShape.values()).map(TipShape::name)).toList(),
			"end of the capillary, seed 001 FIG. 5").or("SQUARE_5D");
	static final Parameter RADIUS = Parameter.positive("r_mm", 100, "half the outer diameter");
	static final Parameter DISTANCE = Parameter.positive("d_mm", 10000, "from tip to counter electrode");
	static final Parameter PRESSURE = Parameter.positive("p_mbar", 1e5, "pressure of the gas").or(1013.25);
	static final Parameter SOLVENT = Parameter.text("solvent", "as in 'methanol/water 50:50 + 0.1 % formic acid'");

	private static final Calculation ONSET = new Calculation("onset",
			"onset of electrospray, sqrt(r gamma cos 49.29 deg / (2 eps0)) ln(4 d / r), and as Kebarle prints it",
			List.of(GAMMA, RADIUS, DISTANCE, TIP), List.of("V_on_V", "V_on_kebarle_V", "E_on_V/m"), (given, table) -> {
				TipGap gap = gap(given, table);
				double gamma = given.number("gamma");
				table.row(gap.onset(gamma), gap.kebarleOnset(gamma), gap.onsetField(gamma));
			});

	private static final Calculation DISCHARGE = new Calculation("discharge",
			"voltages between onset of spray and of corona (Peek, Paschen) with gas, pressure and polarity",
			List.of(GAMMA, RADIUS, DISTANCE, TIP,
					Parameter.word("gas", BreakdownStrength.all().stream().map(BreakdownStrength::name).toList(),
							"round the tip").or("N2"),
					PRESSURE, Parameter.positive("T_K", 3000, "temperature of the gas").or(298.15),
					Parameter.word("polarity", List.of("positive", "negative"), "of the capillary").or("positive")),
			List.of("V_discharge_V", "V_on_V", "margin_V", "E_corona_V/m"), (given, table) -> {
				TipGap gap = gap(given, table);
				double pressure = 100 * given.number("p_mbar");
				DischargeLimit limit = new DischargeLimit(BreakdownStrength.of(given.text("gas")), pressure,
						given.number("T_K"));
				limit.warning(gap.radius()).ifPresent(table::warn);
				OnsetPressure.warning(pressure).ifPresent(table::warn);
				double onset = gap.onset(given.number("gamma")) * OnsetPressure.factor(pressure);
				double discharge = limit.voltage(gap, given.text("polarity").equals("negative"));
				if (discharge < onset) {
					table.warn("the corona lights before the spray starts");
				}
				table.row(discharge, onset, discharge - onset, limit.field(gap.radius()));
			});

	private static final Calculation MIXTURE = new Calculation("solvent", "properties of a solvent read from its text",
			List.of(SOLVENT, Parameter.number("T_K", 150, 1000, "for the vapour pressure").or(293.15)),
			List.of("density_kg/m3", "gamma_N/m", "eps", "eta_Pa.s", "K_S/m", "p_vapour_mbar", "boiling_K", "L_J/kg",
					"M_g/mol"),
			(given, table) -> {
				SolventMixture solvent = SolventMixture.parse(given.text("solvent"));
				solvent.warning().ifPresent(table::warn);
				table.row(solvent.density(), solvent.surfaceTension(), solvent.permittivity(), solvent.viscosity(),
						solvent.conductivity(), solvent.vapourPressure(given.number("T_K")) / 100,
						solvent.boilingPoint(PhysicalConstants.ATMOSPHERE), solvent.heatOfVaporisation(),
						1000 * solvent.molarMass());
			});

	private static final Calculation TIP_FIELD = new Calculation("tipfield",
			"field at the meniscus of an axisymmetric capillary by boundary elements, against 2 / (r ln(4 d / r))",
			List.of(Parameter.word("profile", Arrays.stream(TipProfile.values()).map(TipProfile::name).toList(),
					"end of the capillary and where its meniscus holds on").or("FLAT_WETTED"),
					Parameter.positive("OD_mm", 100, "outer diameter"), Parameter.positive("ID_mm", 100, "bore"),
					DISTANCE, GAMMA.or(0.0365)),
			List.of("E_per_kV_V/m", "E_textbook_per_kV_V/m", "ratio", "V_on_V"), (given, table) -> {
				double outer = given.number("OD_mm");
				if (given.number("ID_mm") > 0.98 * outer) {
					throw new IllegalArgumentException("ID_mm=" + given.text("ID_mm")
							+ " is not allowed; it must be at most 0.98 of OD_mm, " + 0.98 * outer);
				}
				if (given.number("d_mm") < 1.5 * outer || given.number("d_mm") > 1000) {
					throw new IllegalArgumentException("d_mm=" + given.text("d_mm")
							+ " is not allowed; it takes one and a half of OD_mm, " + 1.5 * outer + ", to 1000");
				}
				TipField tip = new TipField(TipProfile.valueOf(given.text("profile")), outer / 1000,
						given.number("ID_mm") / 1000, given.number("d_mm") / 1000);
				double field = tip.apexField();
				double textbook = new TipGap(outer / 2000, given.number("d_mm") / 1000).tipField();
				table.row(1000 * field, 1000 * textbook, field / textbook, tip.onset(given.number("gamma")));
			});

	private static final Calculation SPRAY = new Calculation("spray",
			"what an electrospray does at a voltage: state, currents, first droplets, what dries before the entrance",
			List.of(Parameter.number("V_kV", 0, 100, "of the capillary, without sign"), SOLVENT,
					Parameter.positive("Q_uL/min", 1e5, "flow of liquid").or(10),
					Parameter.positive("OD_mm", 10, "outer diameter").or(0.4), DISTANCE.or(10), TIP,
					Parameter.number("T_K", 250, 1500, "of the drying gas").or(573.15),
					Parameter.number("gas_L/h", 0, 1e5, "of drying gas").or(300),
					Parameter.word("gas", BreakdownStrength.all().stream().map(BreakdownStrength::name).toList(),
							"round the tip").or("N2"),
					PRESSURE, Parameter.word("polarity", List.of("positive", "negative"), "of the capillary").or(
							"positive")),
			List.of("state", "V_on_V", "V_discharge_V", "I_A", "I_ions_A", "r_drop_um", "dry", "t_flight_ms",
					"heat_W", "pulsation_Hz"),
			(given, table) -> {
				IonSource source = new IonSource(SourceGeometry.electrospray(TipShape.named(given.text("tip")),
						given.number("OD_mm") / 1000, given.number("d_mm") / 1000),
						SolventMixture.parse(given.text("solvent")), List.of(), 0);
				SourceGas gas = new SourceGas(given.text("gas"), 100 * given.number("p_mbar"), 293.15,
						SourceGas.ROOM.water(), SourceGas.ROOM.flow());
				SourceSettings settings = SourceSettings.electrospray(1000 * given.number("V_kV"),
						given.text("polarity").equals("negative"), given.number("Q_uL/min") * 1e-9 / 60,
						given.number("T_K"), given.number("gas_L/h") * 1e-3 / 3600, 40);
				SprayRegime regime = source.regime(settings, gas);
				SourceOutput output = source.steady(settings, gas,
						regime.next(SprayState.OFF, settings.capillaryVoltage(), settings.liquidFlow()));
				output.warnings().forEach(table::warn);
				table.row(output.state().text(), regime.onset(), regime.discharge(), output.capillaryCurrent(),
						output.ionCurrent(), output.dropletRadius() * 1e6, 1 - output.wet(), output.residence() * 1e3,
						output.heat(), output.pulsation());
			});

	static final List<Calculation> ALL = Stream.of(List.of(ONSET, DISCHARGE, MIXTURE, TIP_FIELD, SPRAY),
			DropletCalculations.ALL, ChemicalIonisationCalculations.ALL)
			.flatMap(List::stream).toList();

	private SourceCalculations() {
	}

	private static TipGap gap(Arguments given, Table table) {
		double radius = TipShape.named(given.text("tip")).edgeRadius(2 * given.number("r_mm") / 1000);
		double distance = given.number("d_mm") / 1000;
		if (distance <= radius / 2) {
			throw new IllegalArgumentException("d_mm=" + given.text("d_mm") + " is not allowed; it must be above half "
					+ "the edge radius of the tip, " + radius * 500);
		}
		TipGap gap = new TipGap(radius, distance);
		if (!gap.valid()) {
			table.warn("onset: d_mm=" + given.text("d_mm") + " is below five edge radii of the tip, "
					+ 5000 * radius + " mm; the law of a point before a plane does not hold");
		}
		return gap;
	}
}
