package org.ionwright.tune.calibration;

/**
 * How the m/z of the uncorrected axis becomes the exact one: rising everywhere, with an intercept. Outside the range of the
 * lines the correction stays what it is at the nearer end: it knows nothing there.
 */
public sealed interface MassLaw permits PolynomialLaw, SplineLaw {

	/** Lowest m/z of the uncorrected axis with a line. */
	double low();

	/** Highest m/z of the uncorrected axis with a line. */
	double high();

	/** What is to be added at an m/z of the uncorrected axis, u. */
	double correction(double found);

	/** Standard deviation of that, u. */
	double uncertainty(double found);

	/** For people, such as {@code polynomial of degree 2}. */
	String words();

	/** Exact m/z of what is found at an m/z of the uncorrected axis. */
	default double exact(double found) {
		return found + correction(found);
	}

	/** The inverse of {@link #exact}: what to ask the device for. */
	default double asked(double exact) {
		double asked = exact;
		// the correction changes by far less than the mass, so each round takes the error down by orders of magnitude
		for (int i = 0; i < 50; i++) {
			double next = exact - correction(asked);
			if (Math.abs(next - asked) <= 1e-12 * exact) {
				return next;
			}
			asked = next;
		}
		return asked;
	}
}
