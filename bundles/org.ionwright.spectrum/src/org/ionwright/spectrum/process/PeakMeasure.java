package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bounds of peaks whose tops are known, and what is between them. */
final class PeakMeasure {

	/** Standard deviations. */
	private static final double RISE = 6;

	private final double[] x;
	private final double[] y;
	private final PeakSettings settings;
	private final double highest;

	private PeakMeasure(double[] x, double[] y, PeakSettings settings) {
		this.x = x;
		this.y = y;
		this.settings = settings;
		double top = Double.NEGATIVE_INFINITY;
		for (double value : y) {
			top = Math.max(top, value);
		}
		highest = top;
	}

	/**
	 * @param widths
	 *            number of full widths from the top within which the bounds lie
	 */
	static List<Peak> all(double[] x, double[] y, int[] starts, List<PeakTops.Top> tops,
			PeakSettings settings, double widths) {
		PeakMeasure measure = new PeakMeasure(x, y, settings);
		List<Peak> peaks = new ArrayList<>();
		int segment = 0;
		for (int t = 0; t < tops.size(); t++) {
			PeakTops.Top top = tops.get(t);
			while (starts[segment + 1] <= top.apex()) {
				segment++;
			}
			int reach = (int) Math.ceil(widths * top.width());
			int from = Math.max(starts[segment], top.apex() - reach);
			int to = Math.min(starts[segment + 1] - 1, top.apex() + reach);
			from = t > 0 ? Math.max(from, tops.get(t - 1).apex() + 1) : from;
			to = t + 1 < tops.size() ? Math.min(to, tops.get(t + 1).apex() - 1) : to;
			Peak peak = measure.peak(top, measure.valley(top.apex(), from, -1, top),
					measure.valley(top.apex(), to, 1, top));
			if (peak.height() > 0) {
				peaks.add(peak);
			}
		}
		return peaks;
	}

	/**
	 * The nearest point outwards from the top that is as low as the lowest, to the noise, before the data rise again by more
	 * than the noise.
	 */
	private int valley(int apex, int end, int step, PeakTops.Top top) {
		int lowest = apex;
		for (int i = apex; i != end + step; i += step) {
			if (y[i] < y[lowest]) {
				lowest = i;
			} else if (Math.min(y[i], y[apex]) > y[lowest] + rise(top, y[lowest])) {
				break;
			}
		}
		int nearest = apex;
		while (nearest != lowest && y[nearest] > y[lowest] + Math.min(top.noise(), (y[apex] - y[lowest]) / 20)) {
			nearest += step;
		}
		return nearest;
	}

	/** What noise does not do at this level: the data rise to another peak. */
	private double rise(PeakTops.Top top, double level) {
		double ion = settings.unitsPerIon();
		double noise = RISE * Math.sqrt(top.noise() * top.noise() + ion * Math.max(0, level));
		return ion > 0 ? noise : Math.max(noise, PeakTops.DEPTH * Math.abs(y[top.apex()]));
	}

	private Peak peak(PeakTops.Top top, int left, int right) {
		double[] above = above(x, y, left, right, settings.floor());
		int apex = top.apex() - left;
		double height = above[apex];
		double area = 0;
		double sum = 0;
		for (int i = 0; i < above.length; i++) {
			// a bound may be that of a neighbour, too, and each gets half of it
			sum += i == 0 || i == above.length - 1 ? above[i] / 2 : above[i];
			if (i > 0) {
				area += (above[i] + above[i - 1]) / 2 * (x[left + i] - x[left + i - 1]);
			}
		}
		double middle = x[top.apex()];
		double lower = crossing(x, above, left, apex, -1, height / 2);
		double upper = crossing(x, above, left, apex, 1, height / 2);
		double fwhm = Double.isNaN(lower) ? 2 * (upper - middle)
				: Double.isNaN(upper) ? 2 * (middle - lower) : upper - lower;
		double noise = top.noise();
		return new Peak(centroid(above, left, apex), middle, height, area, sum, fwhm, x[left], x[right],
				noise > 0 ? height / noise : Double.POSITIVE_INFINITY, top.significance(), top.apex(), left, right,
				clipped(top.apex()));
	}

	/** The values between two bounds above the floor. */
	static double[] above(double[] x, double[] y, int left, int right, PeakSettings.Floor floor) {
		double[] above = Arrays.copyOfRange(y, left, right + 1);
		double width = x[right] - x[left];
		for (int i = 0; floor == PeakSettings.Floor.VALLEYS && i < above.length; i++) {
			above[i] -= width > 0 ? y[left] + (y[right] - y[left]) * ((x[left + i] - x[left]) / width)
					: Math.min(y[left], y[right]);
		}
		return above;
	}

	/**
	 * Where the values fall to a level from the apex outwards, on a straight line between two points; NaN when they stay
	 * above it up to the bound.
	 *
	 * @param left
	 *            index in x of the first of the values
	 * @param apex
	 *            index among the values
	 */
	static double crossing(double[] x, double[] above, int left, int apex, int step, double level) {
		for (int i = apex + step; i >= 0 && i < above.length; i += step) {
			if (above[i] <= level) {
				double inner = above[i - step];
				return x[left + i] + (x[left + i - step] - x[left + i]) * (level - above[i]) / (inner - above[i]);
			}
		}
		return Double.NaN;
	}

	/** Weights fall to 0 at half height, so a point that crosses it moves nothing by a jump. */
	private double centroid(double[] above, int left, int apex) {
		double weights = 0;
		double moment = 0;
		for (int step = -1; step <= 1; step += 2) {
			for (int i = step < 0 ? apex : apex + 1; i >= 0 && i < above.length; i += step) {
				double weight = above[i] - above[apex] / 2;
				if (weight <= 0) {
					break;
				}
				weight *= width(left + i);
				weights += weight;
				moment += weight * (x[left + i] - x[left + apex]);
			}
		}
		return weights > 0 ? x[left + apex] + moment / weights : x[left + apex];
	}

	/** Of the stretch of the axis that a point stands for; where the spacing varies, dense points count less. */
	private double width(int i) {
		double width = x[Math.min(x.length - 1, i + 1)] - x[Math.max(0, i - 1)];
		return width > 0 ? width : Double.MIN_NORMAL;
	}

	private boolean clipped(int apex) {
		if (y[apex] < highest) {
			return false;
		}
		int alike = 1;
		for (int i = apex - 1; i >= 0 && y[i] == y[apex]; i--) {
			alike++;
		}
		for (int i = apex + 1; i < y.length && y[i] == y[apex]; i++) {
			alike++;
		}
		return alike >= 3;
	}
}
