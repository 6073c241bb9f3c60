package org.ionwright.twin.gas;

import org.ionwright.twin.internal.InRange;

/**
 * A thin round hole.
 *
 * @param diameter
 *            m
 * @param dischargeCoefficient
 *            share of the ideal nozzle flow that passes: 0.6 sharp edged at small pressure difference, 0.85 to 0.9 choked
 */
public record Orifice(double diameter, double dischargeCoefficient) implements FlowElement {

	public Orifice {
		InRange.positive("diameter (m)", diameter, 1);
		InRange.positive("discharge coefficient", dischargeCoefficient, 1);
	}

	/** Of the opening, m2. */
	public double area() {
		return Math.PI * diameter * diameter / 4;
	}

	/**
	 * Volume flow at the state upstream when the hole is choked, m3/s: Cd A sqrt(gamma R T/M)
	 * (2/(gamma+1))^((gamma+1)/(2(gamma-1))). Isentropic; valid below the gas's critical pressure ratio and for a mean
	 * free path far below the diameter. 202 m/s times the area for nitrogen at 293 K.
	 */
	public double chokedConductance(Gas gas, double temperature) {
		double g = gas.heatRatio();
		return dischargeCoefficient * area() * gas.soundSpeed(temperature)
				* Math.pow(2 / (g + 1), (g + 1) / (2 * (g - 1)));
	}

	/** Molecular conductance A c/4, m3/s; valid for a mean free path above the diameter. */
	public double molecularConductance(Gas gas, double temperature) {
		return area() * gas.meanSpeed(temperature) / 4;
	}

	/** Mean free path (hard spheres) over diameter. */
	public double knudsen(Gas gas, double temperature, double pressure) {
		return gas.meanFreePath(pressure, temperature) / diameter;
	}

	/**
	 * Conductance towards vacuum in transition and molecular flow, m3/s: molecular at low, choked at high pressure,
	 * between them weighted with 1/(1 + 10 Kn). The weight is a smooth blend of our own; published data differ from it
	 * by less than 30 %.
	 */
	public double conductance(Gas gas, double temperature, double pressure) {
		double molecular = molecularConductance(gas, temperature);
		return molecular + (chokedConductance(gas, temperature) - molecular)
				/ (1 + 10 * knudsen(gas, temperature, pressure));
	}

	/** Flow at any two pressures; see {@link OrificeFlow}. */
	@Override
	public OrificeFlow law(Gas gas, double temperature) {
		return new OrificeFlow(this, gas, temperature);
	}

	/** Reynolds number of the throat; viscosity at the given temperature. */
	public double reynolds(Gas gas, double temperature, double throughput) {
		return gas.reynolds(diameter, throughput, temperature);
	}
}
