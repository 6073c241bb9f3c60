package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * An aperture as a flat disc.
 *
 * @param centre
 *            of it
 * @param first
 *            unit vector in its plane
 * @param second
 *            unit vector in its plane, at a right angle to the first
 * @param radius
 *            m
 */
public record Disc(Vector centre, Vector first, Vector second, double radius) {

	/** Points per ring in steps of this: so that the ends of both unit vectors are among them. */
	private static final int STEP = 8;

	/** By coordinates in radii: 1 is the rim. */
	public Vector at(double u, double v) {
		return centre.plus(u * radius, first).plus(v * radius, second);
	}

	/** Direction the disc looks in. */
	public Vector normal() {
		return first.cross(second);
	}

	/** The middle and rings with 8, 16, 24... points up to the rim; coordinates in radii. Seven rings are 225 points. */
	static List<double[]> grid(int rings) {
		List<double[]> points = new ArrayList<>();
		points.add(new double[] { 0, 0 });
		for (int ring = 1; ring <= rings; ring++) {
			double radius = (double) ring / rings;
			for (int i = 0; i < STEP * ring; i++) {
				double angle = 2 * Math.PI * i / (STEP * ring);
				points.add(new double[] { radius * Math.cos(angle), radius * Math.sin(angle) });
			}
		}
		return points;
	}
}
