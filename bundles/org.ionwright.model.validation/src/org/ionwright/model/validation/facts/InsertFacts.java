package org.ionwright.model.validation.facts;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.geometry.ConeFit;

/** Of the conical insert and its hole. */
final class InsertFacts {

	private static final String CLAIM_7 = "seed 000, claim 7";

	private InsertFacts() {
	}

	static List<Fact> of(BentInterfaceChamber chamber) {
		@Nullable
		ExitAperture exit = chamber.getExit();
		Optional<ConeFit> fit = exit == null ? Optional.empty() : ChamberReader.coneFit(exit);
		return exit == null || fit.isEmpty() ? List.of()
				: List.of(
						Fact.of("interface.holeHalfAngle", exit.getHole(), "Half angle of the hole",
								fit.get().holeAngle(), FactUnit.DEGREE, CLAIM_7),
						Fact.of("interface.insertGap", exit.getInsert(), "Smallest gap to the hole", fit.get().gap(),
								FactUnit.MILLIMETRE, CLAIM_7));
	}
}
