package org.ionwright.model.validation.geometry;

/**
 * A passage in space.
 *
 * @param number
 *            in the list of the chamber
 * @param shape
 *            its numbers
 * @param start
 *            of its axis
 * @param direction
 *            unit vector along the gas
 * @param wall
 *            unit vector from the axis to the wall at azimuth 0, the one the gas runs at
 * @param way
 *            arc position of its start: lengths of the passages before it, m
 * @param before
 *            how far its volume reaches back behind the start of its axis, to fill the corner, m
 * @param beyond
 *            how far its volume reaches beyond its length, to the axes of those that follow, m
 */
public record PlacedPassage(int number, PassageShape shape, Vector start, Vector direction, Vector wall, double way,
		double before, double beyond) {

	/** Where its near walls meet what follows, on the axis. */
	public Vector end() {
		return at(shape.length());
	}

	/** A place on the axis. */
	public Vector at(double position) {
		return start.plus(position, direction);
	}

	/** Unit vector from the axis to the wall at an azimuth. */
	public Vector outwards(double azimuth) {
		return wall.towards(direction.cross(wall), azimuth);
	}

	/** A place on the wall. */
	public Vector wallAt(double position, double azimuth) {
		return at(position).plus(radius(), outwards(azimuth));
	}

	public double radius() {
		return shape.diameter() / 2;
	}

	/** Length in widths. */
	public double slenderness() {
		return shape.length() / shape.diameter();
	}

	/** Arc position of its end, m. */
	public double wayEnd() {
		return way + shape.length();
	}

	/** What is open, throttles and baffles aside; with the parts that fill the corners. */
	public Cylinder volume() {
		return new Cylinder(start, direction, -before, shape.length() + beyond, radius());
	}
}
