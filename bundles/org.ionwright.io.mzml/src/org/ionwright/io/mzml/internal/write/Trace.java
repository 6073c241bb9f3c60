package org.ionwright.io.mzml.internal.write;

import java.util.Arrays;

/** Numbers that become more with every spectrum. */
final class Trace {

	private double[] values = new double[64];
	private int size;

	void add(double value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		values[size++] = value;
	}

	int size() {
		return size;
	}

	double get(int index) {
		return values[index];
	}
}
