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
	private record Store(double[] x, double[] y, Level[] levels, AtomicInteger used) {
	}

	/** Where the lowest and the highest point of each block are, and beside it how high: looking there costs a cache miss. */
	private record Level(int[] least, int[] most, double[] low, double[] high) {

		Level(int blocks) {
			this(new int[blocks], new int[blocks], new double[blocks], new double[blocks]);
		}

		void copyTo(Level target, int blocks) {
			System.arraycopy(least, 0, target.least, 0, blocks);
			System.arraycopy(most, 0, target.most, 0, blocks);
			System.arraycopy(low, 0, target.low, 0, blocks);
			System.arraycopy(high, 0, target.high, 0, blocks);
		}
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
		Level[] all = new Level[levels];
		for (int level = 0; level < levels; level++) {
			all[level] = new Level(x.length >> SHIFT * (level + 1));
		}
		return new Store(x, y, all, new AtomicInteger());
	}

	/** Fills in the blocks that get complete when the size grows from one to the other. */
	private static void fill(Store store, int from, int to) {
		for (int level = 0; level < store.levels.length; level++) {
			int shift = SHIFT * (level + 1);
			Level into = store.levels[level];
			for (int block = from >> shift; block < to >> shift; block++) {
				Extremes found = new Extremes();
				for (int k = block << SHIFT; k < (block + 1) << SHIFT; k++) {
					found.add(store, level, k);
				}
				into.least[block] = found.least;
				into.most[block] = found.most;
				into.low[block] = found.low;
				into.high[block] = found.high;
			}
		}
	}

	/** The lowest and the highest of what was added, the first of equal ones; a gap only as long as nothing else came. */
	private static final class Extremes {

		private int least = -1;
		private int most = -1;
		private double low = Double.NaN;
		private double high = Double.NaN;

		/** A block of a level, or a point when the level is 0. */
		void add(Store store, int level, int block) {
			if (level == 0) {
				double y = store.y[block];
				add(block, y, block, y);
			} else {
				Level from = store.levels[level - 1];
				add(from.least[block], from.low[block], from.most[block], from.high[block]);
			}
		}

		private void add(int lowAt, double lowY, int highAt, double highY) {
			if (lowY < low || least < 0 || Double.isNaN(low) && !Double.isNaN(lowY)) {
				least = lowAt;
				low = lowY;
			}
			if (highY > high || most < 0 || Double.isNaN(high) && !Double.isNaN(highY)) {
				most = highAt;
				high = highY;
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
			for (int level = 0; level < store.levels.length; level++) {
				store.levels[level].copyTo(target.levels[level], size >> SHIFT * (level + 1));
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
		return extremes(from, to).least;
	}

	/** Index of the highest point from one index to before another, the first of equal ones; a gap only if all are. */
	@Override
	public int highest(int from, int to) {
		return extremes(from, to).most;
	}

	@Override
	public long lowestAndHighest(int from, int to) {
		Extremes found = extremes(from, to);
		return (long) found.least << Integer.SIZE | found.most;
	}

	private Extremes extremes(int from, int to) {
		Extremes found = new Extremes();
		int at = from;
		while (at < to) {
			// The largest block that begins here and ends in time.
			int aligned = Integer.numberOfTrailingZeros(at) / SHIFT;
			int fitting = (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(to - at)) / SHIFT;
			int level = Math.min(store.levels.length, Math.min(aligned, fitting));
			found.add(store, level, at >> SHIFT * level);
			at += 1 << SHIFT * level;
		}
		return found;
	}
}
