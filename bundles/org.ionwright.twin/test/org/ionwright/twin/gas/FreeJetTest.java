package org.ionwright.twin.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class FreeJetTest {

	@Test
	void centreLineIsThatOfTheReference() {
		TestTable.rows(FreeJetTest.class, "ashkenas_sherman.csv").forEach(row -> {
			String[] gamma = row[0].split("/");
			FreeJet jet = FreeJet.of(Double.parseDouble(gamma[0]) / Double.parseDouble(gamma[1]));
			double mach = jet.mach(Double.parseDouble(row[3]));
			near(row[4], mach);
			near(row[5], jet.temperatureRatio(mach));
			near(row[6], jet.densityRatio(mach));
			near(row[8], jet.speedRatio(mach));
		});
	}

	@Test
	void machDiskIsThatOfTheReference() {
		TestTable.rows(FreeJetTest.class, "free_jet.csv").forEach(row -> near(row[3],
				1e3 * FreeJet.machDisk(1e-3 * Double.parseDouble(row[0]), 100 * Double.parseDouble(row[1]),
						100 * Double.parseDouble(row[2]))));
	}

	private static void near(String expected, double value) {
		assertEquals(Double.parseDouble(expected), value, 1e-4 * Double.parseDouble(expected));
	}

	/** The published fits: 5/3 gives M = 3.26 (x/d - 0.075)^(2/3) at large distance. */
	@Test
	void otherGasesHaveTheirFits() {
		assertEquals(3.26 * Math.pow(1000 - 0.075, 2 / 3.0), FreeJet.of(5 / 3.0).mach(1000), 0.01);
		assertTrue(FreeJet.of(1.667).isFitted() && FreeJet.of(1.286).isFitted());
		assertFalse(FreeJet.of(1.3).isFitted());
	}

	@Test
	void machGrowsFromOneInTheHole() {
		for (double gamma : new double[] { 1.4, 1.5, 1.6, 5 / 3.0 }) {
			FreeJet jet = FreeJet.of(gamma);
			assertEquals(1, jet.mach(0));
			for (double x = 0.05; x < 50; x += 0.05) {
				assertTrue(jet.mach(x) > jet.mach(x - 0.05), gamma + " at " + x);
			}
		}
		assertThrows(IllegalArgumentException.class, () -> FreeJet.of(2));
		assertThrows(IllegalArgumentException.class, () -> FreeJet.of(1.4).mach(-1));
	}
}
