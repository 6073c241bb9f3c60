package org.ionwright.drawing.internal;

import org.ionwright.drawing.Point;

/** In space; x along the entrance axis, x and y in the plane of the first bend. */
record Vec(double x, double y, double z) {

	Vec plus(Vec direction, double length) {
		return new Vec(x + direction.x * length, y + direction.y * length, z + direction.z * length);
	}

	Vec minus(Vec other) {
		return plus(other, -1);
	}

	Vec times(double factor) {
		return new Vec(x * factor, y * factor, z * factor);
	}

	double dot(Vec other) {
		return x * other.x + y * other.y + z * other.z;
	}

	Vec cross(Vec o) {
		return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
	}

	double length() {
		return Math.sqrt(dot(this));
	}

	/** Turned about an axis of length one. */
	Vec turned(Vec axis, double angle) {
		double cos = Math.cos(angle);
		return times(cos).plus(axis.cross(this), Math.sin(angle)).plus(axis, axis.dot(this) * (1 - cos));
	}

	/** Into the plane of the first bend. */
	Point flat() {
		return new Point(x, y);
	}
}
