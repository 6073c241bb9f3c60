package org.ionwright.twin.filter;

/**
 * Transmission of ions of one mass over the offset of the mass axis from their m/z: equidistant, straight lines
 * between, 0 beyond.
 *
 * @param start
 *            offset of the first value, u
 * @param shift
 *            what the calibration adds to a mass command here so that the centroid of the peak comes out at its
 *            m/z, u
 */
record TransmissionCurve(double start, double step, double[] values, double shift) {

	double at(double offset) {
		double position = (offset - start) / step;
		int i = (int) Math.floor(position);
		if (i < 0 || i >= values.length - 1) {
			return 0;
		}
		double share = position - i;
		return values[i] + share * (values[i + 1] - values[i]);
	}

	/** The same curve on an axis on which its centroid is 0; itself where nothing passes. */
	TransmissionCurve centred() {
		double sum = 0;
		double moment = 0;
		for (int i = 0; i < values.length; i++) {
			sum += values[i];
			moment += values[i] * (start + i * step);
		}
		return sum == 0 ? this : new TransmissionCurve(start - moment / sum, step, values, shift + moment / sum);
	}
}
