package org.ionwright.ui.common;

import java.util.Arrays;

/**
 * Intensities over time and m/z in cells: a row for each scan or a few neighbouring ones, a column for each m/z bin, in a
 * cell the greatest intensity or the sum of all that fall into it. Derived for the eye; no measurement is taken from it.
 * Immutable; any thread.
 */
public final class HeatGrid {

	/** What stands in a cell. */
	public enum Cell {
		MAXIMUM, SUM
	}

	/** Takes scans in the order of their times. Not thread-safe; belongs off the UI thread. */
	public static final class Builder {

		private final double mzLow;
		private final double mzStep;
		private final int columns;
		private final Cell cell;
		private final int mostRows;
		private double[] times = new double[64];
		private float[] cells;
		private int rows;
		private int scansPerRow = 1;
		private int scansInLast;
		private double lastTime;

		/**
		 * @param mzLow
		 *            where the first column begins
		 * @param mzHigh
		 *            where the last column ends; above {@code mzLow}
		 * @param columns
		 *            1 or more; times {@code mostRows} at most 1e8
		 * @param mostRows
		 *            2 or more; when there are more scans, neighbouring ones share a row, more and more of them
		 */
		public Builder(double mzLow, double mzHigh, int columns, int mostRows, Cell cell) {
			if (!(mzLow < mzHigh) || columns < 1 || mostRows < 2 || (long) columns * mostRows > 100_000_000L) {
				throw new IllegalArgumentException("m/z from " + mzLow + " to " + mzHigh + " in " + columns
						+ " columns and up to " + mostRows + " rows");
			}
			this.mzLow = mzLow;
			this.mzStep = (mzHigh - mzLow) / columns;
			this.columns = columns;
			this.mostRows = mostRows;
			this.cell = cell;
			this.cells = new float[64 * columns];
		}

		/**
		 * @param time
		 *            not before the scan before
		 * @param mz
		 *            what lies outside the columns is left out
		 */
		public Builder add(double time, double[] mz, double[] intensities) {
			lastTime = Math.max(time, lastTime);
			if (rows == 0 || scansInLast == scansPerRow) {
				if (rows == mostRows) {
					halve();
				}
				if (rows == 0 || scansInLast == scansPerRow) {
					newRow(time);
				}
			}
			scansInLast++;
			int start = (rows - 1) * columns;
			for (int i = 0; i < mz.length; i++) {
				double column = Math.floor((mz[i] - mzLow) / mzStep);
				if (column >= 0 && column < columns) {
					put(start + (int) column, (float) intensities[i]);
				}
			}
			return this;
		}

		private void put(int index, float value) {
			cells[index] = cell == Cell.SUM ? cells[index] + value : Math.max(cells[index], value);
		}

		private void newRow(double time) {
			if (rows == times.length) {
				int room = Math.min(mostRows, 2 * rows);
				times = Arrays.copyOf(times, room);
				cells = Arrays.copyOf(cells, room * columns);
			}
			times[rows++] = time;
			scansInLast = 0;
		}

		private void halve() {
			int pairs = (rows + 1) / 2;
			boolean single = rows % 2 == 1;
			for (int row = 0; row < pairs; row++) {
				times[row] = times[2 * row];
				for (int column = 0; column < columns; column++) {
					int target = row * columns + column;
					cells[target] = cells[2 * row * columns + column];
					if (2 * row + 1 < rows) {
						put(target, cells[(2 * row + 1) * columns + column]);
					}
				}
			}
			Arrays.fill(cells, pairs * columns, rows * columns, 0);
			scansInLast = single ? scansPerRow : 2 * scansPerRow;
			rows = pairs;
			scansPerRow *= 2;
		}

		/** What there is so far; a copy. */
		public HeatGrid build() {
			return new HeatGrid(mzLow, mzStep, columns, Arrays.copyOf(times, rows), lastTime,
					Arrays.copyOf(cells, rows * columns));
		}
	}

	private final double mzLow;
	private final double mzStep;
	private final int columns;
	private final double[] times;
	private final double end;
	private final float[] cells;

	private HeatGrid(double mzLow, double mzStep, int columns, double[] times, double lastTime, float[] cells) {
		this.mzLow = mzLow;
		this.mzStep = mzStep;
		this.columns = columns;
		this.times = times;
		this.cells = cells;
		double usual = times.length > 1 ? (times[times.length - 1] - times[0]) / (times.length - 1) : 1;
		this.end = times.length == 0 ? 0 : Math.max(lastTime, times[times.length - 1] + (usual > 0 ? usual : 1));
	}

	public int rows() {
		return times.length;
	}

	public int columns() {
		return columns;
	}

	/** Where a column begins; the end of the last one for the number of columns. */
	public double mz(int column) {
		return mzLow + column * mzStep;
	}

	/** When a row begins; the end of the last one for the number of rows. */
	public double time(int row) {
		return row < times.length ? times[row] : end;
	}

	/** 0 where no point fell. */
	public float cell(int row, int column) {
		return cells[row * columns + column];
	}

	/** The row that holds a time; the first or last one when all lie after or before. */
	public int row(double time) {
		int found = Arrays.binarySearch(times, time);
		return Math.max(0, found >= 0 ? found : -found - 2);
	}

	/** The column that holds an m/z, cut to those there are. */
	public int column(double mz) {
		return (int) Math.max(0, Math.min(columns - 1, Math.floor((mz - mzLow) / mzStep)));
	}

	/**
	 * The greatest cells in each pixel of a picture, row by row from the top, where the time is highest.
	 *
	 * @return {@code width * height} values; a pixel smaller than a cell has that of the cell, one beside the grid NaN
	 */
	public float[] pixels(double mzFrom, double mzTo, double timeFrom, double timeTo, int width, int height) {
		float[] pixels = new float[width * height];
		int[] starts = new int[width + 1];
		for (int x = 0; x <= width; x++) {
			starts[x] = (int) Math.max(-1, Math.min(columns,
					Math.floor((mzFrom + (mzTo - mzFrom) * x / width - mzLow) / mzStep)));
		}
		for (int y = 0; y < height; y++) {
			double upper = timeTo - (timeTo - timeFrom) * y / height;
			double lower = timeTo - (timeTo - timeFrom) * (y + 1) / height;
			if (times.length == 0 || upper <= times[0] || lower >= end) {
				Arrays.fill(pixels, y * width, (y + 1) * width, Float.NaN);
				continue;
			}
			int first = row(lower);
			// A row that begins inside the pixel belongs to it, one that begins at its upper border to the next one.
			int last = Math.max(first, row(Math.nextDown(upper)));
			for (int x = 0; x < width; x++) {
				pixels[y * width + x] = greatest(first, last, starts[x], starts[x + 1]);
			}
		}
		return pixels;
	}

	private float greatest(int firstRow, int lastRow, int from, int to) {
		int last = Math.max(from, to - 1);
		if (last < 0 || from >= columns) {
			return Float.NaN;
		}
		float greatest = 0;
		for (int row = firstRow; row <= lastRow; row++) {
			int start = row * columns;
			for (int i = start + Math.max(0, from); i <= start + Math.min(columns - 1, last); i++) {
				greatest = Math.max(greatest, cells[i]);
			}
		}
		return greatest;
	}
}
