package org.ionwright.twin.gas;

import org.ionwright.twin.internal.InRange;

/**
 * Centre line of a jet from a sonic hole into vacuum (Ashkenas and Sherman 1966): M = A y^(gamma-1) -
 * ((gamma+1)/(gamma-1))/(2 A y^(gamma-1)), y = x/d - x0/d, with (A, x0/d) = (3.65, 0.40) for 7/5, (3.26, 0.075) for 5/3,
 * (3.96, 0.85) for 9/7. Temperature and density follow isentropically. Valid from one diameter to the Mach disk or to where
 * collisions end, whichever is nearer. Between the three ratios of heats A and x0 are interpolated; nearer than one diameter
 * M goes smoothly from 1 in the hole to the formula: both are ours, good to 10 %. The fit for 9/7 falls below M = 1 there.
 */
public final class FreeJet {

	private static final double[][] FITS = { { 9 / 7.0, 3.96, 0.85 }, { 7 / 5.0, 3.65, 0.40 },
			{ 5 / 3.0, 3.26, 0.075 } };
	/** A ratio of heats given with three digits is the fraction it stands for. */
	private static final double ROUNDING = 1.1e-3;

	/** Mach number from which the formula is smooth enough to be joined. */
	private static final double JOIN = 1.8;

	private final double heatRatio;
	private final double strength;
	private final double origin;
	private final boolean fitted;

	private FreeJet(double heatRatio, double strength, double origin, boolean fitted) {
		this.heatRatio = heatRatio;
		this.strength = strength;
		this.origin = origin;
		this.fitted = fitted;
	}

	/** The jet of a gas with this ratio of specific heats, 1.2 to 1.67. */
	public static FreeJet of(double heatRatio) {
		InRange.between("gamma", heatRatio, 1.2, 1.67);
		for (double[] fit : FITS) {
			if (Math.abs(heatRatio - fit[0]) < ROUNDING) {
				return new FreeJet(fit[0], fit[1], fit[2], true);
			}
		}
		double[] low = heatRatio < FITS[1][0] ? FITS[0] : FITS[1];
		double[] high = heatRatio < FITS[1][0] ? FITS[1] : FITS[2];
		double share = Math.clamp((heatRatio - low[0]) / (high[0] - low[0]), 0.0, 1.0);
		return new FreeJet(heatRatio, low[1] + share * (high[1] - low[1]), low[2] + share * (high[2] - low[2]), false);
	}

	/** Whether the ratio of heats is one that was fitted; what is interpolated needs a warning. */
	public boolean isFitted() {
		return fitted;
	}

	/** The ratio of heats that is reckoned with. */
	public double heatRatio() {
		return heatRatio;
	}

	/** Mach number at a distance in diameters. */
	public double mach(double distance) {
		InRange.between("x/d", distance, 0, 1e5);
		if (distance >= 1) {
			return far(distance);
		}
		// cubic with M = 1 and no slope in the hole, value and slope of the formula where that is well above 1
		double join = 1;
		while (far(join) < JOIN) {
			join += 0.25;
		}
		double rise = far(join) - 1;
		double slope = (far(join + 1e-6) - far(join)) / 1e-6 * join;
		double x = distance / join;
		return 1 + x * x * (3 * rise - slope + (slope - 2 * rise) * x);
	}

	private double far(double distance) {
		double growth = strength * Math.pow(distance - origin, heatRatio - 1);
		return growth - (heatRatio + 1) / (heatRatio - 1) / (2 * growth);
	}

	/** Temperature over stagnation temperature. */
	public double temperatureRatio(double mach) {
		return 1 / (1 + (heatRatio - 1) / 2 * mach * mach);
	}

	/** Number density over stagnation density. */
	public double densityRatio(double mach) {
		return Math.pow(temperatureRatio(mach), 1 / (heatRatio - 1));
	}

	/** Speed over the highest possible one, sqrt(2 gamma/(gamma-1) R T0/M). */
	public double speedRatio(double mach) {
		return Math.sqrt(1 - temperatureRatio(mach));
	}

	/**
	 * Distance of the Mach disk, m: 0.67 d sqrt(p0/p1) (Ashkenas and Sherman 1966), for any gas, p0/p1 from 15 to 17 000.
	 * A skimmer stands nearer. The disk is about half as wide.
	 */
	public static double machDisk(double diameter, double stagnationPressure, double backgroundPressure) {
		InRange.positive("diameter (m)", diameter, 1);
		InRange.positive("background pressure (Pa)", backgroundPressure, stagnationPressure);
		return 0.67 * diameter * Math.sqrt(stagnationPressure / backgroundPressure);
	}
}
