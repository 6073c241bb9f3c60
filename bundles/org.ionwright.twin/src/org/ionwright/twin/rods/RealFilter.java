package org.ionwright.twin.rods;

import org.ionwright.twin.filter.MassFilter;

/**
 * A filter with what the ideal one has not.
 *
 * @param field
 *            multipoles; A2 other than 1 shifts the mass axis
 * @param bore
 *            where ions end
 * @param gas
 *            between the rods
 * @param current
 *            of the ions that enter, A, whose charge pushes them apart; 0 for none
 */
public record RealFilter(MassFilter filter, Multipoles field, Bore bore, GasTarget gas, double current) {

	/** Multipoles up to this order: beyond it the series of round rods adds less than 1e-6 within the field radius. */
	private static final int HIGHEST = 30;

	public RealFilter {
		if (!(current >= 0 && current <= 1e-3)) {
			throw new IllegalArgumentException("ion current " + current + " A; possible is 0 to 1e-3 A");
		}
	}

	/** The ideal filter. */
	public static RealFilter ideal(MassFilter filter) {
		return new RealFilter(filter, Multipoles.IDEAL, Bore.square(), GasTarget.NONE, 0);
	}

	/** With the field and the surfaces of round rods. */
	public RealFilter withRods(RodArrangement rods) {
		return new RealFilter(filter, new RodField(rods).multipoles(HIGHEST), Bore.of(rods), gas, current);
	}

	/** With another field in the same bore. */
	public RealFilter withField(Multipoles other) {
		return new RealFilter(filter, other, bore, gas, current);
	}

	public RealFilter withGas(GasTarget target) {
		return new RealFilter(filter, field, bore, target, current);
	}

	public RealFilter withCurrent(double ampere) {
		return new RealFilter(filter, field, bore, gas, ampere);
	}
}
