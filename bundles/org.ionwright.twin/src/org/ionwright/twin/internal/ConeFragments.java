package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.ConeDissociation;
import org.ionwright.twin.transport.DriftingIon;

/**
 * What the ions of the sample break into at the cone: known products of reserpine and caffeine, the molecule without its
 * ammonia from an ammonium adduct, and otherwise the loss of water, or ammonia where there is no oxygen: the usual first
 * step, not a prediction. Isotope peaks move along as a whole. Ions of sodium and potassium, background and clusters stay.
 */
public final class ConeFragments {

	private static final Formula WATER = Formula.parse("H2O");
	private static final Formula AMMONIA = Formula.parse("NH3");
	/** Neutral losses, in equal shares. */
	private static final Map<Formula, List<Formula>> KNOWN = Map.of(Formula.parse("C33H40N2O9"),
			List.of(Formula.parse("C10H12O5"), Formula.parse("C23H30N2O5")), Formula.parse("C8H10N4O2"),
			List.of(Formula.parse("C2H3NO")));

	private final double gap;
	private final List<Map<Double, List<Formula>>> losses = List.of(new HashMap<>(), new HashMap<>());

	private ConeFragments(List<Component> components, double gap) {
		this.gap = gap;
		for (Component component : components) {
			List<Formula> lost = losses(component);
			for (int negative = 0; negative < 2 && !lost.isEmpty(); negative++) {
				for (IonSpecies ion : component.ions(negative == 1)) {
					losses.get(negative).put(ion.mz(), lost);
				}
			}
		}
	}

	/** Of the sample of the sheet; the voltage falls over about the diameter of the hole that the ions leave by. */
	public static ConeFragments of(Sheet sheet, InterfaceGeometry geometry) {
		return new ConeFragments(PartsOfSheet.components(sheet),
				(geometry.bent() ? geometry.exit() : geometry.inlet()).diameter());
	}

	private static List<Formula> losses(Component component) {
		Adduct adduct = Adduct.parse(component.adduct());
		if (adduct.equals(Adduct.parse("NH4"))) {
			return List.of(AMMONIA);
		}
		if (!adduct.equals(Adduct.parse("H"))) {
			return List.of();
		}
		Map<String, Integer> atoms = component.formula().atoms();
		List<Formula> usual = atoms.containsKey("O") ? List.of(WATER)
				: atoms.containsKey("N") ? List.of(AMMONIA) : List.of();
		return KNOWN.getOrDefault(component.formula(), usual);
	}

	/**
	 * The beam with its broken ions.
	 *
	 * @param volts
	 *            of the cone
	 * @param pressure
	 *            behind it, Pa
	 */
	IonBeam broken(IonBeam beam, boolean negative, double volts, double pressure) {
		Map<Double, List<Formula>> lost = losses.get(negative ? 1 : 0);
		if (volts <= 0 || pressure <= 0 || lost.isEmpty()) {
			return beam;
		}
		ConeDissociation cone = new ConeDissociation(pressure, Heater.ROOM, gap);
		List<IonSpecies> ions = new ArrayList<>();
		for (IonSpecies ion : beam.species()) {
			List<Formula> neutrals = lost.getOrDefault(ion.mz(), List.of());
			int z = Math.abs(ion.charge());
			double mass = ion.mz() * z;
			double whole = neutrals.isEmpty() ? 1
					: cone.whole(new DriftingIon(mass, z, DriftingIon.guessedCrossSection(mass)), volts);
			ions.add(new IonSpecies(ion.mz(), ion.charge(), whole * ion.rate()));
			for (Formula neutral : neutrals) {
				double mz = (mass - neutral.lightestMass()) / z;
				if (mz > 0 && whole < 1) {
					ions.add(new IonSpecies(mz, ion.charge(), (1 - whole) * ion.rate() / neutrals.size()));
				}
			}
		}
		return new IonBeam(ions, beam.continuum());
	}
}
