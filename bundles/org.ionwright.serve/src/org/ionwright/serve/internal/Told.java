package org.ionwright.serve.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.serve.internal.pva.PvData;

/**
 * Decides which changes of a number are worth telling: those beyond the deadband at once, smaller ones every {@link #SMALL_SECONDS}, and
 * everything that changes besides value and time, such as an alarm, at once.
 */
final class Told {

	/** The longest that a watcher sees a value which is off by less than the deadband. */
	static final int SMALL_SECONDS = 10;

	private double value = Double.NaN;
	private long nanos;
	private @Nullable PvData data;

	/**
	 * @param number
	 *            the value in the data
	 * @return whether the data shall be told; if so they are taken as told
	 */
	boolean worth(double number, PvData next, double deadband, long now) {
		PvData last = data;
		boolean worth = last == null || last.type() != next.type() || last.differsBesideValueAndTime(next)
				|| Double.isNaN(number) != Double.isNaN(value) || beyond(number, deadband)
				|| (number != value && !Double.isNaN(number) && now - nanos >= SMALL_SECONDS * 1_000_000_000L);
		if (worth) {
			value = number;
			data = next;
			nanos = now;
		}
		return worth;
	}

	private boolean beyond(double number, double deadband) {
		double change = Math.abs(number - value);
		return deadband > 0 ? change > deadband : change > 0;
	}
}
