package org.ionwright.twin.source;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

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
		InRange.positive("excess charge (mol/m3)", excess);
	}

	/** Excess charge of a spray current (A) on a flow (m3/s). */
	public static Partitioning of(double current, double flow) {
		return new Partitioning(InRange.positive("current (A)", current)
				/ (PhysicalConstants.FARADAY * InRange.positive("flow (m3/s)", flow)));
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
			all += InRange.between("concentration times response (mol/m3)", one, 0, 1e9);
		}
		double sum = all;
		return Arrays.stream(demand).map(one -> one / sum).toArray();
	}
}
