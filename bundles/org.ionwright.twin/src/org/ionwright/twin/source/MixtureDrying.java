package org.ionwright.twin.source;

import java.util.Comparator;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * Drying of a drop of several liquids as a distillation: the most volatile leaves first, the others after it, each by
 * {@link Evaporation} alone. The rate is that of R^2 over the whole life. Real drops mix a little: they begin slower and
 * end faster.
 */
public final class MixtureDrying {

	private MixtureDrying() {
	}

	/**
	 * Mean rate of R^2, m2/s; 0 when the last part does not dry in the gas.
	 *
	 * @param vapour
	 *            partial pressure of all solvent vapours in the gas, Pa
	 */
	public static double rate(SolventMixture solvent, double temperature, double pressure, double vapour) {
		List<Liquid> order = solvent.liquids().stream()
				.sorted(Comparator.comparingDouble(liquid -> liquid.boilingPoint(PhysicalConstants.ATMOSPHERE)))
				.toList();
		double volume = 1;
		double time = 0;
		for (Liquid liquid : order) {
			double left = Math.max(0, volume - solvent.share(liquid));
			double rate = Evaporation.of(SolventMixture.pure(liquid), temperature, pressure,
					vapour * solvent.moleFraction(liquid)).rate();
			if (rate <= 0) {
				return 0;
			}
			time += (Math.cbrt(volume * volume) - Math.cbrt(left * left)) / rate;
			volume = left;
		}
		return 1 / time;
	}
}
