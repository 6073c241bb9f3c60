package org.ionwright.tune;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.ionwright.device.DeviceException;

/**
 * The best value of one coordinate: a few over the range, so that a plateau without signal or a second hill does not hold it,
 * then a pattern search (Hooke and Jeeves 1961 in one dimension) whose steps halve. Values are compared again and again until
 * they differ by more than noise, or have been measured often enough to count as equal; of equals the one before stays, and the winner is confirmed.
 */
final class CoordinateSearch {

	/** Measures the objective at a value. */
	interface Measurement {

		Objective.Value at(double value) throws DeviceException, InterruptedException;
	}

	private static final int COARSE = 5;

	private final Measurement measurement;
	private final double low;
	private final double high;
	private final double resolution;
	private final int repeats;
	private final double deviations;
	private final BooleanSupplier over;
	private final Map<Double, Objective.Value> known = new TreeMap<>();

	/**
	 * @param low
	 *            end of the range
	 * @param high
	 *            end of the range
	 * @param resolution
	 *            step below which the search ends
	 * @param repeats
	 *            measurements of a value at most
	 * @param deviations
	 *            standard deviations that make a difference
	 * @param over
	 *            whether no time is left for new values
	 */
	CoordinateSearch(Measurement measurement, double low, double high, double resolution, int repeats,
			double deviations, BooleanSupplier over) {
		this.measurement = measurement;
		this.low = low;
		this.high = high;
		this.resolution = resolution;
		this.repeats = repeats;
		this.deviations = deviations;
		this.over = over;
	}

	/**
	 * @param start
	 *            value now; may lie outside of the range, and then stays only where nothing within is better
	 */
	double best(double start) throws DeviceException, InterruptedException {
		known(start);
		double best = start;
		for (int i = 0; i < COARSE && !over.getAsBoolean(); i++) {
			best = better(low + (high - low) * i / (COARSE - 1), best);
		}
		double step = (high - low) / (COARSE - 1) / 2;
		while (step >= resolution && !over.getAsBoolean()) {
			double up = better(Math.clamp(best + step, low, high), best);
			double next = up != best ? up : better(Math.clamp(best - step, low, high), best);
			step = next == best ? step / 2 : step;
			best = next;
		}
		return best == start || confirmed(best, start) ? best : start;
	}

	/**
	 * The winner of many comparisons owes something to luck: it must win once more with fresh measurements, in turn with the start so
	 * that a slow drift is on both sides.
	 */
	private boolean confirmed(double best, double start) throws DeviceException, InterruptedException {
		Objective.Value mine = measurement.at(best);
		Objective.Value other = measurement.at(start);
		while (!mine.betterThan(other, deviations) && mine.repeats() < repeats) {
			mine = mine.with(measurement.at(best));
			other = other.with(measurement.at(start));
		}
		known.put(best, mine);
		known.put(start, other);
		return mine.betterThan(other, deviations);
	}

	/** What is known of a value that was tried. */
	Objective.Value known(double value) throws DeviceException, InterruptedException {
		Objective.Value old = known.get(value);
		if (old == null) {
			old = measurement.at(value);
			known.put(value, old);
		}
		return old;
	}

	/** Number of values that were tried. */
	int tried() {
		return known.size();
	}

	/** The candidate where it is better than the best one so far, otherwise that. */
	private double better(double candidate, double best) throws DeviceException, InterruptedException {
		if (known.containsKey(candidate)) {
			// it has lost already, or is the best one itself
			return best;
		}
		Objective.Value mine = known(candidate);
		Objective.Value other = known(best);
		while (!mine.betterThan(other, deviations) && !other.betterThan(mine, deviations)
				&& Math.min(mine.repeats(), other.repeats()) < repeats) {
			if (mine.repeats() <= other.repeats()) {
				mine = mine.with(measurement.at(candidate));
				known.put(candidate, mine);
			} else {
				other = other.with(measurement.at(best));
				known.put(best, other);
			}
		}
		return mine.betterThan(other, deviations) ? candidate : best;
	}
}
