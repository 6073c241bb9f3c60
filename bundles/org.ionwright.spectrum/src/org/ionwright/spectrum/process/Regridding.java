package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Puts counts on another axis so that their sum stays the same; the only way here to bring spectra with different axes
 * together, and never done unasked. Both ways move counts to whole points, neither invents values between points.
 */
public enum Regridding {

	/**
	 * Each point stands for the stretch halfway to its neighbours; its counts are shared out by how much of that stretch lies
	 * in those of the new points (conservative or histogram rebinning). For profiles.
	 */
	OVERLAP {
		@Override
		void move(double[] x, double[] y, double[] grid, double[] out) {
			int n = grid.length;
			int k = 0;
			for (int i = 0; i < x.length; i++) {
				double below = x[i] - lower(x, i);
				double above = upper(x, i) - x[i];
				// beside a gap a point is no wider than on its other side
				double low = x[i] - Math.min(below, above > 0 ? 1.5 * above : below);
				double high = x[i] + Math.min(above, below > 0 ? 1.5 * below : above);
				if (!(high > low)) {
					out[nearest(grid, x[i])] += y[i];
					continue;
				}
				while (k > 0 && lower(grid, k) > low) {
					k--;
				}
				while (k + 1 < n && upper(grid, k) <= low) {
					k++;
				}
				// the last share is what is left, so that nothing is lost by rounding
				double left = y[i];
				for (int j = k; j < n; j++) {
					boolean last = j == n - 1 || upper(grid, j) >= high;
					double from = j == 0 ? low : Math.max(low, lower(grid, j));
					double share = last ? left : y[i] * ((upper(grid, j) - from) / (high - low));
					out[j] += share;
					left -= share;
					if (last) {
						break;
					}
				}
			}
		}
	},

	/** All counts of a point go to the nearest new point, to the lower one of two as near. For sticks. */
	NEAREST {
		@Override
		void move(double[] x, double[] y, double[] grid, double[] out) {
			for (int i = 0; i < x.length; i++) {
				out[nearest(grid, x[i])] += y[i];
			}
		}
	};

	abstract void move(double[] x, double[] y, double[] grid, double[] out);

	/**
	 * The values on the new axis; their sum is that of the old ones, to rounding.
	 *
	 * @param grid
	 *            increasing, one point or more; it must reach as far as the values that are not 0
	 * @throws IllegalArgumentException
	 *             when a value that is not 0 lies outside the grid, or a number is not finite
	 */
	public double[] apply(double[] x, double[] y, double[] grid) {
		Checked.sameLength(x, y);
		Checked.ordered(x);
		Checked.finite("intensities", y);
		Checked.ordered(grid);
		if (grid.length == 0) {
			throw new IllegalArgumentException("the new axis has no points");
		}
		double first = grid[0] - (upper(grid, 0) - grid[0]);
		double last = grid[grid.length - 1] + (grid[grid.length - 1] - lower(grid, grid.length - 1));
		int from = 0;
		int to = x.length;
		for (int i = 0; i < x.length; i++) {
			boolean outside = x[i] < first || x[i] > last;
			if (outside && y[i] != 0) {
				throw new IllegalArgumentException("there are " + y[i] + " counts at " + x[i]
						+ ", outside the new axis from " + grid[0] + " to " + grid[grid.length - 1]
						+ ": they would be lost; cut the trace first or take a longer axis");
			}
			from = outside && i == from && x[i] < first ? i + 1 : from;
			to = outside && x[i] > last ? Math.min(to, i) : to;
		}
		double[] out = new double[grid.length];
		double[] inX = Arrays.copyOfRange(x, from, Math.max(from, to));
		double[] inY = Arrays.copyOfRange(y, from, Math.max(from, to));
		move(inX, inY, grid, out);
		return out;
	}

	private static double lower(double[] x, int i) {
		return i > 0 ? (x[i - 1] + x[i]) / 2 : x.length > 1 ? x[0] - (x[1] - x[0]) / 2 : x[0];
	}

	private static double upper(double[] x, int i) {
		int n = x.length;
		return i + 1 < n ? (x[i] + x[i + 1]) / 2 : n > 1 ? x[i] + (x[i] - x[i - 1]) / 2 : x[i];
	}

	private static int nearest(double[] grid, double value) {
		int at = Arrays.binarySearch(grid, value);
		if (at >= 0) {
			return at;
		}
		int above = -at - 1;
		return above == 0 ? 0
				: above == grid.length || value - grid[above - 1] <= grid[above] - value ? above - 1 : above;
	}
}
