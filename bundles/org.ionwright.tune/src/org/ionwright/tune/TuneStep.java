package org.ionwright.tune;

/**
 * One parameter of an autotune with what it is to make better.
 *
 * @param resolution
 *            step below which the search ends, in the unit of the parameter
 */
public record TuneStep(Knob knob, Objective objective, double resolution) {

	public TuneStep {
		if (!(resolution > 0 && resolution <= knob.high() - knob.low())) {
			throw new IllegalArgumentException(knob.path() + ": resolution " + resolution + "; above 0 and up to "
					+ (knob.high() - knob.low()) + " is meant");
		}
	}
}
