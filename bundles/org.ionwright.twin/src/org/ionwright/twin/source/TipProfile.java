package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Outline of an axisymmetric capillary with a hemispherical meniscus. The slant tip of seed 001 has none: it is not
 * axisymmetric.
 */
public enum TipProfile {

	/** A rod that ends in a sphere; its apex is at the distance from the plane. */
	ROUNDED,
	/** Flat and wetted: the meniscus holds on to the outer edge. */
	FLAT_WETTED,
	/** Flat and dry: the meniscus holds on to the bore. */
	FLAT_PINNED,
	/** Ground to the bore from outside at 15 degrees from the axis. */
	SHARP_15,
	/** The same at 30 degrees. */
	SHARP_30,
	/** A flat disc without a meniscus. */
	FLUSH;

	/** Ground edges keep a flat land of this width, m. */
	private static final double LAND = 2.5e-6;
	private static final int ARC = 24;

	/** Radius of the meniscus, m; 0 when there is none. */
	public double meniscusRadius(double outerRadius, double boreRadius) {
		return switch (this) {
		case ROUNDED, FLAT_WETTED -> outerRadius;
		case FLAT_PINNED, SHARP_15, SHARP_30 -> boreRadius;
		case FLUSH -> 0;
		};
	}

	/**
	 * Corners of the outline from the apex to the far end of the rod, as radius and height over the plane, close together
	 * where the field changes fast.
	 */
	List<double[]> outline(double outerRadius, double boreRadius, double distance, double length) {
		List<double[]> points = new ArrayList<>();
		double fine = 0.02 * boreRadius;
		double top = distance;
		switch (this) {
		case ROUNDED -> {
			top = distance + outerRadius;
			arc(points, outerRadius, top);
		}
		case FLAT_WETTED -> arc(points, outerRadius, distance);
		case FLAT_PINNED -> {
			arc(points, boreRadius, distance);
			bothWays(points, outerRadius, distance, fine, 0.1 * outerRadius);
		}
		case SHARP_15, SHARP_30 -> {
			double land = Math.min(LAND, 0.5 * (outerRadius - boreRadius));
			double tangent = Math.tan(Math.toRadians(this == SHARP_15 ? 15 : 30));
			arc(points, boreRadius, distance);
			bothWays(points, boreRadius + land, distance, Math.min(fine, 0.2 * land), 0.1 * boreRadius);
			top = distance + (outerRadius - boreRadius - land) / tangent;
			growing(points, outerRadius, top, Math.min(fine, 0.2 * land), 1.3, 0.2 * outerRadius);
		}
		case FLUSH -> {
			points.add(new double[] { 0, distance });
			List<double[]> inward = new ArrayList<>(List.of(new double[] { outerRadius, distance }));
			growing(inward, 0, distance, 0.002 * outerRadius, 1.3, 0.08 * outerRadius);
			points.addAll(inward.subList(0, inward.size() - 1).reversed());
		}
		}
		growing(points, outerRadius, top + length, 0.02 * outerRadius, 1.25, 30 * outerRadius);
		return points;
	}

	private static void arc(List<double[]> points, double radius, double centre) {
		for (int i = 0; i <= ARC; i++) {
			double angle = Math.PI / 2 * i / ARC;
			points.add(new double[] { radius * Math.sin(angle), centre - radius * Math.cos(angle) });
		}
	}

	/** A line to a point in steps that grow from the last one on. */
	private static void growing(List<double[]> points, double r, double z, double first, double growth, double most) {
		double[] from = points.getLast();
		double length = Math.hypot(r - from[0], z - from[1]);
		List<Double> marks = new ArrayList<>();
		double done = 0;
		for (double step = first; done < length; step = Math.min(step * growth, most)) {
			done += step;
			marks.add(done);
		}
		for (double mark : marks) {
			double share = mark / done;
			points.add(new double[] { from[0] + share * (r - from[0]), from[1] + share * (z - from[1]) });
		}
	}

	/** A line to a point with fine steps at both ends. */
	private static void bothWays(List<double[]> points, double r, double z, double first, double most) {
		double[] from = points.getLast();
		double[] middle = { (from[0] + r) / 2, (from[1] + z) / 2 };
		growing(points, middle[0], middle[1], first, 1.3, most);
		List<double[]> back = new ArrayList<>(List.of(new double[] { r, z }));
		growing(back, middle[0], middle[1], first, 1.3, most);
		points.addAll(back.subList(0, back.size() - 1).reversed());
	}
}
