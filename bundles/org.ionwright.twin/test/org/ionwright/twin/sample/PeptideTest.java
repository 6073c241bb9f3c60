package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.Ion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeptideTest {

	/** MRFA and Glu-fibrinopeptide as anchors; others by well-known formulas: bradykinin, angiotensin II, oxytocin. */
	@ParameterizedTest
	@CsvSource({ "MRFA, C23H37N7O5S", "EGVNDNEEGFFSAR, C66H95N19O26", "RPPGFSPFR, C50H73N15O11",
			"DRVYIHPF, C50H71N13O12",
			"C(ss)YIQNC(ss)PLG(amid), C43H66N12O12S2", "M(ox)RFA, C23H37N7O6S", "(ac)A, C5H9NO3", "S(ph), C3H8NO6P",
			"C(cam), C5H10N2O3S", "N(de), C4H7NO4", "K(+C2H2O), C8H16N2O3", "S(-H2O), C3H5NO2", "U, C3H7NO2Se",
			"K(+[13C]6[15N]2-C6N2), [13C]6H14[15N]2O2" })
	void sequencesHaveTheirFormula(String sequence, String formula) {
		assertEquals(Formula.parse(formula), Peptide.parse(sequence).formula());
	}

	@Test
	void anchorsHold() {
		assertEquals(524.2649649, mz("MRFA", 1), 1e-6);
		assertEquals(785.8420586, mz("EGVNDNEEGFFSAR", 2), 1e-6);
		// ubiquitin, mean mass 8564.8
		assertEquals(8564.8,
				Peptide.parse("MQIFVKTLTGKTITLEVEPSDTIENVKAKIQDKEGIPPDQQRLIFAGKQLEDGRTLSDYNIQKESTLHLVLRLRGG")
						.formula().averageMass(),
				0.1);
	}

	private static double mz(String sequence, int charge) {
		Ion ion = Ion.of(Peptide.parse(sequence).formula(), Adduct.parse("H"), charge);
		return ion.mz(ion.formula().monoisotopicMass());
	}

	@ParameterizedTest
	@CsvSource({ "'', the end, position 1", "MRBA, 'B', position 3", "M(ox, '(', position 2", "M(xx)A, '(', position 2",
			"MRFa, 'a', position 4", "(ac), the end, position 5" })
	void errorsNameThePlace(String sequence, String found, String position) {
		String message = assertThrows(IllegalArgumentException.class, () -> Peptide.parse(sequence)).getMessage() + "";
		assertTrue(message.contains("'" + sequence + "'") && message.contains(found) && message.contains(position),
				message);
	}

	@Test
	void moreThanThereIsCannotBeLost() {
		assertThrows(IllegalArgumentException.class, () -> Peptide.parse("G(-S)"));
		assertThrows(IllegalArgumentException.class, () -> Peptide.parse("G".repeat(5001)));
		assertEquals(1, Peptide.parse("G(-C2H5NO2+He)").formula().atoms().size());
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(1);
		String letters = "MRFAGC()+-oxHO2b";
		for (int i = 0; i < 1000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(9); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				assertTrue(Peptide.parse(text.toString()).formula().averageMass() > 0, text.toString());
			} catch (IllegalArgumentException e) {
				assertTrue((e.getMessage() + "").contains("'"), e.getMessage());
			}
		}
	}
}
