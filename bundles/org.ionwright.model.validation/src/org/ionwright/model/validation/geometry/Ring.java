package org.ionwright.model.validation.geometry;

/**
 * A throttle: a ring that fills a passage but for a round opening round its axis.
 *
 * @param position
 *            of its upstream face along the passage, m
 * @param length
 *            along the passage, m
 * @param diameter
 *            of the opening, m
 */
public record Ring(double position, double length, double diameter) {

	boolean covers(double way) {
		return way >= position && way <= position + length;
	}
}
