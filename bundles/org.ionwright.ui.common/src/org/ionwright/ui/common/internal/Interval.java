package org.ionwright.ui.common.internal;

/** A stretch of an axis, not empty. */
public record Interval(double low, double high) {

	public Interval {
		if (!(low < high) || !Double.isFinite(high - low)) {
			throw new IllegalArgumentException("interval from " + low + " to " + high + " is empty or not finite");
		}
	}

	/** From the lower to the higher of two values; a stretch around them when they are equal. */
	public static Interval around(double a, double b) {
		if (a == b) {
			double half = a == 0 ? 0.5 : Math.abs(a) * 1e-3;
			return new Interval(a - half, a + half);
		}
		return new Interval(Math.min(a, b), Math.max(a, b));
	}

	public double width() {
		return high - low;
	}

	public double middle() {
		return low + width() / 2;
	}

	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	/** Cut to the bounds; the bounds when nothing is left. */
	public Interval within(Interval bounds) {
		double newLow = Math.max(low, bounds.low);
		double newHigh = Math.min(high, bounds.high);
		return newLow < newHigh ? new Interval(newLow, newHigh) : bounds;
	}

	/** Widened about its middle to a width, within the bounds. */
	public Interval atLeast(double width, Interval bounds) {
		if (width() >= width) {
			return this;
		}
		if (width >= bounds.width()) {
			return bounds;
		}
		double newLow = Math.max(bounds.low, Math.min(bounds.high - width, middle() - width / 2));
		return new Interval(newLow, newLow + width);
	}

	/** Scaled by the factor about a value that keeps its place. */
	public Interval scaled(double factor, double about) {
		return new Interval(about - (about - low) * factor, about + (high - about) * factor);
	}

	/** Moved by a share of its width, as far as the bounds let it, keeping the width. */
	public Interval moved(double share, Interval bounds) {
		double by = Math.max(bounds.low - low, Math.min(bounds.high - high, share * width()));
		return new Interval(low + by, high + by);
	}
}
