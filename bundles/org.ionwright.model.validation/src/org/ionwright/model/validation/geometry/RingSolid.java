package org.ionwright.model.validation.geometry;

import java.util.function.Consumer;

/**
 * A throttle in space.
 *
 * @param outer
 *            the part of the passage it fills
 * @param opening
 *            radius, m
 */
record RingSolid(Cylinder outer, double opening) implements Obstacle {

	@Override
	public void blocked(Segment segment, Consumer<Span> parts) {
		Span there = segment.between(outer.origin(), outer.direction(), outer.from(), outer.to())
				.and(outer.inRound(segment, outer.radius()));
		if (there.empty()) {
			return;
		}
		Span free = outer.inRound(segment, opening * (1 + SLACK));
		if (free.empty()) {
			parts.accept(there);
		} else {
			parts.accept(new Span(there.start(), Math.min(there.end(), free.start())));
			parts.accept(new Span(Math.max(there.start(), free.end()), there.end()));
		}
	}

	@Override
	public double depth(Vector place) {
		double along = outer.along(place);
		double aside = outer.aside(place);
		return along > outer.from() && along < outer.to() && aside < outer.radius() ? aside - opening : 0;
	}
}
