package org.ionwright.model.validation.internal.source;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.GasSpecies;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.source.BreakdownStrength;
import org.ionwright.twin.source.Liquid;
import org.ionwright.twin.source.SolventMixture;

/**
 * A gas round the tip as it flows and as it withstands a discharge.
 *
 * @param name
 *            for people
 * @param oxidising
 *            whether hot wires burn in it
 */
public record SprayedGas(String name, Gas gas, BreakdownStrength strength, boolean oxidising) {

	static final SprayedGas NITROGEN = new SprayedGas("nitrogen", Gas.NITROGEN, BreakdownStrength.NITROGEN, false);

	/** What a reservoir holds; another gas by its own numbers, and as nitrogen where they say nothing. */
	public static SprayedGas of(GasReservoir reservoir) {
		if (reservoir.getGas() != GasSpecies.OTHER) {
			String name = reservoir.getGas().getName().toLowerCase(Locale.ROOT);
			Gas gas = Gas.named(name.equals("air") ? Gas.AIR.symbol() : name);
			return new SprayedGas(name, gas, BreakdownStrength.of(gas.symbol()), gas.equals(Gas.AIR));
		}
		Optional<String> text = Optional.ofNullable(reservoir.getOtherGas()).map(String::strip);
		String name = text.filter(known -> !known.isEmpty()).orElse("another gas");
		Gas like = known(name).orElse(Gas.NITROGEN);
		return new SprayedGas(name, flowing(reservoir, name, like), strength(reservoir, name),
				like.equals(Gas.AIR) || like.equals(Gas.OXYGEN));
	}

	/** What fills a chamber that no gas is let into: air at first, the vapour of the liquid later. */
	static SprayedGas vapour(Optional<SolventMixture> solvent) {
		BreakdownStrength strength = solvent
				.flatMap(mixture -> mixture.liquids().stream().max(Comparator.comparingDouble(mixture::moleFraction)))
				.map(Liquid::name).flatMap(SprayedGas::knownStrength).orElse(BreakdownStrength.NITROGEN);
		return new SprayedGas("vapour", Gas.NITROGEN, strength, true);
	}

	private static Gas flowing(GasReservoir reservoir, String name, Gas like) {
		try {
			return new Gas(name, name, reservoir.getMolarMass(), Math.min(5 / 3.0, reservoir.getHeatCapacityRatio()),
					like.diameter(), like.viscosityAtRoom(), like.sutherland(), like.heatConductivity(),
					like.piraniFactor(), like.ionisationFactor());
		} catch (IllegalArgumentException outOfRange) {
			return like;
		}
	}

	private static BreakdownStrength strength(GasReservoir reservoir, String name) {
		BreakdownStrength like = knownStrength(name).orElse(BreakdownStrength.NITROGEN);
		double relative = reservoir.getBreakdownStrength();
		return relative > 0 && Double.isFinite(relative)
				? new BreakdownStrength(name, name, relative, like.minimumVoltage(), like.minimumProduct())
				: like;
	}

	private static Optional<Gas> known(String name) {
		return Gas.ALL.stream().filter(gas -> gas.name().equalsIgnoreCase(name) || gas.symbol().equalsIgnoreCase(name))
				.findFirst();
	}

	private static Optional<BreakdownStrength> knownStrength(String name) {
		return BreakdownStrength.all().stream()
				.filter(gas -> gas.name().equalsIgnoreCase(name) || gas.alias().equalsIgnoreCase(name)).findFirst();
	}

	/** Name under which the twin knows how it withstands a discharge. */
	String twinName() {
		return knownStrength(name).orElse(BreakdownStrength.NITROGEN).name();
	}
}
