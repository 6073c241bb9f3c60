package org.ionwright.drawing;

/**
 * A place that is dragged to change a value.
 *
 * @param place
 *            where it is
 * @param direction
 *            of length one, in which the value grows
 * @param gain
 *            SI value per mm of paper
 * @param path
 *            of the value in the model, such as {@code ionSource.interface.passages[0].length}
 */
public record Handle(Point place, Point direction, double gain, String path) {

	/** By how much a drag changes the value. */
	public double change(Point drag) {
		return drag.dot(direction) * gain;
	}

	/** The same handle on a plane of another scale. */
	public Handle on(Mapping mapping) {
		return new Handle(mapping.of(place), direction, gain / mapping.scale(), path);
	}
}
