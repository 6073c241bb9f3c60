package org.ionwright.drawing.internal;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.drawing.Point;

/** A straight axis in the plane of the drawing: places are {@code s} along it and {@code t} across. In m. */
record Frame(Point origin, Point along, Point across) {

	static final Frame PAGE = new Frame(Point.ZERO, new Point(1, 0), new Point(0, 1));

	static Frame of(Point origin, Point direction) {
		Point along = direction.unit();
		return new Frame(origin, along, along.normal());
	}

	Point at(double s, double t) {
		return origin.plus(along, s).plus(across, t);
	}

	Frame moved(double s, double t) {
		return new Frame(at(s, t), along, across);
	}

	/** Turned about its origin from the axis towards {@code across}. */
	Frame turned(double angle) {
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		return new Frame(origin, along.times(cos).plus(across, sin), across.times(cos).plus(along, -sin));
	}

	List<Point> box(double s1, double t1, double s2, double t2) {
		return List.of(at(s1, t1), at(s2, t1), at(s2, t2), at(s1, t2));
	}

	/** From pairs of s and t. */
	List<Point> polygon(double... places) {
		return Stream.iterate(0, i -> i + 1 < places.length, i -> i + 2).map(i -> at(places[i], places[i + 1]))
				.toList();
	}
}
