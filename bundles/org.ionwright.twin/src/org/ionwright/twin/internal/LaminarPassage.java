package org.ionwright.twin.internal;

import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.FlowLaw;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Tube;

/**
 * A passage of the bent chamber after Poiseuille, Q = pi r^4/(8 eta l) (p1^2 - p2^2)/2, as the design of the default
 * instrument supposes: its Mach numbers of 0.42 to 0.5 are the upper end of where that holds.
 */
record LaminarPassage(Tube tube) implements FlowElement {

	@Override
	public FlowLaw law(Gas gas, double temperature) {
		double factor = tube.viscousConductance(gas, temperature, 0.5);
		return (upstream, downstream) -> factor * (upstream - downstream) * (upstream + downstream);
	}
}
