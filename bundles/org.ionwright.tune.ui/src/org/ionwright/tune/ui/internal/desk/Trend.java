package org.ionwright.tune.ui.internal.desk;

import java.util.List;

/**
 * Whether a value that is measured again and again rises or falls by more than it scatters: the middle of the newer half against
 * that of the older one.
 *
 * @param direction
 *            1, 0 or -1
 * @param change
 *            newer less older; NaN with too few values
 * @param values
 *            that were compared
 */
public record Trend(int direction, double change, int values) {

	private static final int LAST = 20;
	private static final int FEWEST = 6;
	private static final double DEVIATIONS = 3;

	/** @param history oldest first; what is not finite is passed over */
	public static Trend of(List<Double> history) {
		double[] finite = history.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
		int count = Math.min(LAST, finite.length) / 2 * 2;
		if (count < FEWEST) {
			return new Trend(0, Double.NaN, count);
		}
		double[][] halves = new double[2][2];
		int from = finite.length - count;
		for (int half = 0; half < 2; half++) {
			int first = from + half * count / 2;
			double sum = 0;
			for (int i = first; i < first + count / 2; i++) {
				sum += finite[i];
			}
			double mean = sum / (count / 2);
			double squares = 0;
			for (int i = first; i < first + count / 2; i++) {
				squares += (finite[i] - mean) * (finite[i] - mean);
			}
			halves[half][0] = mean;
			halves[half][1] = squares / (count / 2 - 1) / (count / 2);
		}
		double change = halves[1][0] - halves[0][0];
		double noise = Math.sqrt(halves[0][1] + halves[1][1]);
		return new Trend(Math.abs(change) > DEVIATIONS * noise ? (int) Math.signum(change) : 0, change, count);
	}
}
