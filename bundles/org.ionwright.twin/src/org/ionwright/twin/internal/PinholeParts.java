package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.ElectronImpact;

/**
 * What may stand behind the pinhole (seed 001): mesh 47 lets through the share of its open area; electron sources 51 make
 * ions of the neutrals of the jet; element 38 has a voltage and, as the seed gives it no function, does nothing.
 */
public final class PinholeParts {

	private static final String PATH = "ionSource.interface.";
	/** Of the electrons in the gas, m, and share of their ions that the lenses take; estimates. */
	private static final double ELECTRON_PATH = 0.01;
	private static final double COLLECTED = 0.01;

	private final double transparency;
	private final List<ElectronUnit> electrons = new ArrayList<>();

	public PinholeParts(Timeline timeline, Panel panel, Sheet sheet) {
		voltage(timeline, panel, sheet, "auxiliaryElectrode", "Auxiliary electrode");
		voltage(timeline, panel, sheet, "mesh", "Mesh");
		transparency = sheet.has(PATH + "mesh.") ? sheet.number(PATH + "mesh.transparency", 0.9) : 1;
		for (int i = 0; i < sheet.size(PATH + "electronSources"); i++) {
			electrons.add(new ElectronUnit(timeline, panel, sheet, PATH + "electronSources[" + i + "]",
					"Electron source " + (i + 1)));
		}
	}

	private static void voltage(Timeline timeline, Panel panel, Sheet sheet, String part, String name) {
		if (sheet.has(PATH + part + ".")) {
			String path = PATH + part + ".potential";
			new RampedSupply(timeline, panel, TwinParameter.setting(path, name + " voltage", "V", -500, 500, 500, 1)
					.withSafeValue(0).withNoise(0.1, 0), sheet.number(path, 0));
		}
	}

	/**
	 * What comes through, with the ions that electrons make of the gas.
	 *
	 * @param beam
	 *            behind the pinhole
	 * @param gases
	 *            partial pressures behind the pinhole, Pa
	 */
	IonBeam passed(IonBeam beam, boolean negative, Map<Gas, Double> gases) {
		if (transparency == 1 && electrons.isEmpty()) {
			return beam;
		}
		List<IonSpecies> ions = new ArrayList<>();
		beam.species().forEach(ion -> ions.add(new IonSpecies(ion.mz(), ion.charge(), transparency * ion.rate())));
		if (!negative) {
			double all = gases.values().stream().mapToDouble(Double::doubleValue).sum();
			gases.forEach((gas, pressure) -> {
				double rate = made(gas, pressure, pressure / all);
				if (rate > 0) {
					ions.add(new IonSpecies(1000 * gas.molarMass(), 1, transparency * COLLECTED * rate));
				}
			});
		}
		return new IonBeam(ions, beam.continuum());
	}

	private double made(Gas gas, double pressure, double share) {
		return electrons.stream().mapToDouble(unit -> share * unit.commandedPairs()
				+ ElectronImpact.of(unit.emission(), unit.energy(), ELECTRON_PATH).ions(gas, pressure, Heater.ROOM))
				.sum();
	}
}
