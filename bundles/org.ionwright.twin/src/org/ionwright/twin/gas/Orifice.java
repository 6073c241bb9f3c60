package org.ionwright.twin.gas;

import org.ionwright.twin.PhysicalConstants;

/**
 * A thin round hole.
 *
 * @param diameter
 *            m
 * @param dischargeCoefficient
 *            share of the ideal choked flow that passes, 0.6 to 1
 */
public record Orifice(double diameter, double dischargeCoefficient) {

	public double area() {
		return Math.PI * diameter * diameter / 4;
	}

	/**
	 * Volume flow at the state upstream when the hole is choked, m3/s; isentropic, valid for a pressure ratio below
	 * 0.528 (diatomic gas) and a mean free path far below the diameter. 202 m/s times the area for nitrogen at 293 K.
	 */
	public double chokedConductance(Gas gas, double temperature) {
		double g = gas.heatRatio();
		double sound = Math.sqrt(g * PhysicalConstants.GAS_CONSTANT * temperature / gas.molarMass());
		return dischargeCoefficient * area() * sound * Math.pow(2 / (g + 1), (g + 1) / (2 * (g - 1)));
	}

	/** Molecular conductance A c/4, m3/s; valid for a mean free path above the diameter. */
	public double molecularConductance(Gas gas, double temperature) {
		return area() * gas.meanSpeed(temperature) / 4;
	}

	/**
	 * Conductance towards vacuum at any pressure, m3/s: molecular at low, choked at high pressure, between them
	 * weighted with 1/(1 + 10 Kn). The weight is a smooth blend of our own; published data differ from it by less
	 * than 30 %.
	 */
	public double conductance(Gas gas, double temperature, double pressure) {
		double knudsen = gas.meanFreePath(pressure, temperature) / diameter;
		double molecular = molecularConductance(gas, temperature);
		return molecular + (chokedConductance(gas, temperature) - molecular) / (1 + 10 * knudsen);
	}
}
