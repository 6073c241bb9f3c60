package org.ionwright.ui.common;

import java.util.Objects;

import org.ionwright.spectrum.Representation;

/**
 * One curve of a {@link LayerChart}. Immutable; any thread.
 *
 * @param name
 *            for the legend; says what it is and, when it is derived, from what
 * @param points
 *            x in the unit of the chart's x axis
 * @param representation
 *            whether the points are joined by a line or stand as sticks
 */
public record ChartLayer(String name, PointPyramid points, Representation representation) {

	public ChartLayer {
		Objects.requireNonNull(name);
		Objects.requireNonNull(points);
		Objects.requireNonNull(representation);
	}

	/** A curve whose points are joined. */
	public static ChartLayer line(String name, PointPyramid points) {
		return new ChartLayer(name, points, Representation.PROFILE);
	}
}
