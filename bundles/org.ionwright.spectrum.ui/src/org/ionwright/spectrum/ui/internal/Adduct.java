package org.ionwright.spectrum.ui.internal;

import org.ionwright.spectrum.formula.Formula;

/** What makes an ion of a molecule; names as chemists write them. */
enum Adduct {

	PROTONATED("[M+H]+", "H", 1, 1), SODIATED("[M+Na]+", "Na", 1, 1), AMMONIATED("[M+NH4]+", "NH4", 1, 1),
	POTASSIATED("[M+K]+", "K", 1, 1), DOUBLY_PROTONATED("[M+2H]2+", "H", 2, 2),
	TRIPLY_PROTONATED("[M+3H]3+", "H", 3, 3),
	RADICAL("M+\u2022", "", 0, 1), DEPROTONATED("[M\u2212H]\u2212", "H", -1, -1), CHLORIDE("[M+Cl]\u2212", "Cl", 1, -1),
	FORMATE("[M+HCOO]\u2212", "HCOO", 1, -1), ANION("M\u2212\u2022", "", 0, -1);

	private final String label;
	private final String atoms;
	private final int times;
	private final int charge;

	Adduct(String label, String atoms, int times, int charge) {
		this.label = label;
		this.atoms = atoms;
		this.times = times;
		this.charge = charge;
	}

	String label() {
		return label;
	}

	/**
	 * The ion; a formula with a charge of its own is one already.
	 *
	 * @throws IllegalArgumentException
	 *             when the molecule has not enough to lose
	 */
	Formula ion(Formula molecule) {
		if (molecule.charge() != 0) {
			return molecule;
		}
		Formula whole = times == 0 ? molecule : molecule.plus(Formula.parse(atoms), times);
		return whole.withCharge(charge);
	}
}
