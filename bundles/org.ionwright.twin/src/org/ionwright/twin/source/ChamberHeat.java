package org.ionwright.twin.source;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * Heat that reaches the liquid in the small chamber of seed 001. Engineering values: 1.5 W of walls and gas, and 70 % of what
 * the heater can give once it is 10 K above room temperature.
 */
public final class ChamberHeat {

	/** Of walls and gas without a heater, W. */
	public static final double WALLS = 1.5;
	/** Share of the power of a heater that the liquid gets. */
	public static final double EFFICIENCY = 0.7;
	private static final double WARM = Gas.ROOM + 10;

	private ChamberHeat() {
	}

	/**
	 * W.
	 *
	 * @param power
	 *            that the heaters can give, W; 0 without any
	 * @param temperature
	 *            of the chamber, K
	 */
	public static double available(double power, double temperature) {
		InRange.between("heater power (W)", power, 0, 1e6);
		return WALLS + (temperature > WARM ? EFFICIENCY * power : 0);
	}
}
