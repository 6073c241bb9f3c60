package org.ionwright.twin.drive;

/**
 * Error of an output: actual = nominal (1 + gain) + offset + curvature nominal (nominal/full scale), with the true
 * inverse.
 *
 * @param gain
 *            relative
 * @param offset
 *            V
 * @param curvature
 *            relative error at full scale besides the gain
 * @param fullScale
 *            V
 */
public record ChannelError(double gain, double offset, double curvature, double fullScale) {

	/** Larger relative errors are those of a broken supply, and the output would not rise everywhere. */
	private static final double LARGEST = 0.2;

	public ChannelError {
		if (!(Math.abs(gain) <= LARGEST && Math.abs(curvature) <= LARGEST)) {
			throw new IllegalArgumentException("gain error " + gain + ", curvature " + curvature
					+ "; both are possible from " + -LARGEST + " to " + LARGEST);
		}
		if (!(fullScale > 0 && Math.abs(offset) <= LARGEST * fullScale)) {
			throw new IllegalArgumentException("offset " + offset + " V of a full scale of " + fullScale
					+ " V; the full scale must be above 0 and the offset up to " + LARGEST + " of it");
		}
	}

	/** No error. */
	public static ChannelError none(double fullScale) {
		return new ChannelError(0, 0, 0, fullScale);
	}

	/** What comes out, V. */
	public double actual(double nominal) {
		return nominal * (1 + gain) + offset + curvature * nominal * nominal / fullScale;
	}

	/** What must be asked for to get a voltage, V: the root of the quadratic equation that is next to it. */
	public double nominal(double actual) {
		double linear = 1 + gain;
		double wanted = actual - offset;
		double square = linear * linear + 4 * curvature / fullScale * wanted;
		if (!(square > 0)) {
			throw new IllegalArgumentException(
					actual + " V is beyond what an output with curvature " + curvature + " ever gives");
		}
		return 2 * wanted / (linear + Math.sqrt(square));
	}
}
