package org.ionwright.twin.source;

import org.ionwright.twin.internal.InRange;

/**
 * A charged drop that shrinks and bursts again and again: each burst takes a share of charge and mass away in equal
 * small offspring, and the next comes when the drop, by evaporation, has the same ratio of charge to Rayleigh limit
 * (radius proportional to charge^(2/3)). The usual shares are 15 % of charge, 2 % of mass and 20 offspring (Tang and
 * Kebarle 1993); measured losses are 10 to 40 % of charge.
 *
 * @param charges
 *            elementary charges before the first burst
 * @param radius
 *            at the first burst, m
 */
public record FissionChain(double charges, double radius, double chargeLoss, double massLoss, int offspring) {

	/** Share of the Rayleigh limit at which drops burst. */
	public static final double BURST = 0.8;

	/**
	 * One burst.
	 *
	 * @param charges
	 *            before
	 * @param radius
	 *            before, m
	 * @param chargesAfter
	 *            of the drop that is left
	 * @param radiusAfter
	 *            of the drop that is left, m
	 * @param offspringRadius
	 *            of each, m
	 * @param offspringCharges
	 *            of each
	 */
	public record Burst(double charges, double radius, double chargesAfter, double radiusAfter, double offspringRadius,
			double offspringCharges) {
	}

	public FissionChain {
		InRange.positive("charges", charges);
		InRange.positive("drop radius (m)", radius);
		InRange.between("charge loss", chargeLoss, 1e-6, 0.99);
		InRange.between("mass loss", massLoss, 1e-6, 0.99);
		InRange.between("number of offspring", offspring, 1, 1e6);
	}

	/** With the usual losses. */
	public FissionChain(double charges, double radius) {
		this(charges, radius, 0.15, 0.02, 20);
	}

	/** @param generation number of the burst from 0 */
	public Burst burst(int generation) {
		InRange.between("generation", generation, 0, 10_000);
		double left = Math.pow(1 - chargeLoss, generation);
		double before = charges * left;
		double size = radius * Math.cbrt(left * left);
		return new Burst(before, size, before * (1 - chargeLoss), size * Math.cbrt(1 - massLoss),
				size * Math.cbrt(massLoss / offspring), before * chargeLoss / offspring);
	}
}
