package org.ionwright.spectrum.process;

/**
 * A peak of a profile. Intensities are above the floor that the picker was told to take.
 *
 * @param centroid
 *            centre of what rises above half of the height, weighted by how far it rises; m/z or s. The flank of an
 *            overlapping neighbour draws it nearer
 * @param apex
 *            position of the highest point, of the middle one where several are alike; m/z or s
 * @param height
 *            of the highest point; no curve is laid through the points
 * @param area
 *            trapezia between the bounds; intensity times m/z or s
 * @param sum
 *            of the values between the bounds, half of those at the bounds: ions, where the intensities are counts
 * @param fwhm
 *            full width at half maximum by straight lines between points; where a neighbour hides one side, twice the
 *            other; NaN where both are hidden
 * @param left
 *            lower bound, a point; m/z or s
 * @param right
 *            upper bound, a point; m/z or s
 * @param signalToNoise
 *            height by the standard deviation of the noise around the peak
 * @param significance
 *            response of the wavelet by the standard deviation that noise, and the counting of the peak itself, give it
 * @param apexIndex
 *            index of the highest point
 * @param leftIndex
 *            index of the lower bound
 * @param rightIndex
 *            index of the upper bound
 * @param clipped
 *            whether the top is three or more points alike at the highest value of the trace: the detector or the
 *            converter was at its end, height and area are too small
 */
public record Peak(double centroid, double apex, double height, double area, double sum, double fwhm, double left,
		double right, double signalToNoise, double significance, int apexIndex, int leftIndex, int rightIndex,
		boolean clipped) {
}
