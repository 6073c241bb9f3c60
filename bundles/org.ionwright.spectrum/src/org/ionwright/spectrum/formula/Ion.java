package org.ionwright.spectrum.formula;

/**
 * An ion, or a molecule at charge 0: its atoms, charge and how chemists write it.
 *
 * @param formula
 *            atoms and charge of the whole ion
 * @param notation
 *            such as {@code [M+2H]2+}
 */
public record Ion(Formula formula, String notation) {

	/**
	 * The ion of a molecule with an adduct. The adduct is repeated for each charge where it has one charged part
	 * ({@code H} at charge 2 is [M+2H]2+); {@code H} at a negative charge is lost.
	 *
	 * @param charge
	 *            signed; with that of the molecule itself, if it has one
	 * @throws IllegalArgumentException
	 *             when the molecule has not enough atoms to lose
	 */
	public static Ion of(Formula molecule, Adduct adduct, int charge) {
		Adduct fitted = adduct.forCharge(charge - molecule.charge() * adduct.molecules());
		Formula atoms = Formula.NOTHING.plus(molecule, fitted.molecules());
		for (Adduct.Term term : fitted.terms()) {
			atoms = atoms.plus(term.formula(), term.times());
		}
		String sign = charge == 0 ? ""
				: (Math.abs(charge) == 1 ? "" : Integer.toString(Math.abs(charge))) + (charge > 0 ? "+" : "-");
		return new Ion(atoms.withCharge(charge), charge == 0 ? fitted.toString() : "[" + fitted + "]" + sign);
	}

	public int charge() {
		return formula.charge();
	}

	/**
	 * m/z in u for a mass of the atoms, less the electrons that are gone or with those gained; at charge 0 the mass.
	 *
	 * @param mass
	 *            of the neutral atoms, u
	 */
	public double mz(double mass) {
		return formula.mz(mass);
	}
}
