package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

	@ParameterizedTest
	@CsvSource({ "H2O, H2O", "(C3H6O)10H2O, C30H62O11", "[Si(CH3)2O]5, C10H30O5Si5", "CH3CH2OH, C2H6O", "NaCl, ClNa" })
	void groupsAndCountsAreReckonedUp(String text, String sum) {
		assertEquals(sum, Formula.parse(text).toString());
	}

	@ParameterizedTest
	@CsvSource({ "C8H10Xy4, 'Xy4', position 6, one of the elements", "C8(H10, the end, position 7, ')'",
			"'', the end, position 1, element symbol", "C8H0, '0', position 4, a count from 1",
			"C8 H10, ' ', position 3, an element symbol", "C8)H2, ')', position 3, an element symbol",
			"C9999999, '9', position 2, a count from 1", "(C9999H)9999, , C9999, no more than 100000" })
	void errorNamesTextPlaceAndRemedy(String text, String found, String position, String remedy) {
		String message = assertThrows(IllegalArgumentException.class, () -> Formula.parse(text)).getMessage() + "";
		assertTrue(message.contains("'" + text + "'"), message);
		assertTrue(message.contains(position), message);
		assertTrue(message.contains(remedy), message);
	}

	@Test
	void massesAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(FormulaTest.class, "molecule_masses.csv").toList();
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
