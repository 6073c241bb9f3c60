package org.ionwright.twin.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class ClausingTest {

	/** The reference has 8 digits; its longest tube is converged to 3e-7. */
	@Test
	void transmissionIsThatOfTheReference() {
		TestTable.rows(ClausingTest.class, "clausing.csv").forEach(row -> {
			double length = Double.parseDouble(row[0]);
			assertEquals(Double.parseDouble(row[3]), Clausing.transmission(length), length > 500 ? 3e-7 : 1e-8);
		});
	}

	/** A disc: W = 1 - L/2R; a long tube: 8R/3L less the ends' ln(L/R). */
	@Test
	void limits() {
		assertEquals(1, Clausing.transmission(0));
		assertEquals(1 - 5e-4, Clausing.transmission(1e-3), 3e-7);
		double longest = Clausing.transmission(1e5) * 3e5 / 8;
		assertEquals(1, longest, 2e-4);
		assertThrows(IllegalArgumentException.class, () -> Clausing.transmission(-1));
		assertThrows(IllegalArgumentException.class, () -> Clausing.transmission(Double.NaN));
	}

	@Test
	void santelerIsClose() {
		for (double x = 0.01; x < 2000; x *= 1.7) {
			double exact = Clausing.transmission(x);
			assertEquals(exact, Clausing.santeler(x), 0.007 * exact, "L/R " + x);
		}
	}
}
