package org.ionwright.model.validation.geometry;

/** A place or a direction in space, m. */
public record Vector(double x, double y, double z) {

	public static final Vector ZERO = new Vector(0, 0, 0);

	public Vector plus(Vector other) {
		return new Vector(x + other.x, y + other.y, z + other.z);
	}

	public Vector minus(Vector other) {
		return new Vector(x - other.x, y - other.y, z - other.z);
	}

	public Vector times(double factor) {
		return new Vector(x * factor, y * factor, z * factor);
	}

	/** This plus a multiple of a direction. */
	public Vector plus(double way, Vector direction) {
		return new Vector(x + way * direction.x, y + way * direction.y, z + way * direction.z);
	}

	public double dot(Vector other) {
		return x * other.x + y * other.y + z * other.z;
	}

	public Vector cross(Vector other) {
		return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
	}

	public double length() {
		return Math.sqrt(dot(this));
	}

	/** Turned by an angle from this direction towards one at a right angle to it. */
	public Vector towards(Vector across, double angle) {
		return times(Math.cos(angle)).plus(Math.sin(angle), across);
	}

	/** Between two directions, rad, 0 to pi; exact near 0 and pi too. */
	public double angle(Vector other) {
		return Math.atan2(cross(other).length(), dot(other));
	}
}
