package org.ionwright.twin.filter;

import java.util.Arrays;

/**
 * What the rods leave of a Gaussian beam on one axis, by lane. Each look at the rods allows a strip of the plane of
 * position and velocity; what all looks allow is measured along parallel lines that cross the narrowest strip at right
 * angles, so that all lines lose about the same. Along a line the normal distribution is integrated, from line to line
 * the sum goes in even steps (as exact for a Gaussian as the rule for periodic functions is). Lengths in standard
 * deviations of the beam.
 */
final class LineCuts {

	private static final int LANES = StepLanes.LANES;
	/** In place of 0, far below all positions in field radii. */
	private static final double NOTHING = 1e-9;
	/** Ions further from the centre are not looked for, in standard deviations. */
	private static final double FURTHEST = 5;
	/** From line to line. */
	private static final double STEP = 1;

	/** By look: position for one deviation of the position, of the velocity, and of the centre, in field radii. */
	private double[][][] looks = new double[64][3][LANES];
	private int number;
	private final boolean mirrored;
	private final double[][] place;
	private final double[][] weight;
	private final double[][] low;
	private final double[][] high;
	private final double[] cosine = new double[LANES];
	private final double[] sine = new double[LANES];
	private final double[] widest = new double[LANES];
	private final double[] width = new double[LANES];
	private final double[] slant = new double[LANES];
	private final double[] middle = new double[LANES];

	/**
	 * @param mirrored
	 *            whether the beam stays on the axis, so that what lies on one side does for the other
	 */
	LineCuts(int lines, boolean mirrored) {
		this.mirrored = mirrored;
		place = new double[lines][LANES];
		weight = new double[lines][LANES];
		low = new double[lines][LANES];
		high = new double[lines][LANES];
	}

	/**
	 * Forgets all looks.
	 */
	void start() {
		number = 0;
	}

	/**
	 * Lays the lines of a lane.
	 *
	 * @param offset
	 *            of the lines, as a share of the way to the next
	 */
	void lines(int lane, double offset) {
		int lines = place.length;
		double sum = 0;
		for (int j = 0; j < lines; j++) {
			place[j][lane] = STEP * (mirrored ? j + 0.5 : j + offset - lines / 2.0);
			weight[j][lane] = Math.exp(-place[j][lane] * place[j][lane] / 2);
			sum += weight[j][lane];
		}
		for (int j = 0; j < lines; j++) {
			weight[j][lane] /= sum;
		}
	}

	/** The position has to be below 1 on either side here. */
	void look(double[] position, double[] velocity, double[] centre) {
		if (furthest(position, velocity, centre) < 1) {
			return;
		}
		if (number == looks.length) {
			looks = Arrays.copyOf(looks, 2 * number);
			for (int n = number; n < looks.length; n++) {
				looks[n] = new double[3][LANES];
			}
		}
		double[][] look = looks[number++];
		System.arraycopy(position, 0, look[0], 0, LANES);
		System.arraycopy(velocity, 0, look[1], 0, LANES);
		System.arraycopy(centre, 0, look[2], 0, LANES);
	}

	private static double furthest(double[] position, double[] velocity, double[] centre) {
		double furthest = 0;
		for (int l = 0; l < LANES; l++) {
			furthest = Math.max(furthest,
					FURTHEST * (Math.abs(position[l]) + Math.abs(velocity[l])) + Math.abs(centre[l]));
		}
		return furthest;
	}

	/** Cuts the lines by all looks. */
	void cut() {
		Arrays.fill(widest, 0);
		Arrays.fill(cosine, 1);
		Arrays.fill(sine, 0);
		for (int n = 0; n < number; n++) {
			turn(looks[n][0], looks[n][1], widest, cosine, sine);
		}
		for (int l = 0; l < LANES; l++) {
			double length = Math.hypot(cosine[l], sine[l]);
			cosine[l] /= length;
			sine[l] /= length;
		}
		for (int j = 0; j < place.length; j++) {
			Arrays.fill(low[j], -10);
			Arrays.fill(high[j], 10);
		}
		for (int n = 0; n < number; n++) {
			double[][] look = looks[n];
			widths(look[0], look[1], cosine, sine, width, slant);
			if (mirrored) {
				for (int j = 0; j < place.length; j++) {
					cut(place[j], width, slant, low[j], high[j]);
				}
			} else {
				middles(look[0], look[1], look[2], cosine, sine, middle);
				for (int j = 0; j < place.length; j++) {
					cut(place[j], width, slant, middle, low[j], high[j]);
				}
			}
		}
	}

	/** Share of the beam of a lane that is left. */
	double share(int lane) {
		double sum = 0;
		for (int j = 0; j < place.length; j++) {
			if (high[j][lane] > low[j][lane]) {
				sum += weight[j][lane] * (Normal.below(high[j][lane]) - Normal.below(low[j][lane]));
			}
		}
		return sum;
	}

	private static void turn(double[] position, double[] velocity, double[] widest, double[] cosine, double[] sine) {
		for (int l = 0; l < LANES; l++) {
			double square = position[l] * position[l] + velocity[l] * velocity[l];
			boolean wider = square > widest[l];
			widest[l] = wider ? square : widest[l];
			cosine[l] = wider ? position[l] : cosine[l];
			sine[l] = wider ? velocity[l] : sine[l];
		}
	}

	private static void widths(double[] position, double[] velocity, double[] cosine, double[] sine, double[] width,
			double[] slant) {
		for (int l = 0; l < LANES; l++) {
			double inverse = 1 / (position[l] * cosine[l] + velocity[l] * sine[l] + NOTHING);
			width[l] = Math.abs(inverse);
			slant[l] = (velocity[l] * cosine[l] - position[l] * sine[l]) * inverse;
		}
	}

	private static void middles(double[] position, double[] velocity, double[] centre, double[] cosine, double[] sine,
			double[] middle) {
		for (int l = 0; l < LANES; l++) {
			middle[l] = centre[l] / (position[l] * cosine[l] + velocity[l] * sine[l] + NOTHING);
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
