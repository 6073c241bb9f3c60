package org.ionwright.ui.common;

import java.util.Objects;

/**
 * One line of a {@link TraceChart}. The arrays are not copied and must not change.
 *
 * @param name
 *            for the legend
 * @param x
 *            not decreasing, in the unit the chart's x axis names
 * @param y
 *            as many as x; NaN is not drawn
 */
public record Trace(String name, double[] x, double[] y) {

	public Trace {
		Objects.requireNonNull(name);
		if (x.length != y.length) {
			throw new IllegalArgumentException(
					"trace " + name + " has " + x.length + " x but " + y.length + " y values");
		}
	}
}
