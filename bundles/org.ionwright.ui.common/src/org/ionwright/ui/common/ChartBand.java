package org.ionwright.ui.common;

import java.util.Objects;

/**
 * A shaded stretch of a chart's x axis, such as the pass band of the first stage.
 *
 * @param low
 *            in the unit of the x axis
 * @param high
 *            above {@code low}
 * @param label
 *            stands at the top of the stretch; may be empty
 */
public record ChartBand(double low, double high, String label) {

	public ChartBand {
		Objects.requireNonNull(label);
		if (!(low < high)) {
			throw new IllegalArgumentException("band from " + low + " to " + high + " is empty");
		}
	}
}
