package org.ionwright.drawing;

/** Puts places of one plane into another, alike on both axes. */
public record Mapping(double scale, double dx, double dy) {

	public Point of(Point p) {
		return new Point(p.x() * scale + dx, p.y() * scale + dy);
	}
}
