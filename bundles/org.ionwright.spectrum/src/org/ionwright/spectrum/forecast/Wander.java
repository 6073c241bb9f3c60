package org.ionwright.spectrum.forecast;

/**
 * Noise that all ions have in common, with as much power in each octave of frequency (1/f).
 *
 * @param deviation
 *            relative standard deviation; 0 for none
 * @param lowest
 *            frequency of the first octave, Hz
 * @param octaves
 *            1 or more
 */
public record Wander(double deviation, double lowest, int octaves) {

	public static final Wander NONE = new Wander(0, 1, 1);

	public Wander {
		if (!(deviation >= 0 && lowest > 0 && octaves >= 1)) {
			throw new IllegalArgumentException("1/f noise of " + deviation + " from " + lowest + " Hz in " + octaves
					+ " octaves is not possible");
		}
	}

	/**
	 * Relative variance of the mean of some scans: octaves faster than the scans average out, slow ones do not.
	 *
	 * @param spacing
	 *            from scan to scan, s
	 */
	public double varianceOfMean(int scans, double spacing) {
		double sum = 0;
		double frequency = lowest;
		for (int octave = 0; octave < octaves; octave++) {
			sum += 1 / Math.clamp(frequency * scans * spacing, 1, Math.max(1, scans));
			frequency *= 2;
		}
		return deviation * deviation * sum / octaves;
	}
}
