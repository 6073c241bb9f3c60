package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.Arrays;

/** Where the spectra of a table begin, and what is known of each; 36 bytes a spectrum. */
final class Places {

	private static final int LIMIT = 20_000_000;

	private long[] starts = new long[64];
	private long[] lines = new long[64];
	private double[] seconds = new double[64];
	private int[] counts = new int[64];
	private int[] levels = new int[64];
	private int size;

	void add(long start, long line, double time, int level) throws IOException {
		if (size == starts.length) {
			if (size >= LIMIT) {
				throw new IOException("it has more than " + LIMIT + " spectra");
			}
			int more = Math.min(LIMIT, 2 * size);
			starts = Arrays.copyOf(starts, more);
			lines = Arrays.copyOf(lines, more);
			seconds = Arrays.copyOf(seconds, more);
			counts = Arrays.copyOf(counts, more);
			levels = Arrays.copyOf(levels, more);
		}
		starts[size] = start;
		lines[size] = line;
		seconds[size] = Double.isNaN(time) ? 0 : time;
		levels[size++] = level;
	}

	/** The last spectrum has more points. */
	void grow(int more) {
		counts[size - 1] += more;
	}

	int size() {
		return size;
	}

	long start(int index) {
		return starts[index];
	}

	/** Number of the line where it begins. */
	long line(int index) {
		return lines[index];
	}

	double seconds(int index) {
		return seconds[index];
	}

	int count(int index) {
		return counts[index];
	}

	int level(int index) {
		return levels[index];
	}
}
