package org.ionwright.twin.sample;

import java.util.List;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.Ion;
import org.ionwright.spectrum.formula.IsotopePattern;

/**
 * A substance in the sample and the ion it makes.
 *
 * @param adduct
 *            as {@link Adduct#parse} reads it: {@code H}, {@code Na}, {@code NH4}, {@code H+Na}, {@code 2M+H} …; what has
 *            one charged part is taken once for each charge, and {@code H} is lost in negative ions; empty for none
 * @param charge
 *            number of charges, without sign
 * @param concentration
 *            mol/m3
 * @param response
 *            readiness to become an ion, relative to reserpine
 */
public record Component(String name, Formula formula, String adduct, int charge, double concentration,
		double response) {

	/** Peaks below this share of the ions are left out. */
	private static final double FAINTEST = 1e-7;

	public Component {
		if (charge < 1 || charge > 1000) {
			throw new IllegalArgumentException("component " + name + " has charge " + charge
					+ "; it must be 1 to 1000");
		}
		if (!(concentration >= 0 && concentration < 1e6) || !(response >= 0 && response < 1e6)) {
			throw new IllegalArgumentException("component " + name + " has concentration " + concentration
					+ " mol/m3 and response " + response + "; both must be from 0 to below 1e6");
		}
		Adduct.parse(adduct);
	}

	/** The ion of one polarity. */
	public Ion ion(boolean negative) {
		return Ion.of(formula, Adduct.parse(adduct), negative ? -charge : charge);
	}

	/**
	 * Isotope peaks of the ion, rates as shares of all its ions; peaks below 1e-7 are left out. None in the polarity that
	 * the adduct, or a charge of the formula, cannot have.
	 */
	public List<IonSpecies> ions(boolean negative) {
		boolean otherSign = formula.charge() != 0 && formula.charge() < 0 != negative;
		if (otherSign || !Adduct.parse(adduct).suits(negative)) {
			return List.of();
		}
		Ion ion = ion(negative);
		return IsotopePattern.of(ion.formula()).peaks().stream().filter(peak -> peak.probability() > FAINTEST)
				.map(peak -> new IonSpecies(ion.mz(peak.mass()), ion.charge(), peak.probability())).toList();
	}
}
