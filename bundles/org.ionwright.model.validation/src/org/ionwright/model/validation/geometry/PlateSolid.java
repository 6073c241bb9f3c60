package org.ionwright.model.validation.geometry;

import java.util.function.Consumer;

/**
 * A baffle in space.
 *
 * @param whole
 *            the part of the passage where it stands
 * @param outwards
 *            unit vector from the axis to the side it comes from
 * @param edge
 *            distance of its edge from the axis in this direction, m; negative beyond the axis
 */
record PlateSolid(Cylinder whole, Vector outwards, double edge) implements Obstacle {

	@Override
	public void blocked(Segment segment, Consumer<Span> parts) {
		Span there = segment.between(whole.origin(), whole.direction(), whole.from(), whole.to())
				.and(whole.inRound(segment, whole.radius()));
		parts.accept(there.and(segment.between(whole.origin(), outwards, edge + SLACK * whole.radius(),
				2 * whole.radius())));
	}

	@Override
	public double depth(Vector place) {
		double along = whole.along(place);
		return along > whole.from() && along < whole.to() && whole.aside(place) < whole.radius()
				? place.minus(whole.origin()).dot(outwards) - edge
				: 0;
	}
}
