package org.ionwright.twin.source;

import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * Field at the meniscus of a capillary before an earthed plane, by boundary elements: rings of constant charge along the
 * outline, mirrored in the plane, so that the potential at the middle of each is one. Within 1 % for bores of 20 um to
 * 0.5 mm; the rod ends 20 mm behind the tip as in most mounts (half or double that moves the field by 3 %). What the spray
 * law calls edge radius is an engineering value beside it, see {@link TipShape}.
 *
 * @param profile
 *            end of the capillary
 * @param outerDiameter
 *            m
 * @param boreDiameter
 *            m
 * @param distance
 *            from the tip to the plane, m: from the apex of a rounded tip, else from the face
 */
public record TipField(TipProfile profile, double outerDiameter, double boreDiameter, double distance) {

	private static final double ROD = 0.02;
	/** Points and weights of Gauss and Legendre with 8 points on 0 to 1. */
	private static final double[] POINT = { 0.019855071751231856, 0.10166676129318664, 0.2372337950418355,
			0.40828267875217505, 0.591717321247825, 0.7627662049581645, 0.8983332387068134, 0.9801449282487681 };
	private static final double[] WEIGHT = { 0.05061426814518813, 0.11119051722668724, 0.15685332293894364,
			0.18134189168918100, 0.18134189168918100, 0.15685332293894364, 0.11119051722668724, 0.05061426814518813 };

	public TipField {
		Checks.positive("outer diameter", outerDiameter, "m");
		Checks.within("bore diameter", boreDiameter, "m", 1e-7, 0.98 * outerDiameter);
		Checks.within("tip distance", distance, "m", 1.5 * outerDiameter, 1);
	}

	/** Field at the apex per volt, 1/m. */
	public double apexField() {
		List<double[]> outline = profile.outline(outerDiameter / 2, boreDiameter / 2, distance, ROD);
		int n = outline.size() - 1;
		double[][] potential = new double[n][n];
		for (int i = 0; i < n; i++) {
			double[] from = outline.get(i);
			double[] to = outline.get(i + 1);
			double r = (from[0] + to[0]) / 2;
			double z = (from[1] + to[1]) / 2;
			for (int j = 0; j < n; j++) {
				potential[i][j] = element(outline.get(j), outline.get(j + 1), r, z, i - j);
			}
		}
		return solve(potential)[0];
	}

	/** The field over that of the textbook, 2 / (r ln(4 d / r)) with r half the outer diameter. */
	public double enhancement() {
		return apexField() / new TipGap(outerDiameter / 2, distance).tipField();
	}

	/**
	 * Voltage at which the pull of the field on the apex exceeds the tension of the meniscus, V: eps0 E^2 / 2 = 2 gamma / r;
	 * not a number without a meniscus.
	 */
	public double onset(double surfaceTension) {
		double radius = profile.meniscusRadius(outerDiameter / 2, boreDiameter / 2);
		return radius == 0 ? Double.NaN
				: Math.sqrt(4 * Checks.positive("surface tension", surfaceTension, "N/m")
						/ (PhysicalConstants.VACUUM_PERMITTIVITY * radius)) / apexField();
	}

	/** Potential at a point of an element with charge eps0 per area and its mirror image. */
	private static double element(double[] from, double[] to, double r, double z, int offset) {
		double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		double sum = 0;
		for (int k = 0; k < POINT.length; k++) {
			double u = POINT[k];
			if (offset == 0) {
				// the logarithm at the middle is smoothed away on each side by x = u^3
				sum += 0.5 * WEIGHT[k] * 3 * u * u * (ring(from, to, 0.5 + 0.5 * u * u * u, r, z)
						+ ring(from, to, 0.5 - 0.5 * u * u * u, r, z));
			} else if (offset == -1) {
				sum += WEIGHT[k] * 2 * u * ring(from, to, u * u, r, z);
			} else if (offset == 1) {
				sum += WEIGHT[k] * 2 * u * ring(from, to, 1 - u * u, r, z);
			} else {
				sum += WEIGHT[k] * ring(from, to, u, r, z);
			}
		}
		return length * sum;
	}

	/** Potential of a ring of charge through a point of the element less that of its image; per length of the element. */
	private static double ring(double[] from, double[] to, double share, double r, double z) {
		double radius = from[0] + share * (to[0] - from[0]);
		double height = from[1] + share * (to[1] - from[1]);
		return radius / Math.PI * (overDistance(radius, height, r, z) - overDistance(radius, -height, r, z));
	}

	/** K(k) / sqrt((r + a)^2 + (z - h)^2), the complete elliptic integral by the arithmetic-geometric mean. */
	private static double overDistance(double radius, double height, double r, double z) {
		double far = Math.hypot(r + radius, z - height);
		double a = far;
		double b = Math.hypot(r - radius, z - height);
		while (a - b > 1e-14 * a) {
			double mean = (a + b) / 2;
			b = Math.sqrt(a * b);
			a = mean;
		}
		return Math.PI / (2 * a);
	}

	/** Charges for the potential one everywhere; the own potential of each ring is the largest, so no rows are exchanged. */
	private static double[] solve(double[][] a) {
		int n = a.length;
		double[] b = new double[n];
		for (int k = 0; k < n; k++) {
			b[k] = 1;
		}
		for (int k = 0; k < n; k++) {
			for (int i = k + 1; i < n; i++) {
				double factor = a[i][k] / a[k][k];
				for (int j = k + 1; j < n; j++) {
					a[i][j] -= factor * a[k][j];
				}
				b[i] -= factor * b[k];
			}
		}
		for (int i = n - 1; i >= 0; i--) {
			for (int j = i + 1; j < n; j++) {
				b[i] -= a[i][j] * b[j];
			}
			b[i] /= a[i][i];
		}
		return b;
	}
}
