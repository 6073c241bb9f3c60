package org.ionwright.drawing;

import java.util.List;

/**
 * Straight pieces in a row.
 *
 * @param points
 *            two or more
 */
public record Line(List<Point> points, Pen pen, Tag tag) implements Item {

	public Line {
		points = List.copyOf(points);
	}

	public Line(Point from, Point to, Pen pen, Tag tag) {
		this(List.of(from, to), pen, tag);
	}

	@Override
	public Box bounds() {
		return Box.of(points);
	}

	@Override
	public Line on(Mapping mapping) {
		return new Line(points.stream().map(mapping::of).toList(), pen, tag);
	}
}
