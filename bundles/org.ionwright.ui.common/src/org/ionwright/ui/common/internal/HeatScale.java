package org.ionwright.ui.common.internal;

/**
 * What the colours of a map stand for.
 *
 * @param least
 *            where logarithmic colours begin; what is less looks like nothing. 0 when they are in proportion
 * @param greatest
 *            what the last colour stands for; 0 when there is nothing
 */
public record HeatScale(double least, double greatest, boolean logarithmic) {

	/** Logarithmic colours reach at most so far down from the greatest value, */
	static final double MOST_DECADES = 4;
	/** and at least so far. */
	private static final double LEAST_DECADES = 2;
	/** Most of a map is what lies between peaks: logarithmic colours begin above so much of it. */
	private static final double GROUND = 0.75;
	/** Sign, exponent and five bits of the mantissa are left: 3 %. */
	private static final int SHIFT = 18;

	/** For these values, of which those that are no numbers do not count. */
	static HeatScale of(float[] values, boolean logarithmic) {
		float greatest = 0;
		for (float value : values) {
			greatest = value > greatest ? value : greatest;
		}
		double least = !logarithmic || greatest == 0 ? 0
				: Math.clamp(ground(values), greatest * Math.pow(10, -MOST_DECADES),
						greatest * Math.pow(10, -LEAST_DECADES));
		return new HeatScale(least, greatest, logarithmic);
	}

	/** What so many of the values do not exceed, or little more. */
	private static double ground(float[] values) {
		int[] counts = new int[(Float.floatToRawIntBits(Float.POSITIVE_INFINITY) >>> SHIFT) + 1];
		int all = 0;
		for (float value : values) {
			if (value >= 0) {
				counts[Float.floatToRawIntBits(Math.abs(value)) >>> SHIFT]++;
				all++;
			}
		}
		int bucket = 0;
		for (int below = counts[0]; below < GROUND * all; below += counts[bucket]) {
			bucket++;
		}
		return bucket == 0 ? 0 : Float.intBitsToFloat(bucket + 1 << SHIFT);
	}

	/** Which colour; nothing and less has the first one. */
	public int step(double value) {
		if (!(value > 0) || !(greatest > 0)) {
			return 0;
		}
		double share = value / greatest;
		double place = logarithmic ? 1 + Math.log10(share) / decades() : share;
		return (int) Math.max(0, Math.min(HeatColors.STEPS - 1.0, Math.round(place * (HeatColors.STEPS - 1))));
	}

	double decades() {
		return Math.log10(greatest / least);
	}
}
