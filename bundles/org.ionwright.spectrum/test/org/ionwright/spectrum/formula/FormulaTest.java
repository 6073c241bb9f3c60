package org.ionwright.spectrum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

	@ParameterizedTest
	@CsvSource({ "H2O, H2O", "(C3H6O)10H2O, C30H62O11", "[Si(CH3)2O]5, C10H30O5Si5", "CH3CH2OH, C2H6O", "NaCl, ClNa",
			"CuSO4.5H2O, CuH10O9S", "CuSO4*5H2O, CuH10O9S", "CuSO4\u00B75H2O, CuH10O9S",
			"{[(CH3)3Si]2N}2Ca, C12H36CaN2Si4",
			"CD3OD, CO[2H]4", "[13C]6H12O6, H12O6[13C]6", "[13C6]H12O6, H12O6[13C]6", "C[13C5]2, C[13C]10",
			"[18O]H2, H2[18O]", "NH4+, H4N+", "SO4--, O4S^2-", "Ca^2+, Ca^2+", "Ca2+, Ca2+",
			"[C8H12N4O2]2+, C8H12N4O2^2+",
			"[Si(CH3)2O]2+, C2H6OSi^2+", "[Si(CH3)2O]2, C4H12O2Si2", "C3H7Br, C3H7Br", "H2[99Tc], H2[99Tc]" })
	void groupsAndCountsAreReckonedUp(String text, String sum) {
		assertEquals(sum, Formula.parse(text).toString());
	}

	@ParameterizedTest
	@CsvSource({ "C8H10Xy4, 'Xy4', position 6, one of the elements", "C8(H10, the end, position 7, ')'",
			"'', the end, position 1, element symbol", "C8H0, '0', position 4, a count from 1",
			"C8 H10, ' ', position 3, an element symbol", "C8)H2, ')', position 3, an element symbol",
			"C9999999, '9', position 2, a count from 1", "(), ')', position 2, an element symbol",
			"[9C]2, '[', position 1, an isotope of the table", "[13C, the end, position 5, ']'",
			"Tc, 'T', position 1, one of the elements", "H2O., the end, position 5, an element symbol",
			"NH4+2, '2', position 5, the end after the charge", "H2O^, the end, position 5, a charge",
			"H+-, '-', position 3, the end after the charge", "C8H10é, 'é', position 6, an element symbol",
			"(C9999H)9999, , C9999, no more than 100000" })
	void errorNamesTextPlaceAndRemedy(String text, String found, String position, String remedy) {
		String message = assertThrows(IllegalArgumentException.class, () -> Formula.parse(text)).getMessage() + "";
		assertTrue(message.contains("'" + text + "'"), message);
		assertTrue(message.contains(position), message);
		assertTrue(message.contains(remedy), message);
	}

	/** Whatever is typed is read or refused in words; what is read prints as what reads the same again. */
	@Test
	void anyTextIsReadOrRefused() {
		String letters = "CHNOSNaBrSn0123456789()[]{}+-^.*DT 13\u00B7x\uD83D";
		Random random = new Random(7);
		int read = 0;
		for (int i = 0; i < 8_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = 1 + random.nextInt(10); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				Formula formula = Formula.parse(text.toString());
				assertEquals(formula, Formula.parse(formula.toString()), text.toString());
				assertTrue(formula.averageMass() > 0);
				read++;
			} catch (IllegalArgumentException e) {
				assertTrue((e.getMessage() + "").contains("position"), e.getMessage());
			}
		}
		assertTrue(read > 200, "only " + read);
		assertThrows(IllegalArgumentException.class, () -> Formula.parse("(".repeat(1_000_000)));
		assertThrows(IllegalArgumentException.class, () -> Formula.parse("(".repeat(1000) + "C" + ")".repeat(900)));
	}

	@Test
	void monoisotopicMassTakesTheMostAbundantIsotopes() {
		assertEquals(79.9165218, Formula.parse("Se").monoisotopicMass(), 1e-9);
		assertEquals(73.922475934, Formula.parse("Se").lightestMass(), 1e-9);
		assertEquals(118.710, Formula.parse("Sn").averageMass(), 1e-3);
		assertEquals(120, Formula.parse("Sn").nominalMass());
	}
}
