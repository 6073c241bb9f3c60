package org.ionwright.ui.common.internal;

import java.util.Arrays;

/** The few points that are left for drawing. */
public record Polyline(double[] x, double[] y) {

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
