package org.ionwright.twin.source;

import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Current of a corona at a needle before a plane: Townsend's law I = k V (V - V0) above the onset V0, with k = 2 mu eps0 /
 * d, so that it stays below the saturation by the space charge of one polarity, 2 mu eps0 V^2 / d (Sigmond 1982). Good
 * to a factor of 2 for positive needles; negative ones follow it in gaps above 15 mm only, shorter ones give pulses.
 *
 * @param gap
 *            needle and plane
 * @param onset
 *            V, see {@link DischargeLimit}
 * @param mobility
 *            of the ions, m2/(V s); 2e-4 in air at 1 atm
 */
public record CoronaNeedle(TipGap gap, double onset, double mobility) {

	/** Mobility of small ions in air at 1 atm, m2/(V s). */
	public static final double MOBILITY = 2e-4;
	private static final double LEAST_NEGATIVE_GAP = 0.015;

	public CoronaNeedle {
		InRange.positive("corona onset (V)", onset);
		InRange.positive("ion mobility (m2/(V s))", mobility);
	}

	/** In a gas: onset by Peek, mobility by density. */
	public static CoronaNeedle in(DischargeLimit gas, TipGap gap, boolean negative) {
		return new CoronaNeedle(gap, gas.voltage(gap, negative), MOBILITY / gas.density());
	}

	/** A, for a voltage without sign. */
	public double current(double voltage) {
		InRange.between("needle voltage (V)", voltage, 0, 1e6);
		return voltage <= onset ? 0 : slope() * voltage * (voltage - onset);
	}

	/** The most that space charge lets through, A. */
	public double saturation(double voltage) {
		return slope() * voltage * voltage;
	}

	/** Voltage that a supply in current mode has to give, V. */
	public double voltage(double current) {
		InRange.between("needle current (A)", current, 0, 1);
		return (onset + Math.sqrt(onset * onset + 4 * current / slope())) / 2;
	}

	private double slope() {
		return 2 * mobility * PhysicalConstants.VACUUM_PERMITTIVITY / gap.distance();
	}

	/** Why the current may be wrong; empty when it is good. */
	public Optional<String> warning(boolean negative) {
		return negative && gap.distance() < LEAST_NEGATIVE_GAP
				? Optional.of("corona: negative needles follow Townsend's law in gaps above 15 mm only; here are "
						+ 1000 * gap.distance() + " mm")
				: Optional.empty();
	}
}
