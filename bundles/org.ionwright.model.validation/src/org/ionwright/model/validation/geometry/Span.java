package org.ionwright.model.validation.geometry;

/** A part of a segment or a line, by shares of the segment's length; empty when the end is below the start. */
record Span(double start, double end) {

	static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	static final Span NONE = new Span(1, 0);

	boolean empty() {
		return !(end >= start);
	}

	Span and(Span other) {
		return new Span(Math.max(start, other.start), Math.min(end, other.end));
	}

	/** Where a t^2 + 2 b t + c is not above 0, of a sum of squares: a is not negative. */
	static Span below(double a, double b, double c) {
		if (!(a > 0)) {
			return c <= 0 ? ALL : NONE;
		}
		double root = b * b - a * c;
		if (!(root >= 0)) {
			return NONE;
		}
		double width = Math.sqrt(root);
		return new Span((-b - width) / a, (-b + width) / a);
	}
}
