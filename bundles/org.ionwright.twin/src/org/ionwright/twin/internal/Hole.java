package org.ionwright.twin.internal;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;

/**
 * A way between two volumes of the vacuum system.
 *
 * @param from
 *            index of the volume before it; {@link #OUTSIDE} for the gas round the instrument
 * @param to
 *            index of the volume behind it
 * @param law
 *            throughput from upstream and downstream pressure, SI units
 * @param open
 *            share that is open
 */
record Hole(int from, int to, DoubleBinaryOperator law, DoubleSupplier open) {

	static final int OUTSIDE = -1;

	/** Pa m3/s from before to behind, negative when it streams back. */
	double throughput(double before, double behind) {
		double share = open.getAsDouble();
		if (share <= 0) {
			return 0;
		}
		return share * (before >= behind ? law.applyAsDouble(before, behind) : -law.applyAsDouble(behind, before));
	}
}
