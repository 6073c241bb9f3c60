package org.ionwright.twin.drive;

/**
 * An output that follows its target with a time constant, and no faster than its slew rate: v' = (target - v)/tau,
 * limited to +-slew. The target stands or runs evenly for a time. Exact at any time, as the equation is solved piece
 * by piece. Times never go backwards.
 */
final class SettlingOutput {

	private final double timeConstant;
	private final double slewRate;
	private double value;
	private double since;
	private double target;
	private double rate;
	private double duration;

	/**
	 * @param timeConstant
	 *            s
	 * @param slewRate
	 *            per s, infinite for none
	 */
	SettlingOutput(double timeConstant, double slewRate) {
		if (!(timeConstant > 0 && timeConstant < Double.POSITIVE_INFINITY && slewRate > 0)) {
			throw new IllegalArgumentException("time constant " + timeConstant + " s, slew rate " + slewRate
					+ " per s; both must be above 0 and the time constant finite");
		}
		this.timeConstant = timeConstant;
		this.slewRate = slewRate;
	}

	void step(double to, double seconds) {
		sweep(to, to, 0, seconds);
	}

	/** The target jumps to the start, runs evenly to the end and stands there. */
	void sweep(double from, double to, double lasting, double seconds) {
		double speed = lasting > 0 ? (to - from) / lasting : 0;
		if (!(Math.abs(speed) <= slewRate)) {
			throw new IllegalArgumentException(
					"a ramp of " + speed + " per s; the output follows at up to " + slewRate);
		}
		value = at(seconds);
		since = seconds;
		target = lasting > 0 ? from : to;
		rate = speed;
		duration = lasting;
	}

	double targetAt(double seconds) {
		return target + rate * Math.clamp(seconds - since, 0, duration);
	}

	double at(double seconds) {
		double elapsed = Math.max(0, seconds - since);
		if (elapsed <= duration) {
			return targetAt(seconds) - lag(target - value, rate, elapsed);
		}
		double lagAtEnd = lag(target - value, rate, duration);
		return target + rate * duration - lag(lagAtEnd, 0, elapsed - duration);
	}

	/** Target less output after a time, with a target that runs at a speed. */
	private double lag(double first, double speed, double time) {
		double sign = Math.signum(first);
		double linear = slewRate * timeConstant;
		if (Math.abs(first) <= linear) {
			return speed * timeConstant + (first - speed * timeConstant) * Math.exp(-time / timeConstant);
		}
		double closing = slewRate - sign * speed;
		double slewing = closing > 0 ? (Math.abs(first) - linear) / closing : Double.POSITIVE_INFINITY;
		return time <= slewing ? first - sign * closing * time : lag(sign * linear, speed, time - slewing);
	}
}
