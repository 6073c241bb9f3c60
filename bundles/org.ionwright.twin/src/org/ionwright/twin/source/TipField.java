package org.ionwright.twin.source;

import java.util.Arrays;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.GaussLegendre;
import org.ionwright.twin.internal.InRange;
import org.ionwright.twin.internal.LinearEquations;

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
	private static final GaussLegendre GAUSS = GaussLegendre.of(8);

	public TipField {
		InRange.positive("outer diameter (m)", outerDiameter);
		InRange.between("bore diameter (m)", boreDiameter, 1e-7, 0.98 * outerDiameter);
		InRange.between("tip distance (m)", distance, 1.5 * outerDiameter, 1);
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
		double[] one = new double[n];
		Arrays.fill(one, 1);
		return LinearEquations.solve(potential, one)[0];
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
				: Math.sqrt(4 * InRange.positive("surface tension (N/m)", surfaceTension)
						/ (PhysicalConstants.VACUUM_PERMITTIVITY * radius)) / apexField();
	}

	/** Potential at a point of an element with charge eps0 per area and its mirror image. */
	private static double element(double[] from, double[] to, double r, double z, int offset) {
		double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		double sum = 0;
		for (int k = 0; k < GAUSS.nodes().length; k++) {
			double u = (1 + GAUSS.nodes()[k]) / 2;
			double weight = GAUSS.weights()[k] / 2;
			if (offset == 0) {
				// the logarithm at the middle is smoothed away on each side by x = u^3
				sum += 0.5 * weight * 3 * u * u * (ring(from, to, 0.5 + 0.5 * u * u * u, r, z)
						+ ring(from, to, 0.5 - 0.5 * u * u * u, r, z));
			} else if (offset == -1) {
				sum += weight * 2 * u * ring(from, to, u * u, r, z);
			} else if (offset == 1) {
				sum += weight * 2 * u * ring(from, to, 1 - u * u, r, z);
			} else {
				sum += weight * ring(from, to, u, r, z);
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
}
