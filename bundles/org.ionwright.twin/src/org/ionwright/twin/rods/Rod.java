package org.ionwright.twin.rods;

/**
 * A round rod across the axis of a multipole, lengths in field radii.
 *
 * @param x
 *            of its centre
 * @param y
 *            of its centre
 * @param radius
 *            above 0
 * @param potential
 *            +1 for a rod of the x pair, -1 for one of the y pair
 */
public record Rod(double x, double y, double radius, double potential) {

	public Rod {
		if (!(Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(potential))) {
			throw new IllegalArgumentException(
					"rod at " + x + ", " + y + " with potential " + potential + "; all must be finite");
		}
		if (!(radius > 0 && radius < Math.hypot(x, y))) {
			throw new IllegalArgumentException("rod radius " + radius + " field radii; possible is above 0 and below "
					+ Math.hypot(x, y) + ", the distance of its centre from the axis");
		}
	}

	Rod movedBy(double dx, double dy) {
		return new Rod(x + dx, y + dy, radius, potential);
	}

	/** Whether a point lies in the rod or on its surface. */
	boolean contains(double px, double py) {
		double dx = px - x;
		double dy = py - y;
		return dx * dx + dy * dy <= radius * radius;
	}

	double gapTo(Rod other) {
		return Math.hypot(x - other.x, y - other.y) - radius - other.radius;
	}
}
