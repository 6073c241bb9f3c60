package org.ionwright.ui.common.internal;

/**
 * Which colour a value has, for millions of values: {@link HeatScale#step} without a logarithm for each. The upper bits of a
 * float give a step at or below the right one, comparisons with the floors of the next ones give the rest.
 */
final class HeatShades {

	/** Sign, exponent and five bits of the mantissa are left. */
	private static final int SHIFT = 18;

	/** The least value that has the step; that of the first one is not used. */
	private final float[] floors = new float[HeatColors.STEPS + 1];
	private final short[] starts = new short[Float.floatToRawIntBits(Float.POSITIVE_INFINITY) + 1 >>> SHIFT];

	HeatShades(HeatScale scale) {
		double last = HeatColors.STEPS - 1.0;
		for (int step = 1; step < HeatColors.STEPS; step++) {
			double place = (step - 0.5) / last;
			double share = scale.logarithmic() ? Math.pow(10, (place - 1) * scale.decades()) : place;
			floors[step] = scale.greatest() > 0 ? (float) (share * scale.greatest()) : Float.POSITIVE_INFINITY;
		}
		floors[HeatColors.STEPS] = Float.POSITIVE_INFINITY;
		int step = 0;
		for (int i = 0; i < starts.length; i++) {
			step = climb(step, Float.intBitsToFloat(i << SHIFT));
			starts[i] = (short) step;
		}
	}

	int step(float value) {
		if (!(value > 0) || value == Float.POSITIVE_INFINITY) {
			return value > 0 ? HeatColors.STEPS - 1 : 0;
		}
		return climb(starts[Float.floatToRawIntBits(value) >>> SHIFT], value);
	}

	private int climb(int from, float value) {
		int step = from;
		while (value >= floors[step + 1] && step + 1 < HeatColors.STEPS) {
			step++;
		}
		return step;
	}
}
