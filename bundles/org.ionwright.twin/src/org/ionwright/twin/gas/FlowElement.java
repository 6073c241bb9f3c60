package org.ionwright.twin.gas;

/** Something gas flows through: an orifice, a tube, a passage. */
@FunctionalInterface
public interface FlowElement {

	/**
	 * Its flow for one gas, worked out for quick use.
	 *
	 * @param temperature
	 *            of gas and walls, K
	 */
	FlowLaw law(Gas gas, double temperature);
}
