package org.ionwright.twin.sample;

import org.ionwright.twin.PhysicalConstants;

/**
 * A capillary at high voltage before a plane.
 *
 * @param edgeRadius
 *            of the tip, m
 * @param distance
 *            from tip to plane, m
 */
public record Electrospray(double edgeRadius, double distance, Solvent solvent) {

	/** What the tip does. */
	public enum State {
		/** Below onset: nothing is sprayed. */
		OFF,
		/** A stable cone and jet. */
		CONE_JET,
		/** A corona burns: current rises, ions of the sample are few. */
		DISCHARGE
	}

	/** Rise of corona current above its onset in Townsend's law I = k V (V - V0), A/V2. */
	private static final double CORONA = 2e-12;

	/**
	 * Onset of spraying, V: sqrt(r gamma cos 49.3 deg / (2 eps0)) ln(4 d / r) (Smith 1986; Ikonomou, Blades and
	 * Kebarle 1991). Good to some 20 % against measurement, for air or nitrogen at 1 atm.
	 */
	public double onset() {
		return Math.sqrt(edgeRadius * solvent.surfaceTension() * Math.cos(Math.toRadians(49.3))
				/ (2 * PhysicalConstants.VACUUM_PERMITTIVITY)) * Math.log(4 * distance / edgeRadius);
	}

	/**
	 * Onset of corona at 1 atm, V: Peek's field 3e6 (1 + 0.301/sqrt(r in cm)) V/m at the tip (Peek 1929); 10 %
	 * lower when negative.
	 */
	public double discharge(boolean negative) {
		double field = 3e6 * (1 + 0.301 / Math.sqrt(100 * edgeRadius));
		return field * edgeRadius * Math.log(4 * distance / edgeRadius) / 2 * (negative ? 0.9 : 1);
	}

	/**
	 * @param voltage
	 *            without sign, V
	 */
	public State state(double voltage, double liquidFlow, boolean negative) {
		if (voltage >= discharge(negative)) {
			return State.DISCHARGE;
		}
		return voltage >= onset() && liquidFlow > 0 ? State.CONE_JET : State.OFF;
	}

	/**
	 * Current of the capillary, A: 18 sqrt(gamma K Q / eps) in the cone-jet (Fernandez de la Mora and Loscertales
	 * 1994), and Townsend's law in a discharge.
	 *
	 * @param liquidFlow
	 *            m3/s
	 */
	public double current(double voltage, double liquidFlow, boolean negative) {
		return switch (state(voltage, liquidFlow, negative)) {
		case OFF -> 0;
		case CONE_JET -> jetCurrent(liquidFlow);
		case DISCHARGE -> jetCurrent(liquidFlow) + 5e-6 + CORONA * voltage * (voltage - discharge(negative));
		};
	}

	/** Diameter of the first droplets, m: (rho eps0 Q^3 / (gamma K))^(1/6) (Ganan-Calvo 1997) with 1000 kg/m3. */
	public double dropletDiameter(double liquidFlow) {
		return Math.pow(1000 * PhysicalConstants.VACUUM_PERMITTIVITY * Math.pow(liquidFlow, 3)
				/ (solvent.surfaceTension() * solvent.conductivity()), 1.0 / 6);
	}

	private double jetCurrent(double liquidFlow) {
		return 18 * Math.sqrt(
				solvent.surfaceTension() * solvent.conductivity() * liquidFlow / solvent.permittivity());
	}
}
