package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class IonMassTest {

	@Test
	void massesAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(IonMassTest.class, "molecule_masses.csv").toList();
		assertTrue(rows.size() > 5);
		for (String[] row : rows) {
			Formula formula = Formula.parse(row[1]);
			assertEquals(Double.parseDouble(row[2]), formula.lightestMass(), 1e-6, row[0]);
			assertEquals(Double.parseDouble(row[3]), formula.averageMass(), 1e-4, row[0]);
			assertEquals(Double.parseDouble(row[4]), mz(formula, "H", 1), 1e-6, row[0]);
			assertEquals(Double.parseDouble(row[5]), mz(formula, "Na", 1), 1e-6, row[0]);
			assertEquals(Double.parseDouble(row[6]), mz(formula, "NH4", 1), 1e-6, row[0]);
			assertEquals(Double.parseDouble(row[7]), mz(formula, "H", 2), 1e-6, row[0]);
		}
	}

	private static double mz(Formula formula, String adduct, int charge) {
		return new Component("", formula, adduct, charge, 1, 1).ions(false).getFirst().mz();
	}

	@Test
	void negativeIonsLoseProtonsOrGainAnions() {
		Formula caffeine = Formula.parse("C8H10N4O2");
		IonSpecies lost = new Component("", caffeine, "H", 1, 1, 1).ions(true).getFirst();
		assertEquals(193.0730991, lost.mz(), 1e-6);
		assertEquals(-1, lost.charge());
		assertEquals(229.0497768, new Component("", caffeine, "Cl", 1, 1, 1).ions(true).getFirst().mz(), 1e-6);
		assertThrows(IllegalArgumentException.class,
				() -> new Component("", Formula.parse("NaCl"), "H", 1, 1, 1).ions(true));
	}
}
