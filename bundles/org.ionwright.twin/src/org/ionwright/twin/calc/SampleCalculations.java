package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.sample.Adduct;
import org.ionwright.twin.sample.BeamFile;
import org.ionwright.twin.sample.Formula;
import org.ionwright.twin.sample.Ion;
import org.ionwright.twin.sample.IsotopePattern;
import org.ionwright.twin.sample.Isotopologues;
import org.ionwright.twin.sample.MassWindow;
import org.ionwright.twin.sample.SubRange;

/** Formulas, isotopes and what is in a sample or a beam. */
final class SampleCalculations {

	/** Least probability of a peak per nucleon: what is left out is 0 to the ninth digit. */
	private static final double FAINTEST_UNIT = 1e-9;
	private static final double FAINTEST_FINE = 1e-7;

	private static final Parameter FORMULA = Parameter.text("formula",
			"such as C33H40N2O9, (C3H6O)10H2O, [13C]6H12O6, CuSO4.5H2O");
	private static final Parameter CHARGE = Parameter.integer("charge", -1000, 1000,
			"signed number of elementary charges; 0 for the neutral").optional();
	private static final Parameter ADDUCT = Parameter.text("adduct",
			"H, Na, NH4, -H, H+Na, 2M+H, none …; H if left out").optional();

	private static final Parameter BEAM = Parameter.file("beam",
			"CSV with mz and rate, or mz, current_A and charge; mz_from, mz_to for continua");
	private static final Parameter ETA = Parameter.number("eta", 0, 0.9999999,
			"U/V over that at the apex; 0 for RF only");

	static final List<Calculation> ALL = List.of(
			new Calculation("isotopes",
					"isotope pattern of an ion: one peak per extra nucleon, or all isotopologues (NIST masses)",
					List.of(FORMULA, CHARGE, ADDUCT, Parameter.word("resolution", List.of("unit", "fine"),
							"one peak per extra nucleon, or every isotopologue").or("unit"),
							Parameter.number("threshold", 1e-15, 1,
									"least probability; 1e-9 for unit, 1e-7 for fine if left out").optional()),
					List.of("m/z", "probability"), SampleCalculations::isotopes),
			new Calculation("formula", "masses of a formula (NIST masses and abundances); m/z with adduct and charge",
					List.of(FORMULA, CHARGE, ADDUCT),
					List.of("ion", "formula", "monoisotopic_u", "average_u", "nominal_u", "most_abundant_u",
							"most_abundant_probability", "monoisotopic_m/z", "average_m/z"),
					SampleCalculations::formula),
			new Calculation("subrange",
					"fraction of the ions of a beam within the window of a filter at constant U/V (seed 002, claims 1 to 3)",
					List.of(BEAM, ETA, Parameter.positive("mset", 1e6, "mass at the apex, u")), List.of("fraction"),
					SampleCalculations::subRange),
			new Calculation("subrange_worst", "the greatest such fraction while the filter scans",
					List.of(BEAM, ETA, Parameter.positive("mset_from", 1e6, "u"),
							Parameter.positive("mset_to", 1e6, "u")),
					List.of("mset", "fraction", "1_percent_or_less", "0.01_percent_or_less"),
					SampleCalculations::worst));

	private SampleCalculations() {
	}

	private static void isotopes(Arguments arguments, Table table) {
		Ion ion = ion(arguments, table, 1);
		if (arguments.text("resolution").equals("fine")) {
			double threshold = arguments.has("threshold") ? arguments.number("threshold") : FAINTEST_FINE;
			Isotopologues.of(ion.formula(), threshold)
					.forEach(peak -> table.row(ion.mz(peak.mass()), peak.probability()));
		} else {
			double threshold = arguments.has("threshold") ? arguments.number("threshold") : FAINTEST_UNIT;
			IsotopePattern.of(ion.formula()).peaks().stream().filter(peak -> peak.probability() >= threshold)
					.forEach(peak -> table.row(ion.mz(peak.mass()), peak.probability()));
		}
	}

	private static void formula(Arguments arguments, Table table) {
		Ion ion = ion(arguments, table, arguments.has("adduct") ? 1 : 0);
		Formula atoms = ion.formula();
		IsotopePattern.Peak highest = IsotopePattern.of(atoms).highest();
		table.row(ion.notation(), atoms.toString(), atoms.monoisotopicMass(), atoms.averageMass(), atoms.nominalMass(),
				highest.mass(), highest.probability(), ion.mz(atoms.monoisotopicMass()), ion.mz(atoms.averageMass()));
	}

	private static SubRange range(Arguments arguments) {
		return new SubRange(BeamFile.read(arguments.file("beam")),
				MassWindow.of(ScanLine.ofRatio(arguments.number("eta"))));
	}

	private static void subRange(Arguments arguments, Table table) {
		table.row(range(arguments).fraction(arguments.number("mset")));
	}

	private static void worst(Arguments arguments, Table table) {
		SubRange.Worst worst = range(arguments).worst(arguments.number("mset_from"), arguments.number("mset_to"));
		table.row(worst.mass(), worst.fraction(), SubRange.keeps(worst.fraction(), 0.01),
				SubRange.keeps(worst.fraction(), 1e-4));
	}

	/** A charge left out is that of the formula if it has one; an adduct left out is none there and H elsewhere. */
	private static Ion ion(Arguments arguments, Table table, int standardCharge) {
		Formula molecule = Formula.parse(arguments.text("formula"));
		int charge = arguments.has("charge") ? (int) arguments.integer("charge")
				: molecule.charge() == 0 ? standardCharge : molecule.charge();
		if (charge == 0) {
			if (arguments.has("adduct") && !Adduct.parse(arguments.text("adduct")).terms().isEmpty()) {
				table.warn("charge=0 is the neutral molecule; adduct=" + arguments.text("adduct") + " is left out");
			}
			return new Ion(molecule.withCharge(0), "M");
		}
		Adduct adduct = arguments.has("adduct") ? Adduct.parse(arguments.text("adduct"))
				: charge == molecule.charge() ? Adduct.NONE : Adduct.parse("H");
		adduct.doubt(charge - molecule.charge() * adduct.molecules()).ifPresent(table::warn);
		return Ion.of(molecule, adduct, charge);
	}
}
