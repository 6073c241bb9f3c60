package org.ionwright.drawing.internal;

import org.ionwright.drawing.Point;
import org.ionwright.model.instrument.MassFilterStage;

/**
 * A stage on the paper.
 *
 * @param frame
 *            starts at its entrance, along its axis
 * @param turn
 *            against the stage before it, rad
 */
record StageAxis(MassFilterStage stage, Frame frame, Breaks.Broken length, double fieldRadius, double rodRadius,
		double turn) {

	Point end() {
		return frame.at(length.drawn(), 0);
	}

	double outside() {
		return fieldRadius + 2 * rodRadius;
	}
}
