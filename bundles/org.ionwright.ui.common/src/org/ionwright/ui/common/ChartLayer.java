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
 * @param over
 *            whether it lies over the curves before it, as a thin line along its highest points, which leaves in sight what it
 *            is compared with; otherwise under them
 */
public record ChartLayer(String name, PointPyramid points, Representation representation, boolean over) {

	public ChartLayer {
		Objects.requireNonNull(name);
		Objects.requireNonNull(points);
		Objects.requireNonNull(representation);
	}

	/** A curve under those before it. */
	public ChartLayer(String name, PointPyramid points, Representation representation) {
		this(name, points, representation, false);
	}

	/** A curve whose points are joined, over those before it: what is expected of them. */
	public static ChartLayer outline(String name, PointPyramid points) {
		return new ChartLayer(name, points, Representation.PROFILE, true);
	}

	/** A curve whose points are joined. */
	public static ChartLayer line(String name, PointPyramid points) {
		return new ChartLayer(name, points, Representation.PROFILE);
	}
}
