package org.ionwright.twin.internal;

import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.source.ElectronSource;

/**
 * An electron source (seed 001, numeral 51) with its supplies: emission and energy of a filament or gun, or the ion pairs
 * that a foil makes. Off it gives nothing, whatever it is set to; a sheet that does not say so has it on.
 */
final class ElectronUnit {

	private static final double USUAL_ENERGY = 70;
	/** Heating current at an emission, A, and its relative rise for ten times as much: emission is exponential in heat. */
	private static final double HEATING = 3;
	private static final double AT_EMISSION = 1e-4;
	private static final double PER_DECADE = 0.08;
	private static final double LEAST_EMISSION = 1e-8;

	private final RampedSupply emission;
	private final RampedSupply energy;
	private final RampedSupply pairs;
	private boolean enabled;

	/**
	 * @param path
	 *            of the source in the model
	 * @param name
	 *            for labels
	 */
	ElectronUnit(Timeline timeline, Panel panel, Sheet sheet, String path, String name) {
		enabled = sheet.text(path + ".enabled", "true").equals("true");
		emission = new RampedSupply(timeline, panel,
				TwinParameter.setting(path + ".emission", name + ": emission", "A", 0, 0.01, 1e-3, 1e-6)
						.withSafeValue(0).withNoise(1e-8, 0.001),
				0);
		energy = new RampedSupply(timeline, panel,
				TwinParameter.setting(path + ".electronEnergy", name + ": energy", "V", 0, 200, 100, 0.5)
						.withNoise(0.05, 0),
				sheet.number(path + ".electronEnergy", USUAL_ENERGY));
		pairs = new RampedSupply(timeline, panel,
				TwinParameter.setting(path + ".pairRate", name + ": ion pairs", "1/s", 0, 1e15, 1e14, 1e9)
						.withSafeValue(0).withNoise(1e8, 0.001),
				0);
		panel.setting(TwinParameter.toggle(path + ".enabled", name, "off", "on"), () -> enabled ? 1 : 0,
				() -> enabled ? 1 : 0, value -> enabled = value > 0.5);
		panel.reading(TwinParameter.reading(path + ".filamentCurrent", name + ": filament current", "A", 0, 20)
				.withNoise(0.002, 0), this::heating);
	}

	/** Electrons, A. */
	double emission() {
		return enabled ? emission.actual() : 0;
	}

	/** eV. */
	double energy() {
		return energy.actual();
	}

	/** Ion pairs per second that are commanded as such. */
	double commandedPairs() {
		return enabled ? pairs.actual() : 0;
	}

	/** Ion pairs per second in a gas that stops the electrons. */
	double pairs() {
		return commandedPairs()
				+ ElectronSource.filament(emission(), energy(), ElectronSource.NITROGEN_PAIR).pairs();
	}

	private double heating() {
		return emission() < LEAST_EMISSION ? 0 : HEATING * (1 + PER_DECADE * Math.log10(emission() / AT_EMISSION));
	}
}
