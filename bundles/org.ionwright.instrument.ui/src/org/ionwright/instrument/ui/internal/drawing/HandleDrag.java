package org.ionwright.instrument.ui.internal.drawing;

import java.util.Optional;

import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Point;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.MassSpectrometer;

/**
 * One handle on its way: where it was taken and what its value was then. Values snap to the digits that are shown and keep
 * to the user's range.
 *
 * @param start
 *            on paper
 * @param before
 *            SI value at the start
 */
record HandleDrag(Handle handle, Point start, double before, ModelValue place, Optional<Quantity> quantity) {

	/** Empty when the path leads to no number. */
	static Optional<HandleDrag> of(MassSpectrometer instrument, Handle handle, Point start) {
		return ModelPaths.resolve(instrument, handle.path()).flatMap(place -> place.get()
				.filter(Double.class::isInstance).map(Double.class::cast).map(value -> new HandleDrag(handle, start,
						Double.isFinite(value) ? value : 0, place, place.quantity())));
	}

	/** Value with the pointer at a place on paper. */
	double at(Point paper) {
		return allowed(before + handle.change(paper.minus(start)));
	}

	/** Value after some steps of the last digit that is shown. */
	double stepped(int steps) {
		return allowed(before + steps * step());
	}

	private double step() {
		return quantity.map(known -> Math.pow(10, -known.digits()) * known.displayFactor()).orElse(0.0);
	}

	private double allowed(double value) {
		return quantity.map(known -> {
			double grid = Math.pow(10, known.digits());
			double snapped = known.fromDisplay(Math.rint(known.toDisplay(value) * grid) / grid);
			return Math.clamp(snapped, known.userMin(), known.userMax());
		}).orElse(value);
	}

	/** For people: label and value. */
	String text(double value) {
		return quantity.map(known -> known.label() + " " + known.text(value)).orElseGet(() -> Double.toString(value));
	}
}
