package org.ionwright.twin.calc;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.source.Basicity;
import org.ionwright.twin.source.BreakdownStrength;
import org.ionwright.twin.source.CoronaNeedle;
import org.ionwright.twin.source.DischargeLimit;
import org.ionwright.twin.source.ElectronSource;
import org.ionwright.twin.source.HydratedProton;
import org.ionwright.twin.source.ProtonTransfer;
import org.ionwright.twin.source.ReagentChain;
import org.ionwright.twin.source.TipGap;

/** Corona, electron source, reagent ions and where the protons go. */
final class ChemicalIonisationCalculations {

	private static final Parameter TEMPERATURE = Parameter.number("T_K", 150, 1500, "temperature of the gas")
			.or(298.15);
	private static final Parameter WATER = Parameter.number("water", 0, 1, "mole fraction of water in the gas")
			.or(1e-3);
	private static final Parameter TIME = Parameter.positive("t_ms", 1e6, "time to react");

	private static final Calculation CORONA = new Calculation("apci",
			"current of a corona needle: onset (Peek), Townsend's law, saturation by space charge",
			List.of(Parameter.positive("V_kV", 100, "voltage of the needle"),
					Parameter.positive("r_mm", 10, "radius of its tip").or(0.05),
					Parameter.positive("d_mm", 1000, "to the plane").or(10),
					Parameter.word("gas", BreakdownStrength.all().stream().map(BreakdownStrength::name).toList(),
							"round the needle").or("N2"),
					SourceCalculations.PRESSURE, TEMPERATURE,
					Parameter.word("polarity", List.of("positive", "negative"), "of the needle").or("positive")),
			List.of("V_on_V", "I_A", "I_saturation_A"), (given, table) -> {
				boolean negative = given.text("polarity").equals("negative");
				double radius = given.number("r_mm") / 1000;
				DischargeLimit limit = new DischargeLimit(BreakdownStrength.of(given.text("gas")),
						100 * given.number("p_mbar"), given.number("T_K"));
				limit.warning(radius).ifPresent(table::warn);
				CoronaNeedle needle = CoronaNeedle.in(limit, new TipGap(radius, given.number("d_mm") / 1000), negative);
				needle.warning(negative).ifPresent(table::warn);
				double voltage = 1000 * given.number("V_kV");
				table.row(needle.onset(), needle.current(voltage), needle.saturation(voltage));
			});

	private static final Calculation ELECTRONS = new Calculation("electronsource",
			"ion pairs of a nickel-63 foil in the small chamber, and their density with recombination",
			List.of(Parameter.positive("activity_mCi", 1e6, "of the foil").or(15),
					Parameter.positive("W_eV", 1000, "energy per ion pair").or(ElectronSource.NITROGEN_PAIR),
					Parameter.positive("V_cm3", 1e6, "volume of the chamber").or(50),
					Parameter.positive("t_s", 1e6, "residence time of the gas").or(0.5)),
			List.of("pairs_1/s", "I_nA", "n_1/m3"), (given, table) -> {
				ElectronSource foil = ElectronSource.nickel63(given.number("activity_mCi"), given.number("W_eV"));
				table.row(foil.pairs(), foil.current() * 1e9,
						foil.density(given.number("V_cm3") * 1e-6, given.number("t_s")));
			});

	private static final Calculation REAGENTS = new Calculation("reagents",
			"reagent ions N2+ - N4+ - H2O+ - H3O+ - clusters (Good, Durden and Kebarle 1970) and their hydration",
			List.of(TIME, WATER, SourceCalculations.PRESSURE, TEMPERATURE),
			List.of("N2+", "N4+", "H2O+", "H3O+", "clusters", "mean_waters"), (given, table) -> {
				double pressure = 100 * given.number("p_mbar");
				double temperature = given.number("T_K");
				double water = given.number("water");
				if (temperature < 250 || temperature > 500) {
					table.warn("reagents: the rates are those of room temperature; T_K=" + given.text("T_K"));
				}
				double[] shares = ReagentChain.shares(pressure, temperature, water, given.number("t_ms") / 1000);
				table.row(shares[0], shares[1], shares[2], shares[3], shares[4],
						HydratedProton.meanWaters(water * pressure, temperature));
			});

	private static final Calculation TRANSFER = new Calculation("protontransfer",
			"share of the protons on each molecule after a time, by gas basicity and concentration",
			List.of(Parameter.text("molecules",
					"names or formulas with mole fractions, as 'acetone:1e-6;pyridine:1e-8'"),
					TIME, WATER, SourceCalculations.PRESSURE, TEMPERATURE),
			List.of("molecule", "PA_kJ/mol", "GB_kJ/mol", "share"), (given, table) -> {
				double pressure = 100 * given.number("p_mbar");
				double temperature = given.number("T_K");
				double total = pressure / (PhysicalConstants.BOLTZMANN * temperature);
				int waters = (int) Math.rint(HydratedProton.meanWaters(given.number("water") * pressure, temperature));
				double reagent = HydratedProton.basicity(waters, temperature);
				List<Basicity> known = new ArrayList<>();
				List<ProtonTransfer.Molecule> molecules = new ArrayList<>();
				for (String part : given.text("molecules").split(";")) {
					String[] words = part.strip().split(":");
					Basicity molecule = Basicity.of(words[0]);
					known.add(molecule);
					molecules.add(new ProtonTransfer.Molecule(molecule.gasBasicity(), total * fraction(part, words)));
				}
				double[] shares = new ProtonTransfer(reagent, temperature).shares(molecules,
						given.number("t_ms") / 1000);
				table.row("H3O+(H2O)" + waters, Basicity.of("H2O").protonAffinity(), reagent, shares[0]);
				for (int i = 0; i < known.size(); i++) {
					table.row(known.get(i).name(), known.get(i).protonAffinity(), known.get(i).gasBasicity(),
							shares[i + 1]);
				}
			});

	static final List<Calculation> ALL = List.of(CORONA, ELECTRONS, REAGENTS, TRANSFER);

	private ChemicalIonisationCalculations() {
	}

	private static double fraction(String part, String[] words) {
		try {
			double fraction = words.length < 2 ? 1e-6 : Double.parseDouble(words[1]);
			if (words.length < 3 && fraction >= 0 && fraction <= 1) {
				return fraction;
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw new IllegalArgumentException("molecules: '" + part + "' is not allowed; write name:fraction with a mole "
				+ "fraction from 0 to 1");
	}
}
