package org.ionwright.ui.common.internal;

/** Heights as decades above a floor, because zero has no logarithm. */
public record LogScale(double floor) {

	/** What lies deeper below the highest point than this stands on the floor. */
	private static final double SPAN = 1e-5;

	/** A scale for these values: down to one count, or five decades below the highest where all are small. */
	public static LogScale of(double[] values) {
		double highest = 0;
		for (double value : values) {
			highest = Math.max(highest, value);
		}
		return new LogScale(highest > 10 ? Math.max(1, highest * SPAN) : highest > 0 ? highest * SPAN : 1);
	}

	/** The same with a whole decade as floor. */
	public static LogScale decades(double highest) {
		return new LogScale(Math.pow(10, Math.floor(of(new double[] { highest }).lowest() + 1e-9)));
	}

	public double lowest() {
		return Math.log10(floor);
	}

	public double to(double value) {
		return Math.log10(Math.max(value, floor));
	}

	public double back(double logarithm) {
		return logarithm <= lowest() ? 0 : Math.pow(10, logarithm);
	}

	public Polyline apply(Polyline line) {
		double[] y = new double[line.y().length];
		for (int i = 0; i < y.length; i++) {
			y[i] = to(line.y()[i]);
		}
		return new Polyline(line.x(), y);
	}
}
