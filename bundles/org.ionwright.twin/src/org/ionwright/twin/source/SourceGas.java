package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * The gas round the tip.
 *
 * @param name
 *            symbol or English name, see {@link BreakdownStrength#all()}
 * @param pressure
 *            Pa
 * @param temperature
 *            of the chamber, K
 * @param water
 *            mole fraction of water vapour; bottled nitrogen has 1e-5 to 1e-3
 * @param flow
 *            through source and entrance, m3/s at this pressure and temperature
 */
public record SourceGas(String name, double pressure, double temperature, double water, double flow) {

	/** Nitrogen of a laboratory round a spray in the open. */
	public static final SourceGas ROOM = new SourceGas("N2", PhysicalConstants.ATMOSPHERE, 293.15, 1e-3, 1.2e-5);

	public SourceGas {
		BreakdownStrength.of(name);
		InRange.between("source pressure (Pa)", pressure, 1, 1e7);
		InRange.between("source temperature (K)", temperature, 150, 1500);
		InRange.between("mole fraction of water", water, 0, 1);
		InRange.between("gas flow (m3/s)", flow, 0, 1);
	}

	/** How it withstands a discharge at the tip. */
	DischargeLimit dischargeLimit() {
		return new DischargeLimit(BreakdownStrength.of(name), pressure, temperature);
	}
}
