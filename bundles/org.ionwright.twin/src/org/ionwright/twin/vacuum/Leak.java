package org.ionwright.twin.vacuum;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.FlowLaw;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A small leak known by its rate: laminar in fine cracks, Q = rate (p0^2 - p1^2)/atm^2, whatever the gas (within the ratio of
 * viscosities).
 *
 * @param rate
 *            Pa m3/s from one atmosphere into vacuum; 1e-5 Pa m3/s is 1e-4 mbar L/s
 */
public record Leak(double rate) implements FlowElement {

	public Leak {
		InRange.positive("leak rate (Pa m3/s)", rate, 1e5);
	}

	@Override
	public FlowLaw law(Gas gas, double temperature) {
		double factor = rate / (PhysicalConstants.ATMOSPHERE * PhysicalConstants.ATMOSPHERE);
		return (upstream, downstream) -> factor * (upstream - downstream) * (upstream + downstream);
	}
}
