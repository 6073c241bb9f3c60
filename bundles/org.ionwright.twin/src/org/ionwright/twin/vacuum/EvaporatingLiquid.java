package org.ionwright.twin.vacuum;

import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A liquid that is sprayed and becomes gas; data at 20 C and 1 atm as in the usual handbooks, 2 %.
 * For the balance of a chamber, where liquid is heated to its boiling point and becomes a known {@link Gas}. Drops that dry below
 * it, and mixtures, take {@code source.Liquid} with Antoine's vapour pressure and heats at 25 C.
 *
 * @param vapour
 *            its gas
 * @param density
 *            kg/m3 at 20 C
 * @param boilingPoint
 *            K at 1 atm
 * @param heatOfEvaporation
 *            J/kg at the boiling point
 * @param heatCapacity
 *            of the liquid, J/(kg K)
 */
public record EvaporatingLiquid(Gas vapour, double density, double boilingPoint, double heatOfEvaporation,
		double heatCapacity) {

	public static final EvaporatingLiquid WATER = new EvaporatingLiquid(Gas.WATER, 998.2, 373.15, 2.257e6, 4186);
	public static final EvaporatingLiquid METHANOL = new EvaporatingLiquid(Gas.METHANOL, 791.4, 337.8, 1.100e6, 2530);
	public static final EvaporatingLiquid ACETONITRILE = new EvaporatingLiquid(Gas.ACETONITRILE, 785.7, 354.8, 0.725e6,
			2230);
	public static final EvaporatingLiquid HEXANE = new EvaporatingLiquid(Gas.HEXANE, 659, 341.9, 0.335e6, 2270);
	public static final EvaporatingLiquid ISOPROPANOL = new EvaporatingLiquid(Gas.ISOPROPANOL, 785.5, 355.4, 0.665e6,
			2600);

	public static final List<EvaporatingLiquid> ALL = List.of(WATER, METHANOL, ACETONITRILE, HEXANE, ISOPROPANOL);

	/** By the name or symbol of its vapour. */
	public static EvaporatingLiquid named(String name) {
		return ALL.stream().filter(liquid -> liquid.vapour.name().equalsIgnoreCase(name)
				|| liquid.vapour.symbol().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("liquid=" + name + " is not known; there are "
						+ String.join(", ", ALL.stream().map(liquid -> liquid.vapour.name()).toList())));
	}

	/**
	 * Gas made by a flow of liquid when all of it evaporates, Pa m3/s at a temperature: rho V R T/M. 1 mL/min of methanol makes
	 * 594 mL/min at 20 C and 1 atm.
	 *
	 * @param volumeFlow
	 *            of the liquid, m3/s
	 */
	public double vapourFlow(double volumeFlow, double temperature) {
		InRange.between("liquid flow (m3/s)", volumeFlow, 0, 1);
		return density * volumeFlow / vapour.molarMass() * PhysicalConstants.GAS_CONSTANT * temperature;
	}

	/** Power that heats a flow of liquid from 20 C to its boiling point and evaporates it, W. */
	public double power(double volumeFlow) {
		return density * volumeFlow * (heatOfEvaporation + heatCapacity * (boilingPoint - Gas.ROOM));
	}

	/** Vapour pressure, Pa, after Clausius and Clapeyron from the boiling point; 25 % at 20 C, better above. */
	public double vapourPressure(double temperature) {
		double molarHeat = heatOfEvaporation * vapour.molarMass();
		return PhysicalConstants.ATMOSPHERE
				* Math.exp(molarHeat / PhysicalConstants.GAS_CONSTANT * (1 / boilingPoint - 1 / temperature));
	}
}
