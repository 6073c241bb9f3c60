package org.ionwright.model.validation.geometry;

/** A straight ray from one place to another; x, y, z is the way between them. */
record Segment(Vector from, Vector to, double x, double y, double z) {

	Segment(Vector from, Vector to) {
		this(from, to, to.x() - from.x(), to.y() - from.y(), to.z() - from.z());
	}

	/** By share of the length. */
	Vector at(double share) {
		return new Vector(from.x() + share * x, from.y() + share * y, from.z() + share * z);
	}

	double length() {
		return Math.sqrt(x * x + y * y + z * z);
	}

	/** The part whose position along an axis lies between two. */
	Span between(Vector origin, Vector axis, double low, double high) {
		double start = (from.x() - origin.x()) * axis.x() + (from.y() - origin.y()) * axis.y()
				+ (from.z() - origin.z()) * axis.z();
		double slope = x * axis.x() + y * axis.y() + z * axis.z();
		if (slope == 0) {
			return start >= low && start <= high ? Span.ALL : Span.NONE;
		}
		double a = (low - start) / slope;
		double b = (high - start) / slope;
		return slope > 0 ? new Span(a, b) : new Span(b, a);
	}
}
