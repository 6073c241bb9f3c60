package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DischargeLimitTest {

	private static final TipGap GAP = new TipGap(2e-4, 0.01);

	private static double limit(String gas, double pressure, boolean negative) {
		return new DischargeLimit(BreakdownStrength.of(gas), pressure, 298.15).voltage(GAP, negative);
	}

	/** Physics notes, section 4: needle of 0.05 mm, 10 mm: 1.577e7 V/m and 2.64 kV. */
	@Test
	void needleLightsAtPeeksField() {
		DischargeLimit air = new DischargeLimit(BreakdownStrength.NITROGEN, 101325, 298.15);
		assertEquals(1.577e7, air.field(5e-5), 1e4);
		assertEquals(2640, air.voltage(new TipGap(5e-5, 0.01), false), 10);
	}

	@Test
	void gasPressureAndPolarityCount() {
		double nitrogen = limit("nitrogen", 101325, false);
		assertTrue(limit("argon", 101325, false) < 0.6 * nitrogen);
		assertTrue(limit("helium", 101325, false) < limit("argon", 101325, false));
		assertTrue(limit("SF6", 101325, false) > 1.3 * nitrogen);
		assertTrue(limit("N2", 101325, true) < nitrogen);
		assertTrue(limit("N2", 5e4, false) < nitrogen);
		assertTrue(limit("N2", 2e5, false) > nitrogen);
		double hot = new DischargeLimit(BreakdownStrength.NITROGEN, 101325, 400).voltage(GAP, false);
		assertTrue(hot < nitrogen);
	}

	/** Falls with pressure to Paschen's minimum and rises again in vacuum. */
	@Test
	void belowAtmosphereItFollowsPaschen() {
		double last = limit("N2", 1e5, false);
		for (double pressure = 5e4; pressure > 90; pressure /= 2) {
			double voltage = limit("N2", pressure, false);
			assertTrue(voltage <= last && voltage >= 251, pressure + " Pa: " + voltage);
			last = voltage;
		}
		assertTrue(limit("N2", 40, false) > last);
		assertEquals(251, BreakdownStrength.NITROGEN.paschen(0.89), 1e-9);
	}

	/** The margin that an electrospray lives in: wide for the square tip in nitrogen, none in argon (S2-24). */
	@Test
	void marginBetweenOnsetAndDischarge() {
		double onset = GAP.onset(SolventMixture.parse("methanol/water 50:50").surfaceTension());
		assertTrue(limit("N2", 101325, false) > 1.5 * onset);
		assertTrue(limit("Ar", 101325, false) < onset);
	}

	@Test
	void warnsAndRefuses() {
		DischargeLimit air = new DischargeLimit(BreakdownStrength.NITROGEN, 101325, 298.15);
		assertTrue(air.warning(2e-4).isEmpty());
		assertTrue(air.warning(1e-6).isPresent());
		assertTrue(assertThrows(IllegalArgumentException.class, () -> BreakdownStrength.of("phlogiston")).getMessage()
				.contains("phlogiston"));
		assertThrows(IllegalArgumentException.class,
				() -> new DischargeLimit(BreakdownStrength.NITROGEN, -1, 298.15));
		assertThrows(IllegalArgumentException.class,
				() -> new DischargeLimit(BreakdownStrength.NITROGEN, 101325, Double.NaN));
	}
}
