package org.ionwright.twin.filter;

/**
 * A scan line of the first stability region: all working points with one ratio of DC voltage to RF amplitude.
 * Between the two edges the motion is stable on both axes; the edges follow from 2 lambda q = -a0(q) and 2 lambda q
 * = b1(q) (Paul, Reinhard and von Zahn 1958; Dawson 1976). Error of the edges below 1e-11.
 *
 * @param ratio
 *            U/V as a share of the ratio at the apex, 0 (RF only) to below 1
 * @param lowQ
 *            edge where heavy ions are lost (y axis)
 * @param highQ
 *            edge where light ions are lost (x axis)
 */
public record ScanLine(double ratio, double lowQ, double highQ) {

	/** q at the apex of the first region. */
	public static final double APEX_Q = 0.7059960697133709;
	/** a at the apex of the first region. */
	public static final double APEX_A = 0.2369939931124736;
	/** U/V at the apex, pole pair against ground, RF zero to peak. */
	public static final double APEX_RATIO = APEX_A / (2 * APEX_Q);
	/** q of the low-mass cut-off without DC. */
	public static final double RF_ONLY_Q = 0.9080463337345776;
	/** Width of a narrow window per (1 - ratio). */
	private static final double NARROW = 1.332;

	/** The scan line with U/V = ratio times the apex ratio. */
	public static ScanLine ofRatio(double ratio) {
		if (!(ratio >= 0 && ratio < 1)) {
			throw new IllegalArgumentException("U/V is " + ratio + " of the apex ratio; ions pass from 0 to below 1");
		}
		double slope = 2 * APEX_RATIO * ratio;
		double lowQ = ratio == 0 ? 0 : edge(slope, 1e-9, APEX_Q, false);
		return new ScanLine(ratio, lowQ, edge(slope, APEX_Q, RF_ONLY_Q + 1e-9, true));
	}

	/**
	 * The scan line whose mass window has the given width.
	 *
	 * @param width
	 *            full width of the stable band as a fraction of the apex mass, above 0 and below 5
	 */
	public static ScanLine ofWidth(double width) {
		if (!(width > 0 && width < 5)) {
			throw new IllegalArgumentException("window " + width + " of the mass; possible is above 0 and below 5");
		}
		double low = 0.2;
		double high = 1;
		for (int i = 0; i < 50; i++) {
			double middle = (low + high) / 2;
			if (ofRatio(middle).width() > width) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return ofRatio(low);
	}

	/**
	 * The scan line whose window has a width relative to the m/z in its centre, by secants: some five lines are made, where
	 * {@link #ofWidth} makes fifty.
	 *
	 * @param width
	 *            full width of the stable band as a fraction of the mass in its centre, above 0 and at most 1
	 */
	public static ScanLine ofCentredWidth(double width) {
		if (!(width > 0 && width <= 1)) {
			throw new IllegalArgumentException("window " + width + " of its centre; possible is above 0 and at most 1");
		}
		double before = 0.5;
		double beforeOff = off(before, width);
		double ratio = Math.max(0.2, 1 - width / NARROW);
		for (int i = 0; i < 30; i++) {
			double off = off(ratio, width);
			if (Math.abs(off) < 1e-12 || ratio == before || off == beforeOff) {
				break;
			}
			double next = ratio - off * (ratio - before) / (off - beforeOff);
			before = ratio;
			beforeOff = off;
			ratio = Math.clamp(next, 0.1, 1 - 1e-9);
		}
		return ofRatio(ratio);
	}

	/** Of the logarithms, which are almost straight over the ratio's distance from 1. */
	private static double off(double ratio, double width) {
		ScanLine line = ofRatio(ratio);
		return Math.log(line.width() / line.centre() / width);
	}

	/** Lightest stable mass as a fraction of the apex mass. */
	public double lowMass() {
		return APEX_Q / highQ;
	}

	/** Heaviest stable mass as a fraction of the apex mass; infinite for RF only. */
	public double highMass() {
		return APEX_Q / lowQ;
	}

	/** Width of the stable band as a fraction of the apex mass. */
	public double width() {
		return highMass() - lowMass();
	}

	/** Centre of the stable band as a fraction of the apex mass: a third of the width above it for narrow bands. */
	public double centre() {
		return (highMass() + lowMass()) / 2;
	}

	/** Resolution q/dq of the stable band at its base. */
	public double baseResolution() {
		return (lowQ + highQ) / 2 / (highQ - lowQ);
	}

	private static double edge(double slope, double from, double to, boolean upper) {
		double low = from;
		double high = to;
		for (double q = (low + high) / 2; q > low && q < high; q = (low + high) / 2) {
			boolean stable = upper ? slope * q < MathieuCharacteristic.b(1, q)
					: slope * q < -MathieuCharacteristic.a(0, q);
			if (stable == upper) {
				low = q;
			} else {
				high = q;
			}
		}
		return (low + high) / 2;
	}
}
