package org.ionwright.driver.iseg.internal;

import org.ionwright.device.Role;

/**
 * What was found out about a channel.
 *
 * @param voltageLimit
 *            highest voltage that can be set, V, without sign
 * @param currentLimit
 *            highest current that can be set, A
 * @param fastest
 *            fastest ramp, V/s; NaN when the module does not say
 * @param negative
 *            whether the output was negative when it was opened
 * @param switchable
 *            whether the polarity can be changed
 */
record IsegChannel(int number, Role role, double nominal, double voltageLimit, double currentLimit, double fastest,
		boolean negative, boolean switchable) {

	/** Below this no person can be hurt and the output counts as off, V. */
	static final double TOUCHABLE = 30;

	String voltage() {
		return name("voltage");
	}

	String name(String parameter) {
		return "channels[" + number + "]." + parameter;
	}

	double minimum() {
		return negative || switchable ? -voltageLimit : 0;
	}

	double maximum() {
		return negative && !switchable ? 0 : voltageLimit;
	}

	/** Difference of what was sent and what the module kept that is due to its digits, V. */
	double digits() {
		return Math.max(2e-3, nominal * 1e-4);
	}
}
