package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.model.validation.internal.source.Spray;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.source.SprayState;

/** What the capillary sprays at the voltage, liquid and gas it has, and how the other tips would do. */
final class SprayFacts {

	private static final String CLAIM = "seed 001, claim 1";
	private static final String TIPS = "seed 001, FIG 5";

	private SprayFacts() {
	}

	static List<Fact> of(MassSpectrometer instrument) {
		SourceParts parts = new SourceParts(instrument);
		List<Fact> facts = new ArrayList<>();
		parts.liquid().ifPresent(liquid -> parts.solvent().ifPresent(solvent -> {
			double temperature = parts.chamber().map(SourceParts::temperature).orElse(Gas.ROOM);
			facts.add(Fact.pressure("liquid.vapourPressure", liquid, "Vapour pressure of the liquid",
					solvent.vapourPressure(temperature), CLAIM));
			facts.add(Fact.of("liquid.boilingPoint", liquid, "Begins to boil at 1 atm", solvent.boilingPoint(101325),
					FactUnit.CELSIUS, "seed 001, FIG 4"));
			facts.add(Fact.of("liquid.surfaceTension", liquid, "Surface tension", solvent.surfaceTension(),
					FactUnit.MILLINEWTON_PER_METRE, TIPS));
		}));
		Spray.of(parts).ifPresent(spray -> facts.addAll(of(spray)));
		return facts;
	}

	private static List<Fact> of(Spray spray) {
		Capillary capillary = spray.capillary();
		TipShape tip = capillary.getTip();
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("spray.onset", capillary, "Onset", spray.onset(tip), FactUnit.KILOVOLT, CLAIM));
		facts.add(Fact.of("spray.discharge", capillary, "Discharge limit", spray.discharge(tip), FactUnit.KILOVOLT,
				CLAIM));
		facts.add(Fact.words("spray.state", capillary, "Spray", spray.state(tip).map(SprayState::ordinal).orElse(-1),
				spray.state(tip).map(SprayState::text).orElse("unknown"), CLAIM));
		facts.add(Fact.of("spray.tipField", capillary, "Field at the tip", spray.tipField(tip),
				FactUnit.KILOVOLT_PER_MILLIMETRE, TIPS));
		facts.add(Fact.of("spray.farField", capillary, "Field at the counter electrode", spray.farField(tip),
				FactUnit.KILOVOLT_PER_MILLIMETRE, "seed 001, FIG 5E"));
		facts.add(Fact.of("spray.droplet", capillary, "First droplets, diameter", spray.droplet(tip),
				FactUnit.MICROMETRE, TIPS));
		facts.add(Fact.of("spray.residence", capillary, "Residence of the droplets", spray.residence(tip),
				FactUnit.MILLISECOND, "seed 001, FIG 5E"));
		for (TipShape other : TipShape.values()) {
			String figure = other.getName().substring(other.getName().lastIndexOf('_') + 1);
			facts.add(Fact.of("spray.onset." + figure, capillary, "Onset with tip " + figure, spray.onset(other),
					FactUnit.KILOVOLT, "seed 001, FIG " + figure));
			facts.add(Fact.of("spray.discharge." + figure, capillary, "Discharge limit with tip " + figure,
					spray.discharge(other), FactUnit.KILOVOLT, "seed 001, FIG " + figure));
		}
		return facts;
	}
}
