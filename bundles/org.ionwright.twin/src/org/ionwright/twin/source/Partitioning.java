package org.ionwright.twin.source;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;

/**
 * How the excess charge of droplets is shared among the substances (Enke 1997, equilibrium partitioning): each takes up
 * to its concentration times its readiness, the solvent's own ions what is left. Linear in concentration while the
 * charge is plenty, saturated above, and strong components suppress weak ones.
 *
 * @param excess
 *            excess charge of the liquid, mol/m3: current over Faraday's constant and flow
 */
public record Partitioning(double excess) {

	public Partitioning {
		Checks.positive("excess charge", excess, "mol/m3");
	}

	/** Excess charge of a spray current (A) on a flow (m3/s). */
	public static Partitioning of(double current, double flow) {
		return new Partitioning(Checks.positive("current", current, "A")
				/ (PhysicalConstants.FARADAY * Checks.positive("flow", flow, "m3/s")));
	}

	/**
	 * Shares of the charge for each substance; together below 1.
	 *
	 * @param demand
	 *            concentration in mol/m3 times readiness relative to the solvent's ions
	 */
	public double[] shares(double... demand) {
		double all = excess;
		for (double one : demand) {
			all += Checks.within("concentration times response", one, "mol/m3", 0, 1e9);
		}
		double sum = all;
		return Arrays.stream(demand).map(one -> one / sum).toArray();
	}
}
