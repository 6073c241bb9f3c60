package org.ionwright.drawing;

import java.util.List;

/** An upright rectangle. */
public record Box(double left, double top, double right, double bottom) {

	/** Contains nothing and leaves any box it is joined with as it is. */
	public static final Box NOTHING = new Box(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
			Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

	public static Box of(List<Point> points) {
		Box box = NOTHING;
		for (Point p : points) {
			box = box.with(p);
		}
		return box;
	}

	public static Box around(Point centre, double radius) {
		return new Box(centre.x() - radius, centre.y() - radius, centre.x() + radius, centre.y() + radius);
	}

	public double width() {
		return right - left;
	}

	public double height() {
		return bottom - top;
	}

	public Point centre() {
		return new Point((left + right) / 2, (top + bottom) / 2);
	}

	public boolean isNothing() {
		return !(left <= right && top <= bottom);
	}

	public Box with(Point p) {
		return new Box(Math.min(left, p.x()), Math.min(top, p.y()), Math.max(right, p.x()), Math.max(bottom, p.y()));
	}

	public Box with(Box other) {
		return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
				Math.max(bottom, other.bottom));
	}

	/** With a rim on all sides; a negative one makes it smaller. */
	public Box grown(double rim) {
		return new Box(left - rim, top - rim, right + rim, bottom + rim);
	}

	public boolean contains(Point p) {
		return p.x() >= left && p.x() <= right && p.y() >= top && p.y() <= bottom;
	}

	public boolean contains(Box other) {
		return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
	}

	/** Whether the insides have a place in common. */
	public boolean overlaps(Box other) {
		return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
	}

	/** Whether a straight line has a place in common with the inside. */
	public boolean isCutBy(Point a, Point b) {
		double from = 0;
		double to = 1;
		double[] starts = { a.x(), a.y() };
		double[] ways = { b.x() - a.x(), b.y() - a.y() };
		double[] lows = { left, top };
		double[] highs = { right, bottom };
		for (int i = 0; i < 2; i++) {
			if (ways[i] == 0) {
				if (starts[i] <= lows[i] || starts[i] >= highs[i]) {
					return false;
				}
				continue;
			}
			double in = (lows[i] - starts[i]) / ways[i];
			double out = (highs[i] - starts[i]) / ways[i];
			from = Math.max(from, Math.min(in, out));
			to = Math.min(to, Math.max(in, out));
		}
		return from < to;
	}
}
