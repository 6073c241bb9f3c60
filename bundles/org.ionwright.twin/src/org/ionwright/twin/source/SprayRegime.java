package org.ionwright.twin.source;

import org.ionwright.twin.internal.InRange;

/**
 * Which state the spray takes, with the memory that real sprays have: a cone once formed stays at a lower voltage than it
 * needs to form, and a discharge burns on below the voltage that lit it. Borders relative to onset (steady from 1.06,
 * several jets from 1.5) are typical, not exact.
 *
 * @param onset
 *            V
 * @param discharge
 *            V; infinite in vacuum
 * @param leastFlow
 *            of a steady jet, m3/s
 * @param boiling
 *            whether the liquid boils at the tip: no steady spray
 */
public record SprayRegime(double onset, double discharge, double leastFlow, boolean boiling) {

	private static final double STEADY = 1.06;
	private static final double SEVERAL = 1.5;
	/** Width of the hysteresis, relative. */
	private static final double MEMORY = 0.04;
	private static final double BURNS_ON = 0.92;
	private static final double STEP_OF_JETS = 0.15;
	private static final int MOST_JETS = 6;

	public SprayRegime {
		InRange.positive("onset (V)", onset);
		if (!(discharge > 0)) {
			throw new IllegalArgumentException(
					"discharge limit = " + discharge + " V is not allowed; it must be above 0");
		}
		InRange.between("least flow (m3/s)", leastFlow, 0, 1);
	}

	/**
	 * @param before
	 *            the state it was in
	 * @param voltage
	 *            without sign, V
	 * @param flow
	 *            m3/s
	 */
	public SprayState next(SprayState before, double voltage, double flow) {
		InRange.between("voltage (V)", voltage, 0, 1e6);
		InRange.between("flow (m3/s)", flow, 0, 1);
		if (voltage >= discharge * (before == SprayState.DISCHARGE ? BURNS_ON : 1)) {
			return SprayState.DISCHARGE;
		}
		if (flow <= 0) {
			return SprayState.OFF;
		}
		boolean sprayed = before.sprays() && before != SprayState.DISCHARGE;
		if (voltage < onset * (sprayed ? 1 - MEMORY : 1)) {
			return SprayState.DRIPPING;
		}
		boolean steady = before == SprayState.CONE_JET || before == SprayState.MULTI_JET;
		if (flow < leastFlow || boiling || voltage < onset * (STEADY - (steady ? MEMORY : 0))) {
			return SprayState.PULSATING;
		}
		return voltage < onset * (SEVERAL - (before == SprayState.MULTI_JET ? MEMORY : 0)) ? SprayState.CONE_JET
				: SprayState.MULTI_JET;
	}

	/** Number of jets in a state at a voltage; each has its part of the flow. */
	public int jets(SprayState state, double voltage) {
		return state != SprayState.MULTI_JET ? 1
				: Math.clamp(2 + (int) ((voltage / onset - SEVERAL) / STEP_OF_JETS), 2, MOST_JETS);
	}
}
