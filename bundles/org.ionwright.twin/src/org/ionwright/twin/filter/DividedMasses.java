package org.ionwright.twin.filter;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleFunction;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Curves at masses that lie as close as interpolation between them needs. An interval has curves at its ends and in its
 * middle; where that of the middle is off from what its neighbours would have given, its halves are intervals too.
 * Whether an interval is divided depends on curves of intervals that are not shorter, and on nothing else, so that the
 * masses are the same whatever was asked for first and by how many threads. Safe for use by several threads.
 * <p>
 * Places count steps of half the shortest interval from the first mass.
 */
final class DividedMasses {

	/** Peaks below this height count as being of this height. */
	private static final double FAINT = 0.1;
	private static final int COMPARED = 128;
	/** What is not known, as a curve that it takes is missing; in place of a place or an answer. */
	private static final int UNKNOWN = -2;
	private static final int NONE = -1;
	private static final int NO = 0;
	private static final int YES = 1;

	private final DoubleFunction<TransmissionCurve> curveAt;
	private final int depth;
	private final double worth;
	private final int steps;
	private final AtomicReferenceArray<@Nullable TransmissionCurve> curves;
	/** By level and interval, whether it is divided. */
	private final AtomicReferenceArray<@Nullable Boolean>[] divided;
	private final AtomicReferenceArray<CurveBlend.@Nullable Knots> knots;

	/**
	 * @param intervals
	 *            longest intervals, at least 3
	 * @param depth
	 *            most divisions of the longest interval
	 * @param worth
	 *            share of the highest transmission by which the middle has to be off for an interval to be divided; as the
	 *            middle is kept, a tenth to a fifth of it is left where curves change smoothly, half of it at a kink
	 * @param curveAt
	 *            curve at a place, the same each time
	 */
	@SuppressWarnings("unchecked")
	DividedMasses(int intervals, int depth, double worth, DoubleFunction<TransmissionCurve> curveAt) {
		this.curveAt = curveAt;
		this.depth = depth;
		this.worth = worth;
		steps = steps(intervals, depth);
		curves = new AtomicReferenceArray<>(steps + 1);
		knots = new AtomicReferenceArray<>(steps);
		divided = new AtomicReferenceArray[depth];
		for (int level = 0; level < depth; level++) {
			divided[level] = new AtomicReferenceArray<>(intervals << level);
		}
	}

	/** Places from the first mass to the last. */
	static int steps(int intervals, int depth) {
		return intervals << depth + 1;
	}

	/** The curve between those next to a place, which are made if need be. */
	CurveBlend at(double place) {
		return new CurveBlend(near(place), place);
	}

	/** What the calibration adds to the mass command at a place, u. */
	double shift(double place) {
		return CurveBlend.shift(near(place), place);
	}

	private CurveBlend.Knots near(double place) {
		CurveBlend.@Nullable Knots near = knots((int) place, null);
		if (near == null) {
			throw new IllegalStateException("no curves around place " + place);
		}
		return near;
	}

	/**
	 * Places of curves that are missing between two places; as many as are known, as what they are decides on further
	 * ones.
	 */
	SortedSet<Integer> missing(double from, double to) {
		SortedSet<Integer> missing = new TreeSet<>();
		int last = (int) Math.clamp(to, 0, steps - 1.0);
		for (int step = (int) Math.clamp(from, 0, steps - 1.0); step <= last; step++) {
			knots(step, missing);
		}
		return missing;
	}

	/** Makes the curve at a place if it is missing. */
	TransmissionCurve make(int place) {
		TransmissionCurve curve = curves.get(place);
		if (curve == null) {
			curve = curveAt.apply(place);
			curves.set(place, curve);
		}
		return curve;
	}

	private int width(int level) {
		return 1 << depth + 1 - level;
	}

	/**
	 * The four curves next to a step.
	 *
	 * @param missing
	 *            is told what is missing, with null as the answer; null to make it
	 */
	private CurveBlend.@Nullable Knots knots(int step, @Nullable SortedSet<Integer> missing) {
		CurveBlend.@Nullable Knots known = knots.get(step);
		if (known != null) {
			return known;
		}
		int level = 0;
		int deeper = divided(level, step / width(level), missing);
		while (deeper == YES) {
			level++;
			deeper = level == depth ? NO : divided(level, step / width(level), missing);
		}
		if (deeper == UNKNOWN) {
			return null;
		}
		int half = width(level) / 2;
		int low = step / half * half;
		CurveBlend.@Nullable Knots found = knots(depth + 1, low, low + half, missing);
		if (found != null) {
			knots.set(step, found);
		}
		return found;
	}

