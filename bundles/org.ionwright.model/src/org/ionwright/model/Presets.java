package org.ionwright.model;

import java.util.List;

/** The instruments of the seeds, each joined to the tandem mass filter of seed 002. */
public final class Presets {

	private static final List<Preset> ALL = List.of(
			new Preset(DemoModels.INSTRUMENT_FILE, "Bent interface, electrospray",
					"Open electrospray and the bent interface chamber of seed 000, with all its claims. The demo instrument."),
			new Preset("bent-apci.instrument", "Bent interface, APCI",
					"Atmospheric-pressure chemical ionisation in front of the bent interface chamber of seed 000."),
			new Preset("bent-multimode.instrument", "Bent interface, ESI/APCI",
					"Electrospray and corona in one source in front of the bent interface chamber of seed 000."),
			new Preset("fig1.instrument", "Small chamber, single stage",
					"Electrospray in a small chamber, a pinhole, and the analyser in the second chamber (seed 001, FIG 1)."),
			new Preset("fig2.instrument", "Small chamber, differential pumping",
					"As FIG 1 with a third chamber behind aperture 45, and with gas, relief valve and heater"
							+ " (seed 001, FIG 2 to 4)."),
			new Preset("plasma.instrument", "Plasma-like beam",
					"A beam of mostly argon ions, of which the first stage passes 0.01 % or less (seed 002, claim 3)."));

	private Presets() {
	}

	/** In the order to show them. */
	public static List<Preset> all() {
		return ALL;
	}
}
