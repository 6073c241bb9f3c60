package org.ionwright.twin.source;

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
	public static final SourceGas ROOM = new SourceGas("N2", 101325, 293.15, 1e-3, 1.2e-5);

	public SourceGas {
		BreakdownStrength.of(name);
		Checks.within("source pressure", pressure, "Pa", 1, 1e7);
		Checks.within("source temperature", temperature, "K", 150, 1500);
		Checks.within("mole fraction of water", water, "", 0, 1);
		Checks.within("gas flow", flow, "m3/s", 0, 1);
	}

	/** How it withstands a discharge at the tip. */
	DischargeLimit dischargeLimit() {
		return new DischargeLimit(BreakdownStrength.of(name), pressure, temperature);
	}
}
