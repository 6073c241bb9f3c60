package org.ionwright.spectrum.process;

import org.ionwright.spectrum.Representation;

/** The points that a step takes and gives; immutable. Values may be below 0 after something was subtracted, never NaN. */
public final class Trace {

	/** What the positions are. */
	public enum Axis {
		/** m/z, plain. */
		MZ,
		/** Seconds since the start of the run. */
		SECONDS
	}

	private final Axis axis;
	private final Representation representation;
	private final double[] x;
	private final double[] y;
	private final double weight;
	private final double countingSeconds;

	private Trace(Axis axis, Representation representation, double[] x, double[] y, double weight,
			double countingSeconds) {
		this.axis = axis;
		this.representation = representation;
		this.x = x;
		this.y = y;
		this.weight = weight;
		this.countingSeconds = countingSeconds;
	}

	/**
	 * @param x
	 *            copied; finite, not decreasing
	 * @param y
	 *            copied; finite
	 * @param weight
	 *            number of spectra that add up to a value: their number for a sum, 1 for a mean
	 * @param countingSeconds
	 *            counting time behind a value; NaN when unknown
	 * @throws IllegalArgumentException
	 *             naming the value that is not finite or out of order
	 */
	public static Trace of(Axis axis, Representation representation, double[] x, double[] y, double weight,
			double countingSeconds) {
		Checked.sameLength(x, y);
		Checked.ordered(x);
		Checked.finite("intensities", y);
		return new Trace(axis, representation, x.clone(), y.clone(), weight, countingSeconds);
	}

	public Axis axis() {
		return axis;
	}

	public Representation representation() {
		return representation;
	}

	public int size() {
		return x.length;
	}

	public double x(int index) {
		return x[index];
	}

	public double y(int index) {
		return y[index];
	}

	/** A copy. */
	public double[] x() {
		return x.clone();
	}

	/** A copy. */
	public double[] y() {
		return y.clone();
	}

	/** Number of spectra that add up to a value. */
	public double weight() {
		return weight;
	}

	/** Counting time behind a value, s; NaN when unknown. */
	public double countingSeconds() {
		return countingSeconds;
	}

	Trace withY(double[] values) {
		return of(axis, representation, x, values, weight, countingSeconds);
	}

	Trace withPoints(Representation kind, double[] positions, double[] values) {
		return of(axis, kind, positions, values, weight, countingSeconds);
	}
}
