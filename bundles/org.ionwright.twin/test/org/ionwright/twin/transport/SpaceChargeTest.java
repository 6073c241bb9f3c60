package org.ionwright.twin.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.junit.jupiter.api.Test;

class SpaceChargeTest {

	/** Physics anchors 3.3: 2.763e14 per m3 after 1 ms at 2e-4, and 0.44 nA through 0.25 mm. */
	@Test
	void goldenCap() {
		assertEquals(2.763e14, SpaceCharge.highestDensity(2e-4, 1e-3), 1e11);
		double flow = new Orifice(0.25e-3, 1).chokedConductance(Gas.NITROGEN, 293.15);
		assertEquals(0.44e-9, SpaceCharge.carriedCurrent(1e-3, flow, 2e-4, 1e-3), 0.005e-9);
	}

	/** Small currents pass, large ones saturate. */
	@Test
	void currentsSaturate() {
		double before = 0;
		for (double current = 1e-13; current < 1e-5; current *= 10) {
			double carried = SpaceCharge.carriedCurrent(current, 1e-5, 2e-4, 1e-3);
			assertTrue(carried > before && carried < current);
			before = carried;
		}
		assertEquals(1e-13, SpaceCharge.carriedCurrent(1e-13, 1e-5, 2e-4, 1e-3), 1e-16);
		assertEquals(0, SpaceCharge.carriedCurrent(0, 1e-5, 2e-4, 1e-3));
		assertThrows(IllegalArgumentException.class, () -> SpaceCharge.carriedCurrent(1e-9, 0, 2e-4, 1e-3));
	}

	/** Two periods one after the other are as one. */
	@Test
	void dilutionGoesOn() {
		double half = SpaceCharge.density(1e15, 2e-4, 1e-3);
		assertEquals(SpaceCharge.density(1e15, 2e-4, 3e-3), SpaceCharge.density(half, 2e-4, 2e-3), 1e3);
	}
}
