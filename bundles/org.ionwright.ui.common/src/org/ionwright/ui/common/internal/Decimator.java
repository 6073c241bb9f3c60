package org.ionwright.ui.common.internal;

/**
 * Leaves of a curve what a screen of so many pixel columns can show. Of each column the first, lowest, highest and last
 * point stay, in their order, so that no peak is lost and no line runs where none was.
 */
public final class Decimator {

	private static final int POINTS_PER_COLUMN = 4;

	private Decimator() {
	}

	/** The line from {@code low} to {@code high}; where the curve goes on beyond, it is cut at the border. */
	public static Polyline line(Samples samples, double low, double high, int columns) {
		int from = samples.ceiling(low);
		int to = samples.ceiling(Math.nextUp(high));
		Polyline.Builder out = new Polyline.Builder(Math.min(to - from, POINTS_PER_COLUMN * columns) + 2);
		if (from > 0 && from < samples.size() && samples.x(from) > low) {
			out.add(low, between(samples, from - 1, low));
		}
		if (to - from <= POINTS_PER_COLUMN * columns) {
			for (int i = from; i < to; i++) {
				out.add(samples.x(i), samples.y(i));
			}
		} else {
			addColumns(samples, from, to, low, (high - low) / columns, out);
		}
		if (to > 0 && to < samples.size() && (to == from || samples.x(to - 1) < high)) {
			out.add(high, between(samples, to - 1, high));
		}
		return out.build();
	}

	private static void addColumns(Samples samples, int from, int to, double low, double width,
			Polyline.Builder out) {
		int start = from;
		int usual = 1;
		while (start < to) {
			int next = columnEnd(samples, start, to, low, width, usual);
			usual = next - start;
			long extremes = samples.lowestAndHighest(start, next);
			int least = (int) (extremes >> Integer.SIZE);
			int most = (int) extremes;
			add(samples, start, -1, out);
			add(samples, Math.min(least, most), start, out);
			add(samples, Math.max(least, most), Math.max(start, Math.min(least, most)), out);
			add(samples, next - 1, Math.max(least, most), out);
			start = next;
		}
	}

	private static void add(Samples samples, int index, int before, Polyline.Builder out) {
		if (index != before) {
			out.add(samples.x(index), samples.y(index));
		}
	}

	/**
	 * Where the points of the column end in which a point lies.
	 *
	 * @param usual
	 *            how many points the column before had
	 */
	private static int columnEnd(Samples samples, int start, int to, double low, double width, int usual) {
		double column = Math.floor((samples.x(start) - low) / width);
		int next = Math.min(to, samples.ceiling(low + (column + 1) * width, start, start + usual));
		// The border is rounded otherwise than the column: the point itself belongs to it in any case.
		return Math.max(next, start + 1);
	}

	/** Sticks standing on the floor, of each column only the highest. */
	public static Polyline sticks(Samples samples, double low, double high, int columns, double floor) {
		int from = samples.ceiling(low);
		int to = samples.ceiling(Math.nextUp(high));
		double width = (high - low) / columns;
		Polyline.Builder out = new Polyline.Builder(3 * Math.min(to - from, columns) + 2);
		out.add(low, floor);
		int start = from;
		int usual = 1;
		while (start < to) {
			int next = columnEnd(samples, start, to, low, width, usual);
			usual = next - start;
			int most = samples.highest(start, next);
			out.add(samples.x(most), floor);
			out.add(samples.x(most), samples.y(most));
			out.add(samples.x(most), floor);
			start = next;
		}
		out.add(high, floor);
		return out.build();
	}

	private static double between(Samples samples, int left, double x) {
		double x0 = samples.x(left);
		double x1 = samples.x(left + 1);
		double share = x1 > x0 ? (x - x0) / (x1 - x0) : 0;
		return samples.y(left) + share * (samples.y(left + 1) - samples.y(left));
	}
}
