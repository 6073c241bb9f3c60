package org.ionwright.scan.internal;

import org.ionwright.scan.PlannedCondition;

/** Follows one condition from scan to scan. Used by one thread at a time. */
final class Watch {

	private final PlannedCondition condition;
	private boolean armed = true;
	private double since = Double.NaN;

	Watch(PlannedCondition condition) {
		this.condition = condition;
	}

	PlannedCondition condition() {
		return condition;
	}

	/**
	 * Whether the condition comes to be met.
	 *
	 * @param value
	 *            NaN when there is no reading to be trusted: that breaks the hold time and meets nothing
	 * @param seconds
	 *            any clock that only goes on
	 */
	boolean met(double value, double seconds) {
		double beyond = condition.above() ? value - condition.threshold() : condition.threshold() - value;
		if (!armed) {
			armed = beyond <= -condition.hysteresis();
			return false;
		}
		if (!(beyond > 0)) {
			since = Double.NaN;
			return false;
		}
		since = Double.isNaN(since) ? seconds : since;
		if (seconds - since < condition.holdSeconds() * (1 - 1e-9)) {
			return false;
		}
		armed = false;
		since = Double.NaN;
		return true;
	}
}
