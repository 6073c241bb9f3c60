package org.ionwright.ui.common;

import java.util.Objects;

/**
 * A marker on a chart's x axis: an annotation.
 *
 * @param position
 *            in the unit of the x axis; finite
 * @param label
 *            stands on a flag at the marker; may be empty
 */
public record ChartMark(double position, String label) {

	public ChartMark {
		Objects.requireNonNull(label);
		if (!Double.isFinite(position)) {
			throw new IllegalArgumentException("marker at " + position);
		}
	}
}
