package org.ionwright.twin.internal;

/**
 * A value that follows what is asked of it: along a ramp at a fixed rate, or as a heater does, exponentially with a
 * time constant. A function of the time the caller gives; times before the last command give the value at that
 * command.
 */
public final class Setting {

	private final double rate;
	private final double timeConstant;
	private double from;
	private double since;
	private double target;

	/**
	 * @param rate
	 *            per second
	 * @param timeConstant
	 *            s; above 0 the rate is not used
	 */
	public Setting(double value, double rate, double timeConstant) {
		this.rate = rate;
		this.timeConstant = timeConstant;
		from = value;
		target = value;
	}

	public void command(double value, double seconds) {
		from = at(seconds);
		since = seconds;
		target = value;
	}

	public double at(double seconds) {
		double elapsed = Math.max(0, seconds - since);
		if (from == target) {
			return target;
		}
		if (timeConstant > 0) {
			return target + (from - target) * Math.exp(-elapsed / timeConstant);
		}
		double way = target - from;
		return Math.abs(way) <= rate * elapsed ? target : from + Math.signum(way) * rate * elapsed;
	}
}
