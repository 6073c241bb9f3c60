package org.ionwright.twin.source;

import java.util.Map;

/** What a mixture of liquids has that neither adds up by volume nor by amount. */
final class MixingRules {

	/** Salt that every bottle has, as sodium chloride, mol/m3. */
	private static final double TRACE_SALT = 0.01;
	private static final double TRACE_CONDUCTIVITY = 126.4e-4;
	/** Relative permittivity below which salt does not dissolve into ions. */
	private static final double IONISING = 10;

	private MixingRules() {
	}

	/**
	 * N/m. Among organic liquids by volume; with water an organic share f lowers the tension of water to that of the
	 * organic liquid as 1 - (1 - f)^n, n = 2 for methanol (0.035 N/m at 50 %): organic molecules crowd at the surface.
	 *
	 * @param volumes
	 *            shares by volume, sum 1
	 */
	static double tension(Map<Liquid, Double> volumes) {
		double water = volumes.getOrDefault(Liquid.WATER, 0.0);
		if (water == 1) {
			return Liquid.WATER.surfaceTension();
		}
		double organic = 0;
		double power = 0;
		for (Map.Entry<Liquid, Double> part : volumes.entrySet()) {
			if (part.getKey() != Liquid.WATER) {
				organic += part.getValue() / (1 - water) * part.getKey().surfaceTension();
				power += part.getValue() / (1 - water) * part.getKey().tensionPower();
			}
		}
		return organic + (Liquid.WATER.surfaceTension() - organic) * Math.pow(water, power);
	}

	/**
	 * Pa s; Grunberg and Nissan (1949): ln eta = sum x ln eta + x_water sum x G, with G fitted at 50 % by volume.
	 *
	 * @param moles
	 *            shares by amount, sum 1
	 */
	static double viscosity(Map<Liquid, Double> moles) {
		double log = 0;
		double water = moles.getOrDefault(Liquid.WATER, 0.0);
		for (Map.Entry<Liquid, Double> part : moles.entrySet()) {
			log += part.getValue() * (Math.log(part.getKey().viscosity()) + water * part.getKey().viscosityExcess());
		}
		return Math.exp(log);
	}

	/**
	 * S/m; ions move as Walden's rule has it: conductivity times viscosity stays.
	 *
	 * @param additives
	 *            mol/m3
	 */
	static double conductivity(Map<Liquid, Double> volumes, Map<Additive, Double> additives, double permittivity,
			double viscosity) {
		double walden = Liquid.WATER.viscosity() / viscosity;
		double sum = permittivity < IONISING ? 0 : TRACE_SALT * TRACE_CONDUCTIVITY * walden;
		for (Map.Entry<Liquid, Double> part : volumes.entrySet()) {
			sum += part.getValue() * part.getKey().conductivity();
		}
		for (Map.Entry<Additive, Double> additive : additives.entrySet()) {
			sum += additive.getKey().ions(additive.getValue(), permittivity) * additive.getKey().conductivity()
					* walden;
		}
		return sum;
	}
}
