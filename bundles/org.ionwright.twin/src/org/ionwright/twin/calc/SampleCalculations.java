package org.ionwright.twin.calc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Averagine;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.Ion;
import org.ionwright.spectrum.formula.IsotopePattern;
import org.ionwright.spectrum.formula.Isotopologues;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.sample.BeamFile;
import org.ionwright.twin.sample.BeamPreset;
import org.ionwright.twin.sample.ChainLengths;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.MassWindow;
import org.ionwright.twin.sample.Peptide;
import org.ionwright.twin.sample.Polymer;
import org.ionwright.twin.sample.SampleFile;
import org.ionwright.twin.sample.SamplePreset;
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

	private static final List<String> MASSES = List.of("ion", "formula", "monoisotopic_u", "average_u", "nominal_u",
			"most_abundant_k", "most_abundant_u", "most_abundant_probability", "monoisotopic_m/z", "average_m/z");
	private static final List<String> SUBSTANCES = List.of("substance", "ion", "formula", "monoisotopic_m/z",
			"average_m/z", "concentration_uM", "response");
	private static final List<String> SAMPLES = Stream.of(SamplePreset.values())
			.map(preset -> preset.name().toLowerCase(Locale.ROOT)).toList();
	private static final List<String> BEAMS = Stream.of(BeamPreset.values())
			.map(preset -> preset.name().toLowerCase(Locale.ROOT)).toList();

	static final List<Calculation> ALL = List.of(
			new Calculation("isotopes",
					"isotope pattern of an ion: one peak per extra nucleon, or all isotopologues (NIST masses)",
					List.of(FORMULA, CHARGE, ADDUCT, Parameter.word("resolution", List.of("unit", "fine"),
							"one peak per extra nucleon, or every isotopologue").or("unit"),
							Parameter.number("threshold", 1e-15, 1,
									"least probability; 1e-9 for unit, 1e-7 for fine if left out").optional()),
					List.of("m/z", "probability"), SampleCalculations::isotopes),
			new Calculation("formula", "masses of a formula (NIST masses and abundances); m/z with adduct and charge",
					List.of(FORMULA, CHARGE, ADDUCT), MASSES,
					(arguments, table) -> masses(arguments, table, Formula.parse(arguments.text("formula")))),
			new Calculation("subrange",
					"fraction of the ions of a beam within the window of a filter at constant U/V (seed 002, claims 1 to 3)",
					List.of(BEAM, ETA, Parameter.positive("mset", 1e6, "mass at the apex, u")), List.of("fraction"),
					SampleCalculations::subRange),
			new Calculation("subrange_worst", "the greatest such fraction while the filter scans",
					List.of(BEAM, ETA, Parameter.positive("mset_from", 1e6, "u"),
							Parameter.positive("mset_to", 1e6, "u")),
					List.of("mset", "fraction", "1_percent_or_less", "0.01_percent_or_less"),
					SampleCalculations::worst),
			new Calculation("peptide", "masses of a peptide from its sequence, modifications in brackets: M(ox)RFA",
					List.of(Parameter.text("sequence", "one-letter code, N terminus first"), CHARGE, ADDUCT), MASSES,
					(arguments, table) -> masses(arguments, table,
							Peptide.parse(arguments.text("sequence")).formula())),
			new Calculation("averagine", "a protein formula for a mass (Senko, Beu and McLafferty 1995)",
					List.of(Parameter.number("mass_u", 50, 1e6, "average mass"), CHARGE, ADDUCT), MASSES,
					(arguments, table) -> masses(arguments, table, Averagine.ofMass(arguments.number("mass_u")))),
			new Calculation("polymer", "chains of a polymer: m/z and shares (Schulz 1939, Flory 1940, or a bell curve)",
					List.of(Parameter.text("unit", "repeat unit, such as C3H6O"),
							Parameter.text("ends", "both end groups together").or("H2O"),
							Parameter.word("distribution", List.of("schulz", "poisson", "gaussian"), "of chain lengths")
									.or("poisson"),
							Parameter.number("mean", 1, 10_000, "number-average of units"),
							Parameter.positive("spread", 10_000,
									"dispersity of schulz, standard deviation of gaussian").or(1.1),
							CHARGE, ADDUCT),
					List.of("units", "ion", "formula", "average_u", "monoisotopic_m/z", "mole_fraction",
							"mass_fraction"),
					SampleCalculations::polymer),
			new Calculation("preset", "substances of a ready-made sample with their ions",
					List.of(Parameter.word("name", SAMPLES, "of the sample")), SUBSTANCES,
					(arguments, table) -> substances(
							SamplePreset.valueOf(arguments.text("name").toUpperCase(Locale.ROOT)).components(), table)),
			new Calculation("sample", "substances of a sample file with their ions",
					List.of(Parameter.file("file",
							"CSV with name, formula, adduct, charge, response and concentration_uM or another unit")),
					SUBSTANCES, (arguments, table) -> substances(SampleFile.read(arguments.file("file")), table)),
			new Calculation("beam_preset", "a ready-made beam, in the columns that subrange reads",
					List.of(Parameter.word("name", BEAMS, "U, P and S of the requirements")),
					List.of("mz", "mz_from", "mz_to", "charge", "rate"), SampleCalculations::beam));

	private SampleCalculations() {
	}

	private static void isotopes(Arguments arguments, Table table) {
		Ion ion = ion(arguments, table, Formula.parse(arguments.text("formula")), 1);
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

	/** A neutral unless charge or adduct are given. */
	private static void masses(Arguments arguments, Table table, Formula molecule) {
		Ion ion = ion(arguments, table, molecule, arguments.has("adduct") ? 1 : 0);
		Formula atoms = ion.formula();
		IsotopePattern.Peak highest = IsotopePattern.of(atoms).highest();
		table.row(ion.notation(), atoms.toString(), atoms.monoisotopicMass(), atoms.averageMass(), atoms.nominalMass(),
				highest.extraNucleons(), highest.mass(), highest.probability(), ion.mz(atoms.monoisotopicMass()),
				ion.mz(atoms.averageMass()));
	}

	private static void polymer(Arguments arguments, Table table) {
		Polymer polymer = new Polymer(Formula.parse(arguments.text("unit")), Formula.parse(arguments.text("ends")),
				new ChainLengths(ChainLengths.Kind.valueOf(arguments.text("distribution").toUpperCase(Locale.ROOT)),
						arguments.number("mean"), arguments.number("spread")));
		double mean = polymer.numberAverageMass();
		for (Polymer.Chain chain : polymer.chains()) {
			Ion ion = ion(arguments, table, chain.formula(), 1);
			table.row(chain.units(), ion.notation(), chain.formula().toString(), chain.formula().averageMass(),
					ion.mz(ion.formula().monoisotopicMass()), chain.share(),
					chain.share() * chain.formula().averageMass() / mean);
		}
	}

	private static void substances(List<Component> components, Table table) {
		for (Component component : components) {
			Adduct adduct = Adduct.parse(component.adduct());
			int charge = component.formula().charge() + adduct.carried() < 0 ? -1 : 1;
			Ion ion = component.ion(charge < 0);
			table.row(component.name(), ion.notation(), component.formula().toString(),
					ion.mz(ion.formula().monoisotopicMass()), ion.mz(ion.formula().averageMass()),
					component.concentration() * 1e3, component.response());
		}
	}

	private static void beam(Arguments arguments, Table table) {
		IonBeam beam = BeamPreset.valueOf(arguments.text("name").toUpperCase(Locale.ROOT)).beam();
		beam.species().forEach(ion -> table.row(ion.mz(), "", "", ion.charge(), ion.rate()));
		beam.continuum().forEach(segment -> table.row("", segment.fromMz(), segment.toMz(), segment.charge(),
				segment.rate()));
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

	/** A charge left out is that of formula and adduct, if they have one; an adduct left out is none there and H elsewhere. */
	private static Ion ion(Arguments arguments, Table table, Formula molecule, int standardCharge) {
		Adduct given = arguments.has("adduct") ? Adduct.parse(arguments.text("adduct")) : Adduct.NONE;
		int brought = molecule.charge() * given.molecules() + given.carried();
		int charge = arguments.has("charge") ? (int) arguments.integer("charge")
				: brought == 0 ? standardCharge : brought;
		if (charge == 0) {
			if (!given.terms().isEmpty()) {
				table.warn("charge=0 is the neutral molecule; adduct=" + arguments.text("adduct") + " is left out");
			}
			return new Ion(molecule.withCharge(0), "M");
		}
		Adduct adduct = arguments.has("adduct") ? given
				: charge == molecule.charge() ? Adduct.NONE : Adduct.parse("H");
		adduct.doubt(charge - molecule.charge() * adduct.molecules()).ifPresent(table::warn);
		return Ion.of(molecule, adduct, charge);
	}
}
