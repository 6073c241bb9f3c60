package org.ionwright.io.mzml.internal.read;

import java.util.Arrays;

/** A growing list of positions. */
final class Offsets {

	private long[] values = new long[64];
	private int size;

	void add(long value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		values[size++] = value;
	}

	int size() {
		return size;
	}

	long[] toArray() {
		return Arrays.copyOf(values, size);
	}
}
