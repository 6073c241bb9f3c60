package org.ionwright.twin.filter;

/**
 * Parallel straight lines in the plane of position and velocity of an axis, by line and lane, and the interval of each
 * that the rods have left, in standard deviations of the beam.
 */
final class LineCuts {

	private static final int LANES = StepLanes.LANES;
	/** In place of 0, far below all positions in field radii. */
	private static final double NOTHING = 1e-9;

	private final double[][] place;
	private final double[][] low;
	private final double[][] high;
	private final double[] width = new double[LANES];
	private final double[] slant = new double[LANES];
	private final double[] middle = new double[LANES];

	LineCuts(int lines) {
		place = new double[lines][LANES];
		low = new double[lines][LANES];
		high = new double[lines][LANES];
	}

	/** Lays uncut lines of a lane to these places. */
	void start(int lane, double[] places) {
		for (int j = 0; j < place.length; j++) {
			place[j][lane] = places[j];
			low[j][lane] = -10;
			high[j][lane] = 10;
		}
	}

	/** Position below 1 on either side for a step along d, a step across e and the centre of the beam c, in field radii. */
	void look(double[] d, double[] e, double[] c) {
		widths(d, e, c, width, slant, middle);
		for (int j = 0; j < place.length; j++) {
			cut(place[j], width, slant, middle, low[j], high[j]);
		}
	}

	/** The same for a beam on the axis. */
	void look(double[] d, double[] e) {
		widths(d, e, width, slant);
		for (int j = 0; j < place.length; j++) {
			cut(place[j], width, slant, low[j], high[j]);
		}
	}

	/** Share of the beam of a lane that is left. */
	double share(int lane) {
		double sum = 0;
		for (int j = 0; j < place.length; j++) {
			if (high[j][lane] > low[j][lane]) {
				sum += Normal.below(high[j][lane]) - Normal.below(low[j][lane]);
			}
		}
		return sum / place.length;
	}

	private static void widths(double[] d, double[] e, double[] c, double[] width, double[] slant, double[] middle) {
		for (int l = 0; l < LANES; l++) {
			double inverse = 1 / (d[l] + NOTHING);
			width[l] = Math.abs(inverse);
			slant[l] = e[l] * inverse;
			middle[l] = c[l] * inverse;
		}
	}

	private static void widths(double[] d, double[] e, double[] width, double[] slant) {
		for (int l = 0; l < LANES; l++) {
			double inverse = 1 / (d[l] + NOTHING);
			width[l] = Math.abs(inverse);
			slant[l] = e[l] * inverse;
		}
	}

	private static void cut(double[] place, double[] width, double[] slant, double[] middle, double[] low,
			double[] high) {
		for (int l = 0; l < LANES; l++) {
			double at = place[l] * slant[l] + middle[l];
			double above = width[l] - at;
			double below = -width[l] - at;
			// smaller and larger of two, in instructions that a processor does for several lanes at once
			high[l] = 0.5 * (high[l] + above - Math.abs(high[l] - above));
			low[l] = 0.5 * (low[l] + below + Math.abs(low[l] - below));
		}
	}

	private static void cut(double[] place, double[] width, double[] slant, double[] low, double[] high) {
		for (int l = 0; l < LANES; l++) {
			double at = place[l] * slant[l];
			double above = width[l] - at;
			double below = -width[l] - at;
			// smaller and larger of two, in instructions that a processor does for several lanes at once
			high[l] = 0.5 * (high[l] + above - Math.abs(high[l] - above));
			low[l] = 0.5 * (low[l] + below + Math.abs(low[l] - below));
		}
	}
}
