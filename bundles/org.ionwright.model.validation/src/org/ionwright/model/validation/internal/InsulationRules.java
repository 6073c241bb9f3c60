package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__INSULATED;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__INSULATION_RESISTANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__POTENTIAL;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__SUPPLY;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__INSERT;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.VoltageSupply;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;

/**
 * Insulation of the insert and what it is for: a potential of its own (seed 000, claim 8). What contradicts itself is an error
 * whether the claim is declared or not.
 */
final class InsulationRules {

	private InsulationRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(BentPlace.rule("S1.23", "an insert with a potential of its own is insulated (seed 000, claim 8)",
				InsulationRules::insulation));
	}

	private static void insulation(BentPlace place, Report report) {
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		boolean declared = place.declares(ClaimVariant.SEED000_CLAIM8);
		if (exit == null) {
			return;
		}
		@Nullable
		ConicalInsert insert = exit.getInsert();
		if (insert == null) {
			if (declared) {
				report.error(exit, EXIT_APERTURE__INSERT,
						"Claim 8 variant (seed 000) declared but the exit aperture has no insert; add one.");
			}
		} else if (insert.isInsulated()) {
			insulated(place, insert, declared, report);
		} else if (declared) {
			report.error(insert, CONICAL_INSERT__INSULATED,
					"Claim 8 variant (seed 000) declared but the insert is not insulated from the block.",
					Fix.set(insert, CONICAL_INSERT__INSULATED, true));
		} else if (insert.getPotential() != 0) {
			double block = place.chamber().getBlock() == null ? 0 : place.chamber().getBlock().getPotential();
			report.error(insert, CONICAL_INSERT__POTENTIAL, "Insert not insulated: extraction voltage "
					+ Text.number(block + insert.getPotential()) + " V cannot differ from block " + Text.number(block)
					+ " V (seed 000, claim 8). Insulate it or set its voltage above the block to 0.",
					Fix.set(insert, CONICAL_INSERT__POTENTIAL, 0.0), Fix.set(insert, CONICAL_INSERT__INSULATED, true));
		}
	}

	private static void insulated(BentPlace place, ConicalInsert insert, boolean declared, Report report) {
		double least = place.tolerances().getInsulationResistance();
		if (Limits.undercuts(insert.getInsulationResistance(), least)) {
			report.add(declared ? Severity.ERROR : Severity.WARNING,
					ModelPaths.pathOf(insert, CONICAL_INSERT__INSULATION_RESISTANCE),
					"Insert is insulated from the block by " + Text.number(insert.getInsulationResistance())
							+ " ohm; claim 8 (seed 000) needs at least " + Text.number(least)
							+ " ohm. Dry or replace the insulator.");
		}
		if (declared && insert.getPotential() == 0 && !ownSupply(place.instrument(), insert)) {
			report.error(insert, CONICAL_INSERT__SUPPLY, "Insert is declared insulated (seed 000, claim 8) but shares"
					+ " the block supply: it has neither a supply nor a voltage of its own. Name a supply that drives"
					+ " nothing else.");
		}
	}

	/** A supply that drives nothing but this. */
	private static boolean ownSupply(MassSpectrometer instrument, ConicalInsert insert) {
		@Nullable
		VoltageSupply supply = insert.getSupply();
		return supply != null && StreamSupport
				.stream(Spliterators.spliteratorUnknownSize(instrument.eAllContents(), 0), false)
				.filter(part -> !part.equals(insert)).map(EObject::eCrossReferences)
				.noneMatch(references -> references.contains(supply));
	}
}
