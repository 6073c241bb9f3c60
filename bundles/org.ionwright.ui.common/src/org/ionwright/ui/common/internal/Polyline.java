package org.ionwright.ui.common.internal;

import java.util.Arrays;

/** The few points that are left for drawing. */
public record Polyline(double[] x, double[] y) {

	/**
	 * The highest point in each column of pixels; the same line when there are not more points than columns. A column in which
	 * no point is there breaks it.
	 */
	public Polyline crest(Interval range, int columns) {
		if (x.length <= columns) {
			return this;
		}
		Builder crest = new Builder(columns);
		int from = 0;
		while (from < x.length) {
			int column = column(x[from], range, columns);
			int highest = from;
			int next = from;
			while (next < x.length && column(x[next], range, columns) == column) {
				// A point that is not there is below all others.
				if (y[next] > y[highest] || Double.isNaN(y[highest]) && !Double.isNaN(y[next])) {
					highest = next;
				}
				next++;
			}
			crest.add(x[highest], y[highest]);
			from = next;
		}
		return crest.build();
	}

	private static int column(double value, Interval range, int columns) {
		return (int) Math.floor((value - range.low()) / range.width() * columns);
	}

	/** Collects points without boxing them. */
	static final class Builder {

		private double[] x;
		private double[] y;
		private int size;

		Builder(int capacity) {
			x = new double[Math.max(4, capacity)];
			y = new double[x.length];
		}

		void add(double nextX, double nextY) {
			if (size == x.length) {
				x = Arrays.copyOf(x, size * 2);
				y = Arrays.copyOf(y, size * 2);
			}
			x[size] = nextX;
			y[size] = nextY;
			size++;
		}

		Polyline build() {
			return new Polyline(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
		}
	}
}
