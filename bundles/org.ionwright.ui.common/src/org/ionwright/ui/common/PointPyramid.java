package org.ionwright.ui.common;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.ui.common.internal.Samples;

/**
 * The points of a curve with the places of the lowest and highest one of each 16, 256, 4096 ... of them, so that the
 * extremes of any stretch are found in the same short time, however many points there are: what a chart needs to draw ten
 * million points at every step of a zoom. Immutable; any thread. Building takes some 10 ns a point and belongs off the UI
 * thread when there are more than a million.
 * <p>
 * Live data are appended: the new pyramid shares what is there with the old one, which stays as it was.
 */
public final class PointPyramid implements Samples {

	/** What older and newer pyramids share; only ever written beyond the size of each of them. */
	private record Store(double[] x, double[] y, int[][] least, int[][] most, AtomicInteger used) {
	}

	/** No points. */
	public static final PointPyramid EMPTY = of(new double[0], new double[0]);

	private static final int SHIFT = 4;
	private static final int FAN = 1 << SHIFT;

	private final Store store;
	private final int size;

	private PointPyramid(Store store, int size) {
		this.store = store;
		this.size = size;
	}

	/**
	 * @param x
	 *            not decreasing; not copied and must not change
	 * @param y
	 *            as many; not copied and must not change; NaN is a gap
	 */
	public static PointPyramid of(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " x but " + y.length + " y values");
		}
		Store store = storeOn(x, y);
		fill(store, 0, x.length);
		store.used.set(x.length);
		return new PointPyramid(store, x.length);
	}

	/** The points of a spectrum; the intensities are not copied and must not change. */
	public static PointPyramid of(MassAxis axis, double[] intensities) {
		return of(axis.toArray(), intensities);
	}

	private static Store storeOn(double[] x, double[] y) {
		int levels = 0;
		while (x.length >> SHIFT * (levels + 1) > 0) {
			levels++;
		}
		int[][] least = new int[levels][];
		int[][] most = new int[levels][];
		for (int level = 0; level < levels; level++) {
			least[level] = new int[x.length >> SHIFT * (level + 1)];
			most[level] = new int[least[level].length];
		}
		return new Store(x, y, least, most, new AtomicInteger());
	}

	/** Fills in the blocks that get complete when the size grows from one to the other. */
	private static void fill(Store store, int from, int to) {
		double[] y = store.y;
		for (int level = 0; level < store.least.length; level++) {
			int shift = SHIFT * (level + 1);
			for (int block = from >> shift; block < to >> shift; block++) {
				int least = -1;
				int most = -1;
				int first = block << SHIFT;
				for (int k = first; k < first + FAN; k++) {
					least = lower(y, least, level == 0 ? k : store.least[level - 1][k]);
					most = higher(y, most, level == 0 ? k : store.most[level - 1][k]);
				}
				store.least[level][block] = least;
				store.most[level][block] = most;
			}
		}
	}

	/** With more points behind those there are. Takes the time of the new points alone, but for a copy now and then. */
	public PointPyramid append(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " x but " + y.length + " y values");
		}
		int next = Math.addExact(size, x.length);
		Store target = store;
		if (next > store.x.length || !store.used.compareAndSet(size, next)) {
			int room = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(1024, next + (long) next / 2));
			target = storeOn(Arrays.copyOf(store.x, room), Arrays.copyOf(store.y, room));
			for (int level = 0; level < store.least.length; level++) {
				int blocks = size >> SHIFT * (level + 1);
				System.arraycopy(store.least[level], 0, target.least[level], 0, blocks);
				System.arraycopy(store.most[level], 0, target.most[level], 0, blocks);
			}
			target.used.set(next);
		}
		System.arraycopy(x, 0, target.x, size, x.length);
		System.arraycopy(y, 0, target.y, size, y.length);
		fill(target, size, next);
		return new PointPyramid(target, next);
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public double x(int index) {
		return store.x[index];
	}

	@Override
	public double y(int index) {
		return store.y[index];
	}

	/** Index of the first point at or above the value; the size when all lie below. */
	@Override
	public int ceiling(double value) {
		return Samples.super.ceiling(value);
	}

	/** Index of the lowest point from one index to before another, the first of equal ones; a gap only if all are. */
	@Override
	public int lowest(int from, int to) {
		return extreme(from, to, false);
	}

	/** Index of the highest point from one index to before another, the first of equal ones; a gap only if all are. */
	@Override
	public int highest(int from, int to) {
		return extreme(from, to, true);
	}

	private int extreme(int from, int to, boolean highest) {
		double[] y = store.y;
		int[][] levels = highest ? store.most : store.least;
		int best = -1;
		int at = from;
		while (at < to) {
			int level = 0;
			while (level < levels.length && (at & (1 << SHIFT * (level + 1)) - 1) == 0
					&& at + (1L << SHIFT * (level + 1)) <= to) {
				level++;
			}
			int candidate = level == 0 ? at : levels[level - 1][at >> SHIFT * level];
			best = highest ? higher(y, best, candidate) : lower(y, best, candidate);
			at += 1 << SHIFT * level;
		}
		return best;
	}

	private static int lower(double[] y, int best, int candidate) {
		return best < 0 || y[candidate] < y[best] || Double.isNaN(y[best]) && !Double.isNaN(y[candidate]) ? candidate
				: best;
	}

	private static int higher(double[] y, int best, int candidate) {
		return best < 0 || y[candidate] > y[best] || Double.isNaN(y[best]) && !Double.isNaN(y[candidate]) ? candidate
				: best;
	}
}
