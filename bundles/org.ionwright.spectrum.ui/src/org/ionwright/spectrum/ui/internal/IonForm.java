package org.ionwright.spectrum.ui.internal;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.Ion;

/** In which form a molecule is looked for; names as chemists write them. */
enum IonForm {

	PROTONATED("[M+H]+", "H", 1), SODIATED("[M+Na]+", "Na", 1), AMMONIATED("[M+NH4]+", "NH4", 1),
	POTASSIATED("[M+K]+", "K", 1), DOUBLY_PROTONATED("[M+2H]2+", "H", 2), TRIPLY_PROTONATED("[M+3H]3+", "H", 3),
	RADICAL("M+\u2022", "none", 1), DEPROTONATED("[M\u2212H]\u2212", "H", -1),
	CHLORIDE("[M+Cl]\u2212", "Cl", -1), FORMATE("[M+HCOO]\u2212", "HCOO", -1), ANION("M\u2212\u2022", "none", -1);

	private final String label;
	private final Adduct adduct;
	private final int charge;

	IonForm(String label, String adduct, int charge) {
		this.label = label;
		this.adduct = Adduct.parse(adduct);
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
		return molecule.charge() != 0 ? molecule : Ion.of(molecule, adduct, charge).formula();
	}
}
