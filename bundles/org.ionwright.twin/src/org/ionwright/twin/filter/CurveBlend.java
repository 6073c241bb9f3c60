package org.ionwright.twin.filter;

/**
 * The curve of a mass between masses whose curves are there: each stretched so that its feet come to lie where those of
 * this mass are, as flanks move with the mass; then cubic (Lagrange). Where the height changes fast, as at the edges
 * of a standing window, height and shape are interpolated apart.
 */
final class CurveBlend {

	/** Highest over lowest height from which on height and shape are interpolated apart. */
	private static final double STEEP = 1.5;
	/** Heights count by their logarithm, those far below this one by what they are. */
	private static final double FAINT = 1e-3;

	private final TransmissionCurve[] curves;
	private final double[] weights;
	private final double[] origins;
	private final double[] scales;
	private final double from;
	private final double to;
	private final double shift;

	/**
	 * @param knots
	 *            the curves by place; those between which the place lies are the inner ones, but for the ends of the table
	 */
	CurveBlend(Knots knots, double place) {
		curves = knots.curves();
		weights = weights(knots.places(), place, curves, false);
		shift = shift(curves, weights);
		if (steep(curves)) {
			separate(knots, place);
		}
		origins = new double[curves.length];
		scales = new double[curves.length];
		double[] feet = feet(weights(knots.places(), place, curves, true));
		double before = 0;
		double behind = 0;
		for (int k = 0; k < curves.length; k++) {
			double width = curves[k].highFoot() - curves[k].lowFoot();
			boolean peaks = width > 0 && feet[1] > feet[0];
			scales[k] = peaks ? width / (feet[1] - feet[0]) : 1;
			origins[k] = peaks ? curves[k].lowFoot() - feet[0] * scales[k] : 0;
			before = Math.min(before, (curves[k].from() - origins[k]) / scales[k]);
			behind = Math.max(behind, (curves[k].to() - origins[k]) / scales[k]);
		}
		from = before;
		to = behind;
	}

	/** Curves by place, in rising order, and the first of the two between which is interpolated. */
	record Knots(double[] places, TransmissionCurve[] curves, int inner) {
	}

	/** Offset from which on it is not 0, u. */
	double from() {
		return from;
	}

	/** Offset up to which it is not 0, u. */
	double to() {
		return to;
	}

	/** What the calibration adds to the mass command at a place, u. */
	static double shift(Knots knots, double place) {
		return shift(knots.curves(), weights(knots.places(), place, knots.curves(), false));
	}

	private static double shift(TransmissionCurve[] curves, double[] weights) {
		double shift = 0;
		for (int k = 0; k < curves.length; k++) {
			shift += weights[k] * curves[k].shift();
		}
		return shift;
	}

	/** What the calibration adds to the mass command, u. */
	double shift() {
		return shift;
	}

	double at(double offset) {
		double sum = 0;
		for (int k = 0; k < curves.length; k++) {
			sum += weights[k] * curves[k].at(origins[k] + scales[k] * offset);
		}
		return Math.max(0, sum);
	}

	private double[] feet(double[] ofLit) {
		double[] feet = new double[2];
		for (int k = 0; k < curves.length; k++) {
			feet[0] += ofLit[k] * curves[k].lowFoot();
			feet[1] += ofLit[k] * curves[k].highFoot();
		}
		return feet;
	}

	private static boolean steep(TransmissionCurve[] curves) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = 0;
		for (TransmissionCurve curve : curves) {
			lowest = Math.min(lowest, curve.highest());
			highest = Math.max(highest, curve.highest());
		}
		return highest > STEEP * lowest;
	}

	/** Weights for the height at this place, between those on either side, and the shapes of the curves that have one. */
	private void separate(Knots knots, double place) {
		double logarithm = 0;
		for (int k = 0; k < curves.length; k++) {
			logarithm += weights[k] * Math.log1p(curves[k].highest() / FAINT);
		}
		double before = curves[knots.inner()].highest();
		double behind = curves[knots.inner() + 1].highest();
		double height = Math.clamp(FAINT * Math.expm1(logarithm), Math.min(before, behind), Math.max(before, behind));
		double[] ofLit = weights(knots.places(), place, curves, true);
		for (int k = 0; k < curves.length; k++) {
			weights[k] = curves[k].highest() > 0 ? height * ofLit[k] / curves[k].highest() : 0;
		}
	}

	/** Lagrange's, from all curves or from those that are not dark throughout. */
	private static double[] weights(double[] places, double place, TransmissionCurve[] curves, boolean lit) {
		double[] weights = new double[places.length];
		for (int k = 0; k < weights.length; k++) {
			weights[k] = lit && curves[k].highest() == 0 ? 0 : 1;
			for (int other = 0; other < weights.length; other++) {
				if (other != k && !(lit && curves[other].highest() == 0)) {
					weights[k] *= (place - places[other]) / (places[k] - places[other]);
				}
			}
		}
		return weights;
	}
}
