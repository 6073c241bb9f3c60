package org.ionwright.drawing;

/** A place or a way in the plane; x to the right, y down. In mm of paper in a scene. */
public record Point(double x, double y) {

	public static final Point ZERO = new Point(0, 0);

	/** Of length one, {@code angle} in rad from the x axis towards the y axis. */
	public static Point towards(double angle) {
		return new Point(Math.cos(angle), Math.sin(angle));
	}

	public Point plus(Point other) {
		return new Point(x + other.x, y + other.y);
	}

	public Point plus(Point direction, double length) {
		return new Point(x + direction.x * length, y + direction.y * length);
	}

	public Point minus(Point other) {
		return new Point(x - other.x, y - other.y);
	}

	public Point times(double factor) {
		return new Point(x * factor, y * factor);
	}

	public double dot(Point other) {
		return x * other.x + y * other.y;
	}

	/** Above 0 when the other is turned from this one towards the y axis. */
	public double cross(Point other) {
		return x * other.y - y * other.x;
	}

	public double length() {
		return Math.hypot(x, y);
	}

	public double distance(Point other) {
		return Math.hypot(x - other.x, y - other.y);
	}

	/** Turned by a right angle from the x axis towards the y axis. */
	public Point normal() {
		return new Point(-y, x);
	}

	/** Of length one; along x when this has no length. */
	public Point unit() {
		double length = length();
		return length > 0 ? times(1 / length) : new Point(1, 0);
	}

	public Point middle(Point other) {
		return new Point((x + other.x) / 2, (y + other.y) / 2);
	}
}
