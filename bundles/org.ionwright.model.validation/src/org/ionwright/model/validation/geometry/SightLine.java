package org.ionwright.model.validation.geometry;

/**
 * The ray between the two apertures that comes nearest to being a line of sight.
 *
 * @param from
 *            on the disc of the entrance aperture
 * @param to
 *            on the disc of the exit aperture
 * @param margin
 *            by how much all walls would have to give way for it to pass, m; 0 when it passes
 * @param open
 *            whether nothing is in its way
 */
public record SightLine(Vector from, Vector to, double margin, boolean open) {

	/** Where it meets the plane across a direction at a place; not finite when it never does. */
	public Vector crossing(Vector place, Vector direction) {
		Vector way = to.minus(from);
		return from.plus(place.minus(from).dot(direction) / way.dot(direction), way);
	}
}
