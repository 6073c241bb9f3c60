package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;

/**
 * Temperature and vapour where the droplets dry. The hot gas mixes with what the jet entrains from the chamber (as much
 * as 50 L/h at room temperature), gives its heat to the liquid, and takes up its vapour.
 *
 * @param temperature
 *            K
 * @param vapour
 *            partial pressure of the solvent, Pa
 * @param evaporable
 *            share of the liquid that the heat at hand can evaporate, 0 to 1
 */
public record DryingGas(double temperature, double vapour, double evaporable) {

	/** Entrained gas, m3/s. */
	private static final double ENTRAINED = 0.05 / 3600;
	/** Molar heat of nitrogen, J/(mol K). */
	private static final double MOLAR_HEAT = 29.1;
	/** Heat that walls, light and chamber give, W. */
	private static final double WALLS = 0.5;

	public static DryingGas of(SolventMixture solvent, SourceSettings settings, SourceGas gas) {
		double hot = settings.desolvationGasFlow();
		double share = hot / (hot + ENTRAINED);
		double mixed = gas.temperature() + share * (settings.desolvationTemperature() - gas.temperature());
		// flows are counted at room temperature and the pressure of the chamber
		double moles = (hot + ENTRAINED + gas.flow()) * gas.pressure() / (PhysicalConstants.GAS_CONSTANT * 293.15);
		double need = solvent.evaporationPower(settings.liquidFlow(), gas.temperature(), gas.temperature());
		// the gas cannot cool below the temperature that the wet liquid itself would take
		double coldest = Math.min(mixed, Math.max(200, gas.temperature() - 25));
		double most = WALLS + moles * MOLAR_HEAT * (mixed - coldest);
		double evaporable = need <= 0 ? 1 : Math.min(1, most / need);
		double cooled = Math.max(coldest, mixed - Math.max(0, need * evaporable - WALLS) / (moles * MOLAR_HEAT));
		double vapour = solvent.vapour(settings.liquidFlow()) * evaporable;
		return new DryingGas(cooled, gas.pressure() * vapour / (vapour + moles), evaporable);
	}
}
