package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** From the lines of a wavelet transform to the tops in the data, each once. */
final class PeakTops {

	/**
	 * @param apex
	 *            index of the highest point, of the middle one of several alike
	 * @param width
	 *            full width at half maximum that the wavelet found, points
	 * @param noise
	 *            standard deviation around the peak
	 * @param spread
	 *            standard deviation at the top, with that of counting
	 * @param significance
	 *            response by spread
	 * @param narrow
	 *            whether only wavelets narrower than the narrowest peak saw it
	 */
	record Top(int apex, double width, double noise, double spread, double significance, boolean narrow) {

		Top withWidth(double other) {
			return new Top(apex, other, noise, spread, significance, narrow);
		}
	}

	/** Depth of a valley, as a share of the lower top, where the noise of counting is not known. */
	static final double DEPTH = 0.1;
	private static final double FAR = 4;
	/** Standard deviations that the data fall between two tops. */
	private static final double VALLEY = 4;
	/** Widths over which the lobe of a strong peak reaches. */
	private static final double LOBE = 5;

	private final double[] y;
	private final int[] starts;
	private final NoiseLevel noise;
	private final PeakSettings settings;
	private final double least;

	/**
	 * @param least
	 *            smallest scale at which peaks of the allowed widths answer most
	 */
	PeakTops(double[] y, int[] starts, NoiseLevel noise, PeakSettings settings, double least) {
		this.y = y;
		this.starts = starts;
		this.noise = noise;
		this.settings = settings;
		this.least = least;
	}

	/** By index. */
	List<Top> of(List<RidgeLines.Line> lines) {
		List<Top> tops = new ArrayList<>();
		for (RidgeLines.Line line : lines) {
			int segment = segment(line.index());
			double edge = Math.min(line.index() - starts[segment], starts[segment + 1] - 1 - line.index());
			if (line.length() > 1 && edge >= line.scale() / 2) {
				Top top = top(line, segment);
				if (top.significance >= settings.significance()) {
					tops.add(top);
				}
			}
		}
		return distinct(supported(distinct(tops)));
	}

	private Top top(RidgeLines.Line line, int segment) {
		int reach = Math.max(1, (int) Math.round(line.scale() / 2));
		int from = Math.max(starts[segment], line.index() - reach);
		int to = Math.min(starts[segment + 1] - 1, line.index() + reach);
		int first = from;
		for (int i = from; i <= to; i++) {
			first = y[i] > y[first] ? i : first;
		}
		int last = first;
		while (last + 1 < starts[segment + 1] && y[last + 1] == y[first]) {
			last++;
		}
		while (first > starts[segment] && y[first - 1] == y[last]) {
			first--;
		}
		int middle = (first + last) / 2;
		double quiet = noise.at(middle);
		double spread = Math.sqrt(quiet * quiet + settings.unitsPerIon() * Math.max(0, y[middle]));
		return new Top(middle, line.scale() * RickerTransform.FWHM_BY_SCALE, quiet, spread,
				spread > 0 ? line.response() / spread : 0, line.scale() < least);
	}

	/**
	 * What only narrow wavelets saw is a peak where a stronger one stands so near that its lobe hides it from the broad
	 * wavelets; it is taken to be as wide as that one. Elsewhere it is a spike.
	 */
	private List<Top> supported(List<Top> tops) {
		Top[] accepted = new Top[tops.size()];
		Integer[] order = new Integer[tops.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingDouble(i -> -y[tops.get(i).apex]));
		for (int i : order) {
			Top top = tops.get(i);
			if (!top.narrow) {
				accepted[i] = top;
				continue;
			}
			for (int step = -1; step <= 1; step += 2) {
				int j = i + step;
				while (j >= 0 && j < accepted.length && accepted[j] == null) {
					j += step;
				}
				if (j >= 0 && j < accepted.length && accepted[i] == null
						&& Math.abs(accepted[j].apex - top.apex) <= LOBE * accepted[j].width) {
					accepted[i] = top.withWidth(accepted[j].width);
				}
			}
		}
		List<Top> all = new ArrayList<>();
		for (Top top : accepted) {
			if (top != null) {
				all.add(top);
			}
		}
		return all;
	}

	/** The stronger one of those that share a top or have no valley between them. */
	private List<Top> distinct(List<Top> tops) {
		tops.sort(Comparator.comparingInt(Top::apex));
		List<Top> kept = new ArrayList<>();
		for (Top top : tops) {
			Top rest = top;
			while (!kept.isEmpty() && !valley(kept.getLast(), rest)) {
				Top other = kept.removeLast();
				rest = stronger(other, rest);
			}
			kept.add(rest);
		}
		return kept;
	}

	/** The higher top, with the width that broad wavelets saw. */
	private Top stronger(Top a, Top b) {
		if (a.narrow != b.narrow) {
			return a.narrow ? b : a;
		}
		return a.significance >= b.significance ? a : b;
	}

	/** Whether the data fall between two tops; those far from each other are two in any case. */
	private boolean valley(Top left, Top right) {
		if (right.apex - left.apex > FAR * Math.max(left.width, right.width)) {
			return true;
		}
		Top lower = y[left.apex] < y[right.apex] ? left : right;
		// means of a quarter of a width: single points of a flat top differ by several deviations
		int points = Math.max(1, (int) (Math.min(left.width, right.width) / 4));
		double top = mean(Math.max(0, lower.apex - points / 2), points);
		double depth = VALLEY * lower.spread / Math.sqrt(points);
		if (settings.unitsPerIon() == 0) {
			depth = Math.max(depth, DEPTH * Math.abs(top));
		}
		for (int i = left.apex + 1; i + points <= right.apex; i++) {
			if (mean(i, points) < top - depth) {
				return true;
			}
		}
		return false;
	}

	private double mean(int from, int points) {
		double sum = 0;
		int count = 0;
		for (int i = from; i < from + points && i < y.length; i++) {
			sum += y[i];
			count++;
		}
		return sum / count;
	}

	private int segment(int index) {
		int found = Arrays.binarySearch(starts, index);
		return found >= 0 ? found : -found - 2;
	}
}
