package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows the maxima of a wavelet transform from broad to narrow scales (Du, Kibbe and Lin 2006): a peak is a line of
 * maxima over several scales, while noise has them at one or two.
 */
final class RidgeLines {

	/**
	 * @param index
	 *            of the narrowest maximum of the line that is still that of the peak
	 * @param scale
	 *            points, at which the response is greatest
	 * @param response
	 *            the greatest one
	 * @param length
	 *            number of scales
	 */
	record Line(int index, double scale, double response, int length) {
	}

	/** Scales that a line may miss before it ends. */
	private static final int GAPS = 1;

	private static final class Growing {

		int last;
		int missed;
		int length;
		double response;
		double scale;
	}

	private List<Growing> growing = new ArrayList<>();
	private final List<Line> ended = new ArrayList<>();

	/**
	 * Takes the next, narrower scale.
	 *
	 * @param least
	 *            responses below are no maxima
	 */
	void add(double[] row, int[] starts, double scale, NoiseLevel noise, double least) {
		int[] maxima = maxima(row, starts, noise, least);
		boolean[] taken = new boolean[maxima.length];
		int reach = Math.max(1, (int) Math.ceil(scale / 2));
		List<Growing> next = new ArrayList<>(maxima.length);
		int low = 0;
		for (Growing line : growing) {
			while (low < maxima.length && maxima[low] < line.last - reach) {
				low++;
			}
			int best = -1;
			for (int m = low; m < maxima.length && maxima[m] <= line.last + reach; m++) {
				if (!taken[m] && (best < 0 || row[maxima[m]] > row[maxima[best]])) {
					best = m;
				}
			}
			if (best >= 0) {
				taken[best] = true;
				take(line, maxima[best], row, scale);
				next.add(line);
			} else if (++line.missed > GAPS) {
				end(line);
			} else {
				next.add(line);
			}
		}
		for (int m = 0; m < maxima.length; m++) {
			if (!taken[m]) {
				Growing line = new Growing();
				take(line, maxima[m], row, scale);
				next.add(line);
			}
		}
		next.sort((a, b) -> Integer.compare(a.last, b.last));
		growing = next;
	}

	/** All lines, by index. */
	List<Line> lines() {
		growing.forEach(this::end);
		growing = new ArrayList<>();
		ended.sort((a, b) -> a.index != b.index ? Integer.compare(a.index, b.index)
				: Double.compare(b.response, a.response));
		return ended;
	}

	private void end(Growing line) {
		ended.add(new Line(line.last, line.scale, line.response, line.length));
	}

	private static void take(Growing line, int index, double[] row, double scale) {
		line.last = index;
		line.missed = 0;
		line.length++;
		if (row[index] > line.response) {
			line.response = row[index];
			line.scale = scale;
		}
	}

	private static int[] maxima(double[] row, int[] starts, NoiseLevel noise, double least) {
		int[] found = new int[64];
		int count = 0;
		for (int s = 0; s + 1 < starts.length; s++) {
			int end = starts[s + 1];
			for (int i = starts[s]; i < end; i++) {
				double value = row[i];
				if (value > 0 && (i == starts[s] || value > row[i - 1]) && (i + 1 == end || value >= row[i + 1])
						&& value >= least * noise.at(i)) {
					if (count == found.length) {
						found = Arrays.copyOf(found, 2 * count);
					}
					found[count++] = i;
				}
			}
		}
		return Arrays.copyOf(found, count);
	}
}
