package org.ionwright.tune.calibration;

/**
 * What is fitted to the lines.
 *
 * @param degree
 *            of the polynomial, 0 to {@link PolynomialLaw#HIGHEST_DEGREE}; of a spline that of the polynomial by which wrongly
 *            assigned lines are told first
 * @param flight
 *            whether the polynomial has a term in the root of m/z, as the shift by the scan speed has
 * @param spline
 *            whether the lines that agree are joined by a rising spline
 */
public record CalibrationShape(int degree, boolean flight, boolean spline) {

	public CalibrationShape {
		if (degree < 0 || degree > PolynomialLaw.HIGHEST_DEGREE) {
			throw new IllegalArgumentException(
					"degree " + degree + " of the calibration; possible is 0 to " + PolynomialLaw.HIGHEST_DEGREE);
		}
	}

	/**
	 * What suits supplies with an offset, a gain and a curvature; with the time of flight where the axis moves and there are lines
	 * enough to tell it from the curvature.
	 */
	public static CalibrationShape usual(CalibrationSubject subject, int lines) {
		return new CalibrationShape(lines >= 5 ? 2 : lines >= 3 ? 1 : 0, !subject.isStatic() && lines >= 8, false);
	}
}
