package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.Arrays;

import org.ionwright.io.exchange.internal.Points;

/** Numbers whose count is not known before. */
final class Growing {

	private double[] values = new double[64];
	private int size;

	void add(double value) throws IOException {
		if (size == values.length) {
			if (size >= Points.LIMIT) {
				throw new IOException("it has more than " + Points.LIMIT + " points");
			}
			values = Arrays.copyOf(values, Math.min(Points.LIMIT, 2 * size));
		}
		values[size++] = value;
	}

	int size() {
		return size;
	}

	double[] toArray() {
		return Arrays.copyOf(values, size);
	}
}
