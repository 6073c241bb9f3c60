package org.ionwright.twin.sample;

import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * A substance in the sample and the ion it makes.
 *
 * @param adduct
 *            formula of what each charge comes with: {@code H}, {@code Na}, {@code NH4}, {@code K}, {@code Cl} …;
 *            for negative ions {@code H} is lost instead of gained; empty for none
 * @param charge
 *            number of charges, without sign
 * @param concentration
 *            mol/m3
 * @param response
 *            readiness to become an ion, relative to reserpine
 */
public record Component(String name, Formula formula, String adduct, int charge, double concentration,
		double response) {

	public Component {
		if (charge < 1) {
			throw new IllegalArgumentException("component " + name + " has charge " + charge
					+ "; it must be 1 or more");
		}
		if (!(concentration >= 0) || !(response >= 0)) {
			throw new IllegalArgumentException("component " + name + " has concentration " + concentration
					+ " mol/m3 and response " + response + "; neither may be below 0");
		}
	}

	/** Isotope peaks of the ion, rates as shares of all its ions; peaks below 1e-7 are left out. */
	public List<IonSpecies> ions(boolean negative) {
		Formula ion = formula;
		if (!adduct.isEmpty()) {
			ion = formula.plus(Formula.parse(adduct), negative && adduct.equals("H") ? -charge : charge);
		}
		int sign = negative ? -1 : 1;
		double electrons = -sign * charge * PhysicalConstants.ELECTRON_MASS_U;
		return IsotopePattern.of(ion).peaks().stream().filter(peak -> peak.probability() > 1e-7).map(
				peak -> new IonSpecies((peak.mass() + electrons) / charge, sign * charge, peak.probability())).toList();
	}
}
