package org.ionwright.model.validation.geometry;

/**
 * A straight round volume with flat ends.
 *
 * @param origin
 *            on the axis
 * @param direction
 *            unit vector of the axis
 * @param from
 *            position of one end along the axis from the origin, m
 * @param to
 *            of the other, m
 * @param radius
 *            m
 */
public record Cylinder(Vector origin, Vector direction, double from, double to, double radius) {

	/** Share of the size by which the volume is larger, so that a ray along its surface is in it. */
	private static final double SLACK = 1e-9;

	/** The part of a segment within: shares of its length from its start. Empty when the end is not above the start. */
	Span inside(Segment segment) {
		Span ends = segment.between(origin, direction, from - SLACK * radius, to + SLACK * radius);
		return ends.and(inRound(segment, radius * (1 + SLACK)));
	}

	/** The part of a segment within a radius of the axis, however far along. */
	Span inRound(Segment segment, double within) {
		double px = segment.from().x() - origin.x();
		double py = segment.from().y() - origin.y();
		double pz = segment.from().z() - origin.z();
		double along = px * direction.x() + py * direction.y() + pz * direction.z();
		double slope = segment.x() * direction.x() + segment.y() * direction.y() + segment.z() * direction.z();
		px -= along * direction.x();
		py -= along * direction.y();
		pz -= along * direction.z();
		double vx = segment.x() - slope * direction.x();
		double vy = segment.y() - slope * direction.y();
		double vz = segment.z() - slope * direction.z();
		return Span.below(vx * vx + vy * vy + vz * vz, px * vx + py * vy + pz * vz,
				px * px + py * py + pz * pz - within * within);
	}

	/** From a place to the nearest place within, m; 0 within. */
	double distance(Vector place) {
		double along = along(place);
		double outside = Math.max(0, Math.max(from - along, along - to));
		double aside = Math.max(0, aside(place) - radius);
		return Math.sqrt(outside * outside + aside * aside);
	}

	/** From a place within to the nearest place on the surface, m; negative outside. */
	double depth(Vector place) {
		double along = along(place);
		return Math.min(radius - aside(place), Math.min(along - from, to - along));
	}

	double along(Vector place) {
		return place.minus(origin).dot(direction);
	}

	/** From the axis, m. */
	double aside(Vector place) {
		Vector from = place.minus(origin);
		return from.plus(-from.dot(direction), direction).length();
	}
}
