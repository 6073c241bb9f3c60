package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.TandemMassFilter;

/**
 * The axes of a stage and the next one, in the frame of the next: its near end is the origin, z runs along it with the ions.
 * The end of the stage is at ({@code offsetX}, {@code offsetY}, -link); its direction is tilted away from z in the plane at
 * {@code tiltAzimuth}. All in m and rad.
 *
 * @param distance
 *            shortest, between the axes
 * @param meeting
 *            z of the point of the next axis that is nearest to the other axis; not a number for parallel axes
 */
public record AxisPair(double tilt, double offset, double distance, double meeting) {

	/** Smaller angles are parallel: less than an atom over the length of any stage. */
	private static final double PARALLEL = 1e-10;

	/** Of a stage and the one behind it; empty when a number is none or there is no next. */
	public static Optional<AxisPair> of(TandemMassFilter filter, int index) {
		if (index + 1 >= filter.getStages().size()) {
			return Optional.empty();
		}
		MassFilterStage stage = filter.getStages().get(index);
		double x = stage.getOffsetX();
		double y = stage.getOffsetY();
		double link = filter.getLinkLength();
		double tilt = stage.getTiltAngle();
		double offset = Math.hypot(x, y);
		if (!Double.isFinite(offset + link + tilt + stage.getTiltAzimuth())) {
			return Optional.empty();
		}
		if (Math.abs(tilt) < PARALLEL) {
			return Optional.of(new AxisPair(Math.abs(tilt), offset, offset, Double.NaN));
		}
		double cos = Math.cos(stage.getTiltAzimuth());
		double sin = Math.sin(stage.getTiltAzimuth());
		// across the plane of the tilt lies the shortest distance, along it the way back to the axis
		double across = Math.abs(x * sin - y * cos);
		double along = x * cos + y * sin;
		return Optional.of(new AxisPair(Math.abs(tilt), offset, across, -link - along / Math.tan(tilt)));
	}

	/** From the near end of the next stage to where the axes meet; not a number for parallel axes. */
	public double fromNearEnd() {
		return Math.abs(meeting);
	}

	/** Whether the axes are not one line. */
	public boolean offAxis() {
		return tilt > 0 || offset > 0;
	}
}
