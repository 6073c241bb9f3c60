package org.ionwright.spectrum.process;

/**
 * Counts that a pulse counter would have had without its dead time. It refuses what lies beyond the limit of trust of
 * {@link DeadTimeLaw#TRUSTED}: near saturation the counts say nothing of the rate any more.
 */
public final class DeadTimeCorrection {

	private DeadTimeCorrection() {
	}

	/**
	 * Corrects each point for itself.
	 *
	 * @param counts
	 *            0 or more, as counted: not smoothed, nothing subtracted
	 * @param seconds
	 *            counting time behind each value, above 0: dwell times number of spectra for a sum
	 * @param tau
	 *            dead time, s, 0 to 1 ms
	 * @throws IllegalArgumentException
	 *             when a value is negative or beyond the limit, naming the first and the number of such points
	 */
	public static double[] correct(double[] counts, double seconds, DeadTimeLaw law, double tau) {
		Checked.finite("intensities", counts);
		Checked.range("counting time of a point (s)", seconds, Double.MIN_NORMAL, 1e9);
		Checked.range("dead time (s)", tau, 0, 1e-3);
		int beyond = 0;
		int first = -1;
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] < 0) {
				throw new IllegalArgumentException("value " + i + " is " + counts[i]
						+ "; dead time is corrected on counts as they were counted, before anything is subtracted");
			}
			if (counts[i] / seconds * tau > DeadTimeLaw.TRUSTED) {
				first = first < 0 ? i : first;
				beyond++;
			}
		}
		if (beyond > 0) {
			throw new IllegalArgumentException(
					beyond + " of " + counts.length + " points are beyond correction, the first "
							+ first + " with " + counts[first] / seconds + " counts/s: with a dead time of " + tau
							+ " s a correction is trusted up to " + DeadTimeLaw.TRUSTED / tau + " counts/s");
		}
		double[] corrected = new double[counts.length];
		for (int i = 0; i < counts.length; i++) {
			corrected[i] = law.corrected(counts[i] / seconds, tau) * seconds;
		}
		return corrected;
	}
}
