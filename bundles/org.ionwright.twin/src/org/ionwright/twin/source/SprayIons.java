package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonSpecies;

/** The ions of an electrospray by mass: charge shared among the components, adducts, solvent clusters, background. */
final class SprayIons {

	private final List<Component> components;
	private final List<IonFamily> families = new ArrayList<>();
	private final List<IonSpecies> background;
	private final double solventMass;
	private final boolean[] charged;

	SprayIons(List<Component> components, SolventMixture solvent, boolean negative) {
		this.components = List.copyOf(components);
		charged = new boolean[components.size()];
		for (int i = 0; i < components.size(); i++) {
			List<IonFamily> own = IonFamily.of(components.get(i), i, solvent, negative);
			charged[i] = !own.isEmpty();
			families.addAll(own);
		}
		background = ChemicalBackground.shares(negative);
		Liquid main = solvent.liquids().getFirst();
		for (Liquid liquid : solvent.liquids()) {
			main = solvent.moleFraction(liquid) > solvent.moleFraction(main) ? liquid : main;
		}
		solventMass = Formula.parse(main.formula()).lightestMass();
	}

	/**
	 * @param current
	 *            of free ions, A
	 * @param partitioning
	 *            of the excess charge
	 * @param gasTemperature
	 *            where they dry, K
	 */
	List<IonSpecies> of(double current, Partitioning partitioning, double coneVoltage, double gasTemperature) {
		double charges = current / PhysicalConstants.ELEMENTARY_CHARGE;
		double[] demand = new double[components.size()];
		for (int i = 0; i < demand.length; i++) {
			demand[i] = charged[i] ? components.get(i).concentration() * components.get(i).response() : 0;
		}
		double[] shares = partitioning.shares(demand);
		double left = 1;
		for (double share : shares) {
			left -= share;
		}
		List<IonSpecies> ions = new ArrayList<>();
		for (IonFamily family : families) {
			double rate = charges * shares[family.component()] * family.share();
			for (IonSpecies ion : family.ions()) {
				Declustering cone = Declustering.at(coneVoltage, ion.mz(), gasTemperature);
				int z = Math.abs(ion.charge());
				add(ions, ion.mz(), ion.charge(), rate * ion.rate() / z * cone.bare());
				add(ions, ion.mz() + solventMass / z, ion.charge(), rate * ion.rate() / z * cone.clustered());
			}
		}
		for (IonSpecies ion : background) {
			add(ions, ion.mz(), ion.charge(),
					charges * left * ion.rate() * Declustering.at(coneVoltage, ion.mz(), gasTemperature).bare());
		}
		return ions;
	}

	private static void add(List<IonSpecies> ions, double mz, int charge, double rate) {
		if (rate > 0) {
			ions.add(new IonSpecies(mz, charge, rate));
		}
	}
}
