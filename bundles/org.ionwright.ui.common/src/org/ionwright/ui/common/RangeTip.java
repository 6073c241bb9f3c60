package org.ionwright.ui.common;

import org.eclipse.osgi.util.NLS;
import org.ionwright.ui.common.internal.Messages;

/** The line in the tool tip of a field that says in which unit a number is meant and what it can be. Any thread. */
public final class RangeTip {

	private RangeTip() {
	}

	/**
	 * {@code Range 0 V to 150 V}; where there is no unit, it says so.
	 *
	 * @param low
	 *            least value, in the unit
	 * @param high
	 *            greatest value
	 * @param unit
	 *            as it is shown; empty for none
	 */
	public static String line(double low, double high, String unit) {
		return NLS.bind(unit.isEmpty() ? Messages.RangeTip_bare : Messages.RangeTip_range,
				NumberText.join(NumberText.typed(low), unit), NumberText.join(NumberText.typed(high), unit));
	}

	/** {@code Range 1 to 500, whole numbers}. */
	public static String whole(double low, double high) {
		return NLS.bind(Messages.RangeTip_whole, NumberText.typed(low), NumberText.typed(high));
	}

	/** What a field is about, and {@link #line} below it. */
	public static String of(String about, double low, double high, String unit) {
		return about + "\n" + line(low, high, unit);
	}
}
