package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.ProtonTransfer.Molecule;

/**
 * The ions of a corona or electron source by mass: hydrated protons (or O2-) react with solvent vapour and sample in the
 * time they have; no more ions of a substance than molecules come. Sample ions are [M+H]+ or [M-H]-, whatever adduct a
 * spray would make.
 */
final class ChemicalIons {

	private static final double PROTON = 1.00727647;
	private static final double WATER = 18.0105647;
	private static final double OXYGEN = 31.98983;
	/** Share of the collisions with O2- that take a proton from a molecule with oxygen whose acidity is not known. */
	private static final double UNKNOWN_ACID = 0.05;

	private final List<Component> components;
	private final SolventMixture solvent;
	private final boolean negative;
	private final List<List<IonSpecies>> patterns = new ArrayList<>();
	private final double[] readiness;

	ChemicalIons(List<Component> components, SolventMixture solvent, boolean negative) {
		this.components = List.copyOf(components);
		this.solvent = solvent;
		this.negative = negative;
		readiness = new double[components.size()];
		for (int i = 0; i < readiness.length; i++) {
			Component component = components.get(i);
			String atoms = component.formula().toString();
			readiness[i] = negative ? acidity(component.name(), atoms) : basicity(component.name(), atoms);
			boolean proton = !negative || component.formula().atoms().containsKey("H");
			patterns.add(proton ? new Component(component.name(), component.formula(), "H", 1, 0, 0).ions(negative)
					: List.of());
		}
	}

	private static double basicity(String name, String formula) {
		return Basicity.find(name).or(() -> Basicity.find(formula)).map(Basicity::gasBasicity)
				.orElseGet(() -> Basicity.estimate(formula));
	}

	private static double acidity(String name, String formula) {
		return NegativeTransfer.find(name).or(() -> NegativeTransfer.find(formula)).map(acid -> acid.deprotonation(300))
				.orElse(formula.contains("O") ? UNKNOWN_ACID : 0);
	}

	/**
	 * @param current
	 *            of reagent ions that reach the entrance, A
	 * @param seconds
	 *            to react
	 * @param gas
	 *            where they react
	 * @param captured
	 *            share of the sample that passes by the entrance
	 */
	List<IonSpecies> of(double current, double seconds, SourceSettings settings, SourceGas gas, DryingGas drying,
			double captured) {
		double total = gas.pressure() / (PhysicalConstants.BOLTZMANN * drying.temperature());
		double vapour = total * drying.vapour() / gas.pressure();
		double moles = solvent.vapour(settings.liquidFlow()) * drying.evaporable();
		double[] densities = new double[components.size()];
		double[] most = new double[components.size()];
		for (int i = 0; i < densities.length; i++) {
			double flow = components.get(i).concentration() * settings.liquidFlow();
			densities[i] = moles > 0 ? vapour * flow / moles : 0;
			most[i] = flow * PhysicalConstants.AVOGADRO * captured;
		}
		double rate = current / PhysicalConstants.ELEMENTARY_CHARGE;
		List<IonSpecies> ions = new ArrayList<>();
		if (negative) {
			negatives(ions, rate, seconds, densities, most);
		} else {
			positives(ions, rate, seconds, gas, drying, vapour, densities, most);
		}
		return ions;
	}

	private void positives(List<IonSpecies> ions, double rate, double seconds, SourceGas gas, DryingGas drying,
			double vapour, double[] densities, double[] most) {
		double waterPressure = gas.water() * gas.pressure() + solvent.moleFraction(Liquid.WATER) * drying.vapour();
		double water = Math.min(1, waterPressure / gas.pressure());
		double[] chain = ReagentChain.shares(gas.pressure(), drying.temperature(), water, seconds);
		ions.add(new IonSpecies(2 * 14.0030740 - PhysicalConstants.ELECTRON_MASS_U, 1, rate * chain[0]));
		ions.add(new IonSpecies(4 * 14.0030740 - PhysicalConstants.ELECTRON_MASS_U, 1, rate * chain[1]));
		ions.add(new IonSpecies(WATER - PhysicalConstants.ELECTRON_MASS_U, 1, rate * chain[2]));
		double protons = rate * (chain[3] + chain[4]);
		double[] hydrated = HydratedProton.shares(waterPressure, drying.temperature());
		int waters = (int) Math.rint(HydratedProton.meanWaters(waterPressure, drying.temperature()));
		List<Molecule> molecules = new ArrayList<>();
		List<Liquid> others = solvent.liquids().stream().filter(liquid -> liquid != Liquid.WATER).toList();
		for (Liquid liquid : others) {
			molecules.add(new Molecule(basicity(liquid.name(), liquid.formula()),
					vapour * solvent.moleFraction(liquid)));
		}
		for (int i = 0; i < densities.length; i++) {
			molecules.add(new Molecule(readiness[i], densities[i]));
		}
		double[] shares = new ProtonTransfer(HydratedProton.basicity(waters, drying.temperature()),
				drying.temperature()).shares(molecules, seconds);
		double kept = shares[0];
		for (int i = 0; i < densities.length; i++) {
			double own = protons * shares[1 + others.size() + i];
			double possible = Math.min(own, most[i]);
			// protons for which there are no molecules stay on the reagent
			kept += protons > 0 ? (own - possible) / protons : 0;
			addAll(ions, patterns.get(i), possible);
		}
		for (int i = 0; i < others.size(); i++) {
			ions.add(new IonSpecies(Formula.parse(others.get(i).formula()).lightestMass() + PROTON, 1,
					protons * shares[1 + i]));
		}
		for (int n = 0; n < hydrated.length; n++) {
			ions.add(new IonSpecies((n + 1) * WATER + PROTON, 1, protons * kept * hydrated[n]));
		}
		ions.removeIf(ion -> ion.rate() <= 0);
	}

	private void negatives(List<IonSpecies> ions, double rate, double seconds, double[] densities, double[] most) {
		double all = 0;
		for (int i = 0; i < densities.length; i++) {
			all += patterns.get(i).isEmpty() ? 0 : ProtonTransfer.COLLISION * densities[i] * readiness[i];
		}
		double reacted = 1 - Math.exp(-all * seconds);
		double left = rate;
		for (int i = 0; i < densities.length; i++) {
			if (all > 0 && !patterns.get(i).isEmpty()) {
				double own = Math.min(most[i],
						rate * reacted * ProtonTransfer.COLLISION * densities[i] * readiness[i] / all);
				addAll(ions, patterns.get(i), own);
				left -= own;
			}
		}
		for (int n = 0; n < 3; n++) {
			ions.add(new IonSpecies(OXYGEN + PhysicalConstants.ELECTRON_MASS_U + n * WATER, -1, left / 3));
		}
		ions.removeIf(ion -> ion.rate() <= 0);
	}

	private static void addAll(List<IonSpecies> ions, List<IonSpecies> pattern, double rate) {
		for (IonSpecies ion : pattern) {
			ions.add(new IonSpecies(ion.mz(), ion.charge(), rate * ion.rate()));
		}
	}
}
