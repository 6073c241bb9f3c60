package org.ionwright.spectrum.forecast;

/**
 * Measured counts against a forecast. The arrays must not change.
 *
 * @param factor
 *            that the forecast was multiplied by; 1 when it was left as it is
 * @param factorDeviation
 *            standard deviation of the factor by counting alone; 0 when it was not fitted
 * @param expected
 *            the forecast with the factor, by point
 * @param residual
 *            measured less expected, counts by point
 * @param deviations
 *            that are expected of the residual, counts by point; 0 where nothing can be counted
 * @param chiSquare
 *            mean over the cells of the squared residual over its variance: near 1 when the model is right
 * @param cells
 *            runs of neighbouring points in which five counts or more are expected (Cochran 1954), down to single points
 */
public record ForecastComparison(double factor, double factorDeviation, double[] expected, double[] residual,
		double[] deviations, double chiSquare, int cells) {

	/** Counts that a cell needs for its squared residual to say something. */
	private static final double LEAST = 5;

	/**
	 * @param measured
	 *            counts of the same scans, added up
	 * @param scaled
	 *            whether one factor on the forecast is fitted first, by weighted least squares
	 * @param spacing
	 *            from scan to scan, s
	 */
	public static ForecastComparison of(double[] measured, Forecast forecast, boolean scaled, double spacing) {
		double[] counts = forecast.counts();
		double[] variances = forecast.variances();
		if (measured.length != counts.length) {
			throw new IllegalArgumentException(
					measured.length + " points were measured but " + counts.length + " predicted");
		}
		double factor = 1;
		double spread = 0;
		if (scaled) {
			double product = 0;
			double square = 0;
			for (int i = 0; i < counts.length; i++) {
				if (variances[i] > 0) {
					product += measured[i] * counts[i] / variances[i];
					square += counts[i] * counts[i] / variances[i];
				}
			}
			factor = square > 0 ? Math.max(0, product / square) : 1;
			spread = square > 0 ? Math.sqrt(Math.max(factor, 1 / square) / square) : 0;
		}
		double common = forecast.wander().varianceOfMean(forecast.scans(), spacing);
		double[] expected = new double[counts.length];
		double[] residual = new double[counts.length];
		double[] deviations = new double[counts.length];
		for (int i = 0; i < counts.length; i++) {
			expected[i] = factor * counts[i];
			residual[i] = measured[i] - expected[i];
			deviations[i] = Math.sqrt(factor * variances[i] + common * expected[i] * expected[i]);
		}
		return inCells(new ForecastComparison(factor, spread, expected, residual, deviations, Double.NaN, 0));
	}

	private static ForecastComparison inCells(ForecastComparison all) {
		double sum = 0;
		int cells = 0;
		double counts = 0;
		double off = 0;
		double variance = 0;
		for (int i = 0; i < all.expected.length; i++) {
			counts += all.expected[i];
			off += all.residual[i];
			variance += all.deviations[i] * all.deviations[i];
			if (counts >= LEAST && variance > 0) {
				sum += off * off / variance;
				cells++;
				counts = 0;
				off = 0;
				variance = 0;
			}
		}
		if (cells == 0 && variance > 0) {
			sum = off * off / variance;
			cells = 1;
		}
		return new ForecastComparison(all.factor, all.factorDeviation, all.expected, all.residual, all.deviations,
				cells == 0 ? Double.NaN : sum / cells, cells);
	}

	/** The residual in units of the deviation that is expected of it; NaN where none is. */
	public double[] pulls() {
		double[] pulls = new double[residual.length];
		for (int i = 0; i < pulls.length; i++) {
			pulls[i] = deviations[i] > 0 ? residual[i] / deviations[i] : Double.NaN;
		}
		return pulls;
	}
}
