package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__PASSAGES;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__INSULATED;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__POTENTIAL;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__INSERT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__LENGTH;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.validation.Rule;

/** The dependent claims of seed 000, each checked only when the instrument declares it. */
public final class VariantRules {

	/** Tolerance of "approximately 90 degrees", in degrees. */
	private static final double ANGLE_TOLERANCE = 10;
	/** Length per width that counts as "substantially longer". */
	private static final double SLENDER = 3;
	private static final double ROUNDING = 1e-9;

	private VariantRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				rule("S1.12", "a bend between entrance and exit (seed 000, claim 2)", ClaimVariant.SEED000_CLAIM2,
						VariantRules::bend),
				rule("S1.14", "passages that meet at about 90 degrees (seed 000, claim 3)", ClaimVariant.SEED000_CLAIM3,
						VariantRules::angle),
				rule("S1.17", "a first passage narrower than the second (seed 000, claim 5)",
						ClaimVariant.SEED000_CLAIM5,
						VariantRules::areas),
				rule("S1.18", "passages much longer than wide (seed 000, claim 6)", ClaimVariant.SEED000_CLAIM6,
						VariantRules::slenderness),
				new CheckedRule<>("S1.23", "an insert with a potential of its own is insulated (seed 000, claim 8)",
						VariantRules::insulation));
	}

	private static Rule<MassSpectrometer> rule(String code, String about, ClaimVariant claim,
			BiConsumer<BentInterfaceChamber, Report> body) {
		return new CheckedRule<>(code, about, (instrument, report) -> {
			@Nullable
			BentInterfaceChamber chamber = chamber(instrument);
			if (chamber != null && instrument.getDeclaredVariants().contains(claim)) {
				body.accept(chamber, report);
			}
		});
	}

	private static void bend(BentInterfaceChamber chamber, Report report) {
		List<Passage> passages = chamber.getPassages();
		boolean before = passages.size() > 1 && chamber.getExit() != null
				&& passages.getFirst().getLength() < new FlowPath(chamber).exitWay();
		if (!before || !(bendAngle(chamber) > 0)) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__PASSAGES,
					"Claim 2 variant (seed 000) declared but no bend lies"
							+ " between entrance and exit apertures; bend the passages before the exit.");
		}
	}

	private static double bendAngle(BentInterfaceChamber chamber) {
		return chamber.getPassages().size() < 2 ? 0 : chamber.getPassages().get(1).getTurnAngle();
	}

	private static void angle(BentInterfaceChamber chamber, Report report) {
		double degrees = Math.toDegrees(bendAngle(chamber));
		if (chamber.getPassages().size() < 2) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__PASSAGES,
					"Claim 3 variant (seed 000): first passage must adjoin"
							+ " the entrance aperture and second passage the exit aperture; there is only one.");
		} else if (Math.abs(degrees - 90) > ANGLE_TOLERANCE * (1 + ROUNDING)) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__PASSAGES, "Passages meet at " + Text.number(degrees)
					+ " deg; claim 3 (seed 000) calls for approximately 90 deg (tolerance "
					+ Text.number(ANGLE_TOLERANCE)
					+ " deg).");
		}
	}

	private static void areas(BentInterfaceChamber chamber, Report report) {
		if (chamber.getPassages().size() > 1) {
			Passage first = chamber.getPassages().get(0);
			Passage second = chamber.getPassages().get(1);
			if (first.getDiameter() >= second.getDiameter() * (1 - ROUNDING)) {
				report.error(first, PASSAGE__DIAMETER, "First passage area " + area(first)
						+ " must be smaller than second passage area " + area(second) + " (claim 5, seed 000).");
			}
		}
	}

	private static void slenderness(BentInterfaceChamber chamber, Report report) {
		int number = 0;
		for (Passage passage : chamber.getPassages()) {
			number++;
			double ratio = passage.getLength() / passage.getDiameter();
			if (!(ratio >= SLENDER * (1 - ROUNDING))) {
				report.error(passage, PASSAGE__LENGTH, "Passage " + number + ": length/width = " + Text.number(ratio)
						+ "; claim 6 (seed 000) asks for a length substantially longer than the width (>= "
						+ Text.number(SLENDER) + ").");
			}
		}
	}

	private static void insulation(MassSpectrometer instrument, Report report) {
		@Nullable
		BentInterfaceChamber chamber = chamber(instrument);
		if (chamber == null || chamber.getExit() == null) {
			return;
		}
		@Nullable
		ConicalInsert insert = chamber.getExit().getInsert();
		boolean declared = instrument.getDeclaredVariants().contains(ClaimVariant.SEED000_CLAIM8);
		if (insert == null) {
			if (declared) {
				report.error(chamber.getExit(), EXIT_APERTURE__INSERT,
						"Claim 8 variant (seed 000) declared but the exit aperture has no insert; add one.");
			}
		} else if (!insert.isInsulated() && declared) {
			report.error(insert, CONICAL_INSERT__INSULATED,
					"Claim 8 variant (seed 000) declared but the insert is not insulated from the block.");
		} else if (!insert.isInsulated() && insert.getPotential() != 0) {
			report.error(insert, CONICAL_INSERT__POTENTIAL, "Insert not insulated: extraction voltage "
					+ Text.number(insert.getPotential()) + " V cannot differ from the block (seed 000, claim 8).");
		}
	}

	@Nullable
	private static BentInterfaceChamber chamber(MassSpectrometer instrument) {
		return instrument.getIonSource() != null
				&& instrument.getIonSource().getInterface() instanceof BentInterfaceChamber chamber ? chamber : null;
	}

	private static String area(Passage passage) {
		return Text.number(Math.PI / 4 * passage.getDiameter() * passage.getDiameter() * 1e6, 3) + " mm2";
	}
}
