package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;
import org.ionwright.twin.sample.ChargeSeries;

/**
 * Charge of a compact molecule left by a drop that dries out: the Rayleigh limit of a drop of its own size (Dole 1968;
 * Fernandez de la Mora 2000). For globular proteins of 1 kDa to 1 MDa within 10 %; unfolded ones carry two to three
 * times that.
 */
public final class ChargedResidue {

	private static final double DENSITY = 1000;
	private static final double WATER_TENSION = 0.0728;

	private ChargedResidue() {
	}

	/** Elementary charges for a mass in u, by size: molecule of 1000 kg/m3 in water of 0.0728 N/m. */
	public static double charges(double mass) {
		return charges(mass, DENSITY, WATER_TENSION);
	}

	/** Elementary charges for a mass in u, kg/m3 and N/m. */
	public static double charges(double mass, double density, double surfaceTension) {
		InRange.positive("molecular mass (u)", mass);
		InRange.positive("density (kg/m3)", density);
		double volume = mass / 1000 / PhysicalConstants.AVOGADRO / density;
		return RayleighLimit.charges(surfaceTension, Math.cbrt(3 * volume / (4 * Math.PI)));
	}

	/** The rule as it is printed: 0.0778 sqrt(M). */
	public static double printedRule(double mass) {
		return ChargeSeries.foldedCharge(mass);
	}
}
