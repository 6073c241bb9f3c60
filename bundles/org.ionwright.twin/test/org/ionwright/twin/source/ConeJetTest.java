package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class ConeJetTest {

	@Test
	void meetsTheReference() {
		TestTable.rows(ConeJetTest.class, "esi_conejet_scaling.csv").forEach(row -> {
			double[] v = new double[row.length];
			for (int i = 1; i < row.length; i++) {
				v[i] = Double.parseDouble(row[i]);
			}
			// densities of the reference
			double density = row[0].startsWith("water") ? 997 : row[0].startsWith("MeOH") ? 915 : 900;
			ConeJet jet = new ConeJet(density, v[1], v[2], v[3], v[4] * 1e-9 / 60);
			assertEquals(v[5], jet.currentDeLaMora() * 1e9, 1e-4 * v[5]);
			assertEquals(v[6], jet.currentChenPui() * 1e9, 1e-4 * v[6]);
			assertEquals(v[7], jet.currentGananCalvo() * 1e9, 1e-4 * v[7]);
			assertEquals(v[8], jet.dropletChenPui() * 1e6, 5e-4 * v[8]);
			assertEquals(v[9], jet.relaxationLength() * 1e6, 5e-4 * v[9]);
			assertEquals(v[10], jet.dropletGananCalvo() * 1e6, 1e-3 * v[10]);
			assertEquals(v[11], jet.leastFlow() * 60e9, 1e-3 * v[11]);
			assertEquals(v[12], jet.specificCharge(), 1e-3 * v[12]);
		});
	}

	@Test
	void scalesWithFlowAndConductivity() {
		ConeJet slow = new ConeJet(1000, 0.0365, 56, 0.01, 1e-11);
		ConeJet fast = new ConeJet(1000, 0.0365, 56, 0.01, 4e-11);
		ConeJet salty = new ConeJet(1000, 0.0365, 56, 0.04, 1e-11);
		assertEquals(2, fast.currentDeLaMora() / slow.currentDeLaMora(), 1e-12);
		assertEquals(2, salty.currentGananCalvo() / slow.currentGananCalvo(), 1e-12);
		assertEquals(2, fast.dropletGananCalvo() / slow.dropletGananCalvo(), 1e-12);
		assertEquals(Math.cbrt(4), fast.dropletChenPui() / slow.dropletChenPui(), 1e-12);
		assertTrue(salty.dropletGananCalvo() < slow.dropletGananCalvo());
	}

	@Test
	void saysWhereItEnds() {
		assertTrue(new ConeJet(1000, 0.0365, 56, 0.01, 1e-12).warning().orElseThrow().contains("least"));
		assertTrue(new ConeJet(1000, 0.0184, 1.9, 1e-6, 1e-6).warning().orElseThrow().contains("permittivity"));
		assertTrue(new ConeJet(1000, 0.0365, 56, 0.01, 1e-11).warning().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> new ConeJet(1000, 0.0365, 0.5, 0.01, 1e-11));
		assertThrows(IllegalArgumentException.class, () -> new ConeJet(1000, 0.0365, 56, 0, 1e-11));
		assertThrows(IllegalArgumentException.class, () -> new ConeJet(1000, 0.0365, 56, 0.01, Double.NaN));
	}
}
