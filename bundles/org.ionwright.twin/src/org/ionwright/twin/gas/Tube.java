package org.ionwright.twin.gas;

import org.ionwright.twin.internal.InRange;

/**
 * A straight round tube.
 *
 * @param diameter
 *            m
 * @param length
 *            m
 */
public record Tube(double diameter, double length) implements FlowElement {

	public Tube {
		InRange.positive("diameter (m)", diameter, 10);
		InRange.positive("length (m)", length, 1e4);
	}

	/** Of the opening, m2. */
	public double area() {
		return Math.PI * diameter * diameter / 4;
	}

	/** c pi d^3/(12 l), m3/s; long tube (Knudsen 1909), 10 % too large at l = 13 d, 1 % at 180 d. */
	public double longMolecularConductance(Gas gas, double temperature) {
		return gas.meanSpeed(temperature) * Math.PI * Math.pow(diameter, 3) / (12 * length);
	}

	/** W A c/4, m3/s, with Santeler's (1986) W for any length, within 0.7 % of {@link Clausing}. */
	public double molecularConductance(Gas gas, double temperature) {
		return Clausing.santeler(2 * length / diameter) * area() * gas.meanSpeed(temperature) / 4;
	}

	/** Poiseuille: pi r^4 p/(8 eta l), m3/s at the mean pressure (Pa); laminar, below Mach 0.3, developed. */
	public double viscousConductance(Gas gas, double temperature, double meanPressure) {
		return Math.PI * Math.pow(diameter / 2, 4) * meanPressure / (8 * gas.viscosity(temperature) * length);
	}

	/** Mean free path (from viscosity) over diameter. */
	public double knudsen(Gas gas, double temperature, double meanPressure) {
		return gas.viscousFreePath(meanPressure, temperature) / diameter;
	}

	/**
	 * Conductance of a long tube at any mean pressure, m3/s (Knudsen 1909): viscous + Z molecular with Z =
	 * (1 + 2.507 r/lambda)/(1 + 3.095 r/lambda), lambda from viscosity. Has the minimum near Kn 1.
	 */
	public double conductance(Gas gas, double temperature, double meanPressure) {
		double x = 0.5 / knudsen(gas, temperature, meanPressure);
		return viscousConductance(gas, temperature, meanPressure)
				+ (1 + 2.507 * x) / (1 + 3.095 * x) * longMolecularConductance(gas, temperature);
	}

	/** Reynolds number; the same all along the tube. */
	public double reynolds(Gas gas, double temperature, double throughput) {
		return gas.reynolds(diameter, throughput, temperature);
	}

	/** Mach number of the mean speed Q/(p A) at a pressure in the tube. */
	public double mach(Gas gas, double temperature, double throughput, double pressure) {
		return throughput / (pressure * area()) / gas.soundSpeed(temperature);
	}

	/** Flow at any two pressures, with inertia, turbulence and choking; see {@link TubeFlow}. */
	@Override
	public TubeFlow law(Gas gas, double temperature) {
		return new TubeFlow(this, gas, temperature);
	}
}
