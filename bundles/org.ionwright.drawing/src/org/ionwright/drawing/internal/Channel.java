package org.ionwright.drawing.internal;

import org.ionwright.drawing.internal.Breaks.Broken;
import org.ionwright.model.instrument.Passage;

/**
 * A passage in space.
 *
 * @param start
 *            of its axis
 * @param direction
 *            of its axis, length one
 * @param wall
 *            towards azimuth 0: the wall the gas runs at, length one
 * @param turn
 *            angle against the passage before it, rad
 * @param before
 *            index of the passage it starts at; -1 for the first
 */
record Channel(Passage passage, Vec start, Vec direction, Vec wall, double turn, int before, Broken length,
		double diameter) {

	/** Share of the width that a turn adds at a corner. */
	static double sine(double turn) {
		return Math.max(0, Math.sin(turn));
	}

	Vec at(double s) {
		return start.plus(direction, s);
	}

	Vec end() {
		return at(length.drawn());
	}

	/** Towards the wall at an azimuth. */
	Vec wall(double azimuth) {
		return wall.turned(direction, azimuth);
	}
}
