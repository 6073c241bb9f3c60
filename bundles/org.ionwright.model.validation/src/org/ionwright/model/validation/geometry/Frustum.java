package org.ionwright.model.validation.geometry;

import java.util.function.Consumer;

/**
 * The insert where it stands in the passage: a cone without its point, closed; the exit aperture is in the middle of its tip.
 *
 * @param base
 *            middle of its end on the wall
 * @param axis
 *            unit vector from there into the passage
 * @param height
 *            from the wall to the tip, m
 * @param foot
 *            radius on the wall, m
 * @param tip
 *            radius at the tip, m
 */
public record Frustum(Vector base, Vector axis, double height, double foot, double tip) implements Obstacle {

	/** Radius of the cone at a height over the wall, m. */
	public double radius(double above) {
		return foot - (foot - tip) * above / height;
	}

	@Override
	public void blocked(Segment segment, Consumer<Span> parts) {
		double slack = SLACK * height;
		Span slab = segment.between(base, axis, -height, height - slack).and(new Span(0, 1));
		if (slab.empty()) {
			return;
		}
		// radius^2 of the place less that of the cone: a t^2 + 2 b t + c
		Vector from = segment.from().minus(base);
		Vector way = new Vector(segment.x(), segment.y(), segment.z());
		double above = from.dot(axis);
		double rise = way.dot(axis);
		double narrowing = (foot - tip) / height;
		double cone = (foot - narrowing * above) * (1 - SLACK);
		double slope = -narrowing * rise * (1 - SLACK);
		double a = way.dot(way) - rise * rise - slope * slope;
		double b = from.dot(way) - above * rise - cone * slope;
		double c = from.dot(from) - above * above - cone * cone;
		cut(slab, a, b, c, parts);
	}

	private static void cut(Span slab, double a, double b, double c, Consumer<Span> parts) {
		double root = b * b - a * c;
		if (a > 0) {
			parts.accept(slab.and(Span.below(a, b, c)));
		} else if (!(root > 0)) {
			parts.accept(slab);
		} else if (a == 0) {
			double crossing = -c / (2 * b);
			parts.accept(slab.and(b > 0 ? new Span(Double.NEGATIVE_INFINITY, crossing)
					: new Span(crossing, Double.POSITIVE_INFINITY)));
		} else {
			// steeper than the cone: within before the one crossing and after the other, which are not both in the slab
			double width = Math.sqrt(root);
			parts.accept(slab.and(new Span(Double.NEGATIVE_INFINITY, (-b + width) / a)));
			parts.accept(slab.and(new Span((-b - width) / a, Double.POSITIVE_INFINITY)));
		}
	}

	@Override
	public double depth(Vector place) {
		Vector from = place.minus(base);
		double above = from.dot(axis);
		double aside = from.plus(-above, axis).length();
		return above > height ? 0 : Math.min(height - above, radius(above) - aside);
	}
}
