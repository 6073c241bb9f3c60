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

	/** Of its section, m2. */
	public double area() {
		return Math.PI * radius * radius;
	}

	/** Puts start and end of the part of a segment within, by shares of its length; an empty part ends before it starts. */
	void cut(Segment segment, double[] parts, int at) {
		double ax = direction.x();
		double ay = direction.y();
		double az = direction.z();
		double px = segment.from().x() - origin.x();
		double py = segment.from().y() - origin.y();
		double pz = segment.from().z() - origin.z();
		double along = px * ax + py * ay + pz * az;
		double slope = segment.x() * ax + segment.y() * ay + segment.z() * az;
		px -= along * ax;
		py -= along * ay;
		pz -= along * az;
		double vx = segment.x() - slope * ax;
		double vy = segment.y() - slope * ay;
		double vz = segment.z() - slope * az;
		double within = radius * (1 + SLACK);
		double a = vx * vx + vy * vy + vz * vz;
		double b = px * vx + py * vy + pz * vz;
		double c = px * px + py * py + pz * pz - within * within;
		double root = b * b - a * c;
		double start = 1;
		double end = 0;
		if (a > 0 && root >= 0) {
			double width = Math.sqrt(root);
			start = (-b - width) / a;
			end = (-b + width) / a;
		} else if (!(a > 0) && c <= 0) {
			start = 0;
			end = 1;
		}
		double low = from - SLACK * radius - along;
		double high = to + SLACK * radius - along;
		if (slope != 0) {
			start = Math.max(start, (slope > 0 ? low : high) / slope);
			end = Math.min(end, (slope > 0 ? high : low) / slope);
		} else if (low > 0 || high < 0) {
			end = Double.NEGATIVE_INFINITY;
		}
		parts[at] = start;
		parts[at + 1] = end;
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