	/** Two neighbours and those next to them, of what is there from intervals above a level. */
	private CurveBlend.@Nullable Knots knots(int level, int low, int high, @Nullable SortedSet<Integer> missing) {
		int before = next(level, low, -1, missing);
		int behind = next(level, high, 1, missing);
		int first = before;
		int last = behind;
		if (before == NONE) {
			first = behind == UNKNOWN ? UNKNOWN : next(level, behind, 1, missing);
		} else if (behind == NONE) {
			last = before == UNKNOWN ? UNKNOWN : next(level, before, -1, missing);
		}
		if (first == UNKNOWN || last == UNKNOWN || behind == UNKNOWN || before == UNKNOWN) {
			return null;
		}
		int[] places = { first, low, high, last };
		Arrays.sort(places);
		double[] at = new double[places.length];
		TransmissionCurve[] near = new TransmissionCurve[places.length];
		boolean complete = true;
		int inner = 0;
		for (int k = 0; k < places.length; k++) {
			at[k] = places[k];
			inner = places[k] == low ? k : inner;
			@Nullable
			TransmissionCurve curve = curve(places[k], missing);
			if (curve == null) {
				complete = false;
			} else {
				near[k] = curve;
			}
		}
		return complete ? new CurveBlend.Knots(at, near, inner) : null;
	}

	private @Nullable TransmissionCurve curve(int place, @Nullable SortedSet<Integer> missing) {
		@Nullable
		TransmissionCurve curve = curves.get(place);
		if (curve == null && missing != null) {
			missing.add(place);
		}
		return curve == null && missing == null ? make(place) : curve;
	}

	/** The neighbour of a place among the ends and middles of all intervals above a level. */
	private int next(int level, int place, int side, @Nullable SortedSet<Integer> missing) {
		for (int above = level - 1; above >= 0; above--) {
			int width = width(above);
			if (place % width != 0) {
				return place + side * width / 2;
			}
			int beyond = place + side * width;
			if (beyond < 0 || beyond > steps) {
				return NONE;
			}
			int there = exists(above, Math.min(place, beyond) / width, missing);
			if (there != NO) {
				return there == YES ? place + side * width / 2 : UNKNOWN;
			}
		}
		int beyond = place + side * width(0);
		return beyond < 0 || beyond > steps ? NONE : beyond;
	}

	private int exists(int level, int interval, @Nullable SortedSet<Integer> missing) {
		if (level == 0) {
			return YES;
		}
		int above = exists(level - 1, interval / 2, missing);
		return above == YES ? divided(level - 1, interval / 2, missing) : above;
	}

	/** Whether an interval that exists is divided. */
	private int divided(int level, int interval, @Nullable SortedSet<Integer> missing) {
		@Nullable
		Boolean known = divided[level].get(interval);
		if (known == null) {
			int low = interval * width(level);
			int middle = low + width(level) / 2;
			@Nullable
			TransmissionCurve curve = curve(middle, missing);
			CurveBlend.@Nullable Knots near = knots(level, low, low + width(level), missing);
			if (curve == null || near == null) {
				return UNKNOWN;
			}
			known = surprise(curve, new CurveBlend(near, middle)) > worth;
			divided[level].set(interval, known);
		}
		return known ? YES : NO;
	}

	/** Largest deviation as a share of the highest transmission, for the same mass commands. */
	private static double surprise(TransmissionCurve curve, CurveBlend blend) {
		double apart = curve.shift() - blend.shift();
		double from = Math.min(curve.from(), blend.from() - apart);
		double to = Math.max(curve.to(), blend.to() - apart);
		double most = 0;
		for (int i = 0; i <= COMPARED; i++) {
			double offset = from + (to - from) * i / COMPARED;
			most = Math.max(most, Math.abs(curve.at(offset) - blend.at(offset + apart)));
		}
		return most / Math.max(FAINT, curve.highest());
	}
}
