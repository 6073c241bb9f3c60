package org.ionwright.drawing.internal;

import org.ionwright.drawing.Point;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.validation.geometry.PlacedPassage;
import org.ionwright.model.validation.geometry.Vector;

/**
 * A passage as it is drawn.
 *
 * @param placed
 *            in space, with its length as drawn
 * @param length
 *            with its break, if any
 */
record Channel(Passage passage, PlacedPassage placed, Breaks.Broken length) {

	double diameter() {
		return placed.shape().diameter();
	}

	/** Against the passage before it, rad. */
	double turn() {
		return placed.shape().turn();
	}

	/** Index of the passage it starts at; negative for the first. */
	int before() {
		return placed.shape().upstream();
	}

	/** Into the plane of the first bend. */
	static Point flat(Vector place) {
		return new Point(place.x(), place.y());
	}
}
