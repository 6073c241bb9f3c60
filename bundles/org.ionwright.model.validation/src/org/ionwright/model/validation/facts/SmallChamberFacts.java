package org.ionwright.model.validation.facts;

import static org.ionwright.model.validation.facts.FactUnit.MILLILITRE_PER_MINUTE;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.HeaterCoil;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;

/** What small chamber 18 of seed 001 comes to: its four flows, pressure and heat. */
final class SmallChamberFacts {

	private static final String BALANCE = "seed 001, claim 1 and FIG 3";
	private static final String HEAT = "seed 001, FIG 4";

	private SmallChamberFacts() {
	}

	static List<Fact> of(MassSpectrometer instrument) {
		SourceParts parts = new SourceParts(instrument);
		List<Fact> facts = new ArrayList<>();
		parts.chamber().ifPresent(chamber -> {
			ChamberBalance.of(parts).ifPresent(rest -> balance(chamber, rest, facts));
			if (chamber.getHeater() != null) {
				coil(chamber.getHeater(), facts);
			}
			if (chamber.getPlug() != null && parts.sprayer().isPresent()) {
				facts.add(Fact.of("chamber.plugStress", chamber.getPlug(), "Share of the dielectric strength",
						Math.abs(parts.sprayer().get().getCapillaryVoltage())
								/ (chamber.getPlug().getDielectricStrength() * chamber.getPlug().getThickness()),
						FactUnit.PERCENT, "seed 001, plug 15"));
			}
		});
		return facts;
	}

	private static void balance(SmallChamber chamber, ChamberBalance rest, List<Fact> facts) {
		facts.add(Fact.pressure("chamber.pressure", chamber, "Chamber pressure", rest.pressure(), BALANCE));
		facts.add(Fact.of("chamber.vapour", chamber, "Vapour of the liquid", rest.vapour(), MILLILITRE_PER_MINUTE,
				BALANCE));
		facts.add(Fact.of("chamber.leak", chamber, "Through leak valve 62", rest.leak(), MILLILITRE_PER_MINUTE,
				BALANCE));
		facts.add(Fact.of("chamber.wantedLeak", chamber, "Holds the set pressure", rest.wantedLeak(),
				MILLILITRE_PER_MINUTE, BALANCE));
		facts.add(Fact.of("chamber.pinhole", chamber, "Through the pinhole", rest.pinhole(), MILLILITRE_PER_MINUTE,
				BALANCE));
		facts.add(Fact.of("chamber.relief", chamber, "Through the relief valve", rest.relief(), MILLILITRE_PER_MINUTE,
				BALANCE));
		facts.add(Fact.of("chamber.gasResidence", chamber, "Residence of the gas",
				rest.residence(chamber.getVolume()), FactUnit.SECOND, "seed 001, 18"));
		facts.add(Fact.of("chamber.heatNeeded", chamber, "Evaporates the liquid", rest.heatNeeded(), FactUnit.WATT,
				HEAT));
		facts.add(Fact.of("chamber.heatAvailable", chamber, "Heat for the liquid", rest.heatAvailable(),
				FactUnit.WATT, HEAT));
	}

	private static void coil(HeaterCoil coil, List<Fact> facts) {
		double current = coil.getSupplyVoltage() / coil.getResistance();
		facts.add(Fact.of("heater.power", coil, "Power of the coil", coil.getSupplyVoltage() * current, FactUnit.WATT,
				HEAT));
	}
}
