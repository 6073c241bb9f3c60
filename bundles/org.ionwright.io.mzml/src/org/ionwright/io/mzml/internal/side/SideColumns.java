package org.ionwright.io.mzml.internal.side;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.spectrum.run.MassRange;

/** Sums ranges of m/z out of the columns of a side file. While spectra share an axis, it is searched once. */
final class SideColumns {

	private final ByteSource source;
	private final MassRange[] ranges;
	private final int[] starts;
	private final int[] ends;
	private long axisAt = -1;
	private int axisPoints;

	SideColumns(ByteSource source, MassRange[] ranges) {
		this.source = source;
		this.ranges = ranges;
		this.starts = new int[ranges.length];
		this.ends = new int[ranges.length];
	}

	/** @param row position of the spectrum's row in the table */
	void sum(ByteBuffer table, int row, double[][] sums, int column) throws IOException {
		long intensities = table.getLong(row);
		long mz = table.getLong(row + 8);
		int points = table.getInt(row + 16);
		int flags = table.get(row + 21);
		boolean wideMz = (flags & SideFormat.WIDE_MZ) != 0;
		boolean wide = (flags & SideFormat.WIDE_INTENSITIES) != 0;
		check(intensities, points, wide);
		check(mz, points, wideMz);
		if (mz != axisAt || points != axisPoints) {
			axisAt = mz;
			axisPoints = points;
			for (int r = 0; r < ranges.length; r++) {
				starts[r] = ceiling(mz, points, wideMz, ranges[r].low());
				ends[r] = end(mz, points, wideMz, ranges[r].high(), starts[r]);
			}
		}
		for (int r = 0; r < ranges.length; r++) {
			double sum = 0;
			for (int i = starts[r]; i < ends[r]; i++) {
				sum += value(intensities, i, wide);
			}
			sums[r][column] = sum;
		}
	}

	private void check(long at, int points, boolean wide) throws IOException {
		if (at < 0 || points < 0 || at % 8 != 0 || at + (wide ? 8L : 4L) * points > source.size()) {
			throw new IOException("the side file is damaged");
		}
	}

	private int ceiling(long at, int points, boolean wide, double wanted) throws IOException {
		int low = 0;
		int high = points;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (value(at, middle, wide) < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Most ranges are narrow: steps forward, twice as far each time, then searches. */
	private int end(long at, int points, boolean wide, double last, int start) throws IOException {
		int low = start;
		int step = 1;
		while (low + step < points && value(at, low + step, wide) <= last) {
			low += step;
			step *= 2;
		}
		int high = Math.min(points, low + step);
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (value(at, middle, wide) <= last) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private double value(long at, int index, boolean wide) throws IOException {
		long position = at + (wide ? 8L : 4L) * index;
		ByteBuffer window = source.window(position);
		int inside = ByteSource.inWindow(position);
		return wide ? window.getDouble(inside) : window.getFloat(inside);
	}
}
