package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.sample.Component;

/** Reserpine, caffeine and polypropylene glycol, as in the demo instrument. */
final class DemoInfusion {

	private DemoInfusion() {
	}

	static List<Component> components() {
		List<Component> components = new ArrayList<>();
		components.add(new Component("reserpine", Formula.parse("C33H40N2O9"), "H", 1, 1e-3, 1));
		components.add(new Component("caffeine", Formula.parse("C8H10N4O2"), "H", 1, 2e-3, 1));
		for (int n = 5; n <= 15; n++) {
			double concentration = 6e-4 * Math.exp(-(n - 10) * (n - 10) / 12.0);
			components.add(new Component("polypropylene glycol, n = " + n, Formula.parse("(C3H6O)" + n + "H2O"),
					"NH4", 1,
					concentration, 1));
		}
		return components;
	}
}
