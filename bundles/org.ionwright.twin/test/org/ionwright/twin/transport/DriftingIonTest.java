package org.ionwright.twin.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.ionwright.twin.gas.Gas;
import org.junit.jupiter.api.Test;

class DriftingIonTest {

	@Test
	void mobilitiesAreThoseOfTheReference() {
		List<String[]> rows = TestTable.rows(DriftingIonTest.class, "ion_transport.csv").toList();
		assertEquals(9, rows.size());
		for (String[] row : rows) {
			double mass = Double.parseDouble(row[0]);
			DriftingIon ion = new DriftingIon(mass, 1, 1e-20 * Double.parseDouble(row[1]));
			near(row[2], 1e4 * ion.reducedMobility(Gas.NITROGEN, 300), 1e-5);
			near(row[3], ion.mobility(Gas.NITROGEN, 300, 101325), 1e-5);
			near(row[4], ion.mobility(Gas.NITROGEN, 300, 200), 1e-3);
			near(row[7], ion.diffusion(Gas.NITROGEN, 300, 101325), 1e-5);
			near(row[6], 1e15 * LangevinCapture.rate(mass, 28.0134, 1,
					LangevinCapture.polarisability(Gas.NITROGEN).orElseThrow()), 1e-3);
			// 1 kV/cm at one atmosphere is a low field: the drift heats by a few kelvin
			near(row[5], ion.driftSpeed(Gas.NITROGEN, 300, 101325, 1e5), 0.03);
		}
	}

	private static void near(String expected, double value, double relative) {
		assertEquals(Double.parseDouble(expected), value, relative * Double.parseDouble(expected));
	}

	/** Charge doubles, pressure halves; heat by drift makes the mobility fall. */
	@Test
	void orderings() {
		DriftingIon one = new DriftingIon(609, 1, 250e-20);
		DriftingIon two = new DriftingIon(609, 2, 250e-20);
		double k = one.mobility(Gas.NITROGEN, 300, 101325);
		assertEquals(2 * k, two.mobility(Gas.NITROGEN, 300, 101325), 1e-9 * k);
		assertEquals(k / 2, one.mobility(Gas.NITROGEN, 300, 2 * 101325), 1e-9 * k);
		assertEquals(one.diffusion(Gas.NITROGEN, 300, 1e5), two.diffusion(Gas.NITROGEN, 300, 1e5), 1e-15);
		assertTrue(one.mobility(Gas.HELIUM, 300, 1e5) > 2 * one.mobility(Gas.NITROGEN, 300, 1e5));
		assertTrue(one.driftSpeed(Gas.NITROGEN, 300, 200, 1e5) < one.mobility(Gas.NITROGEN, 300, 200) * 1e5);
	}

	@Test
	void guessesAreNearThePublishedCrossSections() {
		for (double[] known : new double[][] { { 19, 70 }, { 100, 115 }, { 195, 145 }, { 609, 250 }, { 1000, 310 } }) {
			assertEquals(known[1], 1e20 * DriftingIon.guessedCrossSection(known[0]), 0.15 * known[1]);
		}
		assertThrows(IllegalArgumentException.class, () -> new DriftingIon(-1, 1, 1e-18));
		assertThrows(IllegalArgumentException.class, () -> new DriftingIon(1, 0, 1e-18));
	}
}
