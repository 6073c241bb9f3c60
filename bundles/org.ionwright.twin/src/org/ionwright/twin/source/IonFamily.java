package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonSpecies;

/**
 * The ions that one component makes with one adduct.
 *
 * @param component
 *            its place in the sample
 * @param share
 *            of the ions of the component
 * @param ions
 *            isotope peaks, rates as shares
 */
record IonFamily(int component, double share, List<IonSpecies> ions) {

	/** Sodium and potassium that a protonated molecule has besides, in a clean solvent. */
	private static final double SODIUM = 0.01;
	private static final double POTASSIUM = 0.003;

	IonFamily {
		ions = List.copyOf(ions);
	}

	/** All ions of a component: as it asks for, and with the salts that are always there beside a single proton. */
	static List<IonFamily> of(Component component, int index, SolventMixture solvent, boolean negative) {
		List<IonFamily> families = new ArrayList<>();
		boolean protonated = !negative && component.charge() == 1
				&& Adduct.parse(component.adduct()).equals(Adduct.parse("H"));
		double sodium = protonated ? share(SODIUM, solvent, "sodium") : 0;
		double potassium = protonated ? share(POTASSIUM, solvent, "potassium") : 0;
		add(families, index, 1 - sodium - potassium, component, component.adduct(), negative);
		if (protonated) {
			add(families, index, sodium, component, "Na", negative);
			add(families, index, potassium, component, "K", negative);
		}
		return families;
	}

	/** Salt added to the solvent (mM) competes with the protons. */
	private static double share(double trace, SolventMixture solvent, String metal) {
		double salt = solvent.additives().entrySet().stream().filter(e -> e.getKey().name().startsWith(metal))
				.mapToDouble(e -> e.getValue()).sum();
		return trace + 0.45 * salt / (salt + 1);
	}

	private static void add(List<IonFamily> families, int index, double share, Component component, String adduct,
			boolean negative) {
		List<IonSpecies> ions = new Component(component.name(), component.formula(), adduct, component.charge(),
				component.concentration(), component.response()).ions(negative);
		if (!ions.isEmpty()) {
			families.add(new IonFamily(index, share, ions));
		}
	}
}
