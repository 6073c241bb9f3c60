package org.ionwright.twin.rods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AbundanceSensitivityTest {

	private static final AbundanceSensitivity.Stage STAGE = AbundanceSensitivity.Stage.inGas(1e-5, 1e-3, 293.15, 2e-18,
			0.2, 1e-3);

	/** Physics 1.8: 1e-4 to 1e-6 for one filter, 1e-8 to 1e-10 for two that resolve. */
	@Test
	void stagesMultiply() {
		double one = new AbundanceSensitivity(List.of(STAGE), 0).value();
		assertEquals(1e-5 + (1 - 0.90590) * 1e-3, one, 1e-8);
		assertTrue(one > 1e-6 && one < 1.1e-4, "" + one);
		double two = new AbundanceSensitivity(List.of(STAGE, STAGE), 0).value();
		assertEquals(one * one, two, 1e-15);
		assertEquals(two + 3e-9, new AbundanceSensitivity(List.of(STAGE, STAGE), 3e-9).value(), 1e-15);
	}

	/** A coarse first stage that has both masses in its window does not help. */
	@Test
	void aWideWindowHelpsNothing() {
		AbundanceSensitivity.Stage wide = new AbundanceSensitivity.Stage(1, 0.1, 0.5);
		assertEquals(new AbundanceSensitivity(List.of(STAGE), 0).value(),
				new AbundanceSensitivity(List.of(wide, STAGE), 0).value(), 1e-18);
	}

	@Test
	void gasRaisesTheFloor() {
		double before = 0;
		for (double pascal : new double[] { 0, 1e-4, 1e-3, 1e-2, 1 }) {
			double now = new AbundanceSensitivity(
					List.of(AbundanceSensitivity.Stage.inGas(1e-6, pascal, 293.15, 2e-18, 0.2, 1e-3)), 0).value();
			assertTrue(now > before);
			before = now;
		}
		assertEquals(1e-3 + 1e-6, before, 1e-8);
	}

	@Test
	void absurdInputIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new AbundanceSensitivity(List.of(), 0));
		assertThrows(IllegalArgumentException.class, () -> new AbundanceSensitivity.Stage(1.1, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new AbundanceSensitivity(List.of(STAGE), Double.NaN));
	}
}
