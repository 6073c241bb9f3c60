package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.geometry.PlacedPassage;

/** The bent chamber of an instrument, and what its rules ask. */
record BentPlace(MassSpectrometer instrument, BentInterfaceChamber chamber, ChamberGeometry geometry) {

	/** Empty when the interface is of another kind. */
	static Optional<BentPlace> of(MassSpectrometer instrument) {
		return instrument.getIonSource() != null
				&& instrument.getIonSource().getInterface() instanceof BentInterfaceChamber chamber
						? Optional.of(new BentPlace(instrument, chamber, geometry(chamber)))
						: Optional.empty();
	}

	private static ChamberGeometry geometry(BentInterfaceChamber chamber) {
		return Once.of(chamber, ChamberGeometry.class, () -> Once.first(ChamberReader.read(chamber)));
	}

	/** A rule that holds of every bent chamber. */
	static Rule<MassSpectrometer> rule(String code, String about, BiConsumer<BentPlace, Report> body) {
		return new CheckedRule<>(code, about,
				(instrument, report) -> of(instrument).ifPresent(place -> body.accept(place, report)));
	}

	/** A rule that holds when a claim is declared. */
	static Rule<MassSpectrometer> declared(String code, String about, ClaimVariant claim,
			BiConsumer<BentPlace, Report> body) {
		return rule(code, about, (place, report) -> {
			if (place.declares(claim)) {
				body.accept(place, report);
			}
		});
	}

	boolean declares(ClaimVariant claim) {
		return instrument.getDeclaredVariants().contains(claim);
	}

	Tolerances tolerances() {
		return Tolerance.of(instrument);
	}

	/** Adjacent to the entrance. */
	Optional<PlacedPassage> first() {
		return geometry.chain().passage(0);
	}

	/** Adjacent to the exit, when that is not the first. */
	Optional<PlacedPassage> second() {
		return geometry.exitPassage().filter(passage -> passage.number() > 0);
	}

	Passage model(PlacedPassage passage) {
		return chamber.getPassages().get(passage.number());
	}

	/** Highest design pressure of the chambers the analyser is in; NaN without any. */
	double analyserPressure() {
		@Nullable
		Analyser analyser = instrument.getAnalyser();
		List<VacuumChamber> all = instrument.getVacuumSystem() == null ? List.of()
				: instrument.getVacuumSystem().getChambers();
		@Nullable
		VacuumChamber named = analyser == null ? null : analyser.getChamber();
		double highest = named != null ? named.getPressure() : all.isEmpty() ? Double.NaN : all.getLast().getPressure();
		if (analyser instanceof TandemMassFilter filter) {
			for (MassFilterStage stage : filter.getStages()) {
				highest = stage.getChamber() == null ? highest
						: Math.max(highest, stage.getChamber().getPressure());
			}
		}
		return highest;
	}
}
