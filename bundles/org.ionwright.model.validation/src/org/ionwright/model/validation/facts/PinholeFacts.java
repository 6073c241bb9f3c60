package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.internal.vacuum.Conductances;
import org.ionwright.model.validation.internal.vacuum.PinholeStageParts;
import org.ionwright.model.validation.internal.vacuum.Pressures;
import org.ionwright.model.validation.internal.vacuum.VacuumParts.Hole;

/** What follows from pinhole 35 of seed 001 and the chambers behind it. */
final class PinholeFacts {

	private PinholeFacts() {
	}

	static List<Fact> of(MassSpectrometer instrument) {
		List<Fact> facts = new ArrayList<>();
		PinholeStageParts.of(instrument).ifPresent(parts -> {
			boolean differential = parts.differential();
			facts.add(Fact.words("pinhole.differential", parts.stage(), "Differentially pumped", differential ? 1 : 0,
					differential ? "yes" : "no", "seed 001, FIG 1 and 2"));
			facts.add(Fact.words("lens.focusTarget", parts.stage(), "Planar lenses focus into", differential ? 1 : 0,
					differential ? "aperture 45" : "the analyser", "seed 001, 36"));
			parts.second().ifPresent(second -> Pressures.of(instrument)
					.ifPresent(pressures -> facts
							.add(Fact.of("pinhole.machDisk", parts.stage(), "Mach disk behind the pinhole",
									parts.machDisk(pressures.of(second)), FactUnit.MILLIMETRE,
									"seed 001, free jet expansion"))));
			if (parts.stage().getReentrantWall() != null) {
				facts.add(Fact.of("pinhole.conductance", parts.stage().getReentrantWall(), "Conductance to port 41",
						Conductances.around(parts.stage().getReentrantWall()), FactUnit.LITRE_PER_SECOND,
						"seed 001, re-entrant cylinder"));
			}
			if (differential) {
				parts.vacuum().third().flatMap(parts.vacuum()::holeInto)
						.ifPresent(hole -> aperture(parts, hole, facts));
			}
		});
		return facts;
	}

	private static void aperture(PinholeStageParts parts, Hole hole, List<Fact> facts) {
		double diameter = parts.aperture(hole.to(), hole.from().getPressure(), hole.to().getPressure())
				/ Math.sqrt(hole.orifice().dischargeCoefficient());
		facts.add(Fact.of("aperture.requiredDiameter", hole.part(), "Diameter that gives the pressures", diameter,
				FactUnit.MILLIMETRE, "seed 001, 45"));
		facts.add(Fact.of("aperture.requiredArea", hole.part(), "Area that gives the pressures",
				Math.PI / 4 * diameter * diameter, FactUnit.SQUARE_MILLIMETRE, "seed 001, 45"));
	}
}
