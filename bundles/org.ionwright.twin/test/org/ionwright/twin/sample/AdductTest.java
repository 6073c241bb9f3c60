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
import org.junit.jupiter.params.provider.ValueSource;

class AdductTest {

	/** Monoisotopic; mass of caffeine 194.0803756, of sodium 22.9897693, of hydrogen 1.0078250, of the electron 0.0005486. */
	@ParameterizedTest
	@CsvSource({ "H, 1, [M+H]+, 195.0876520", "+H, 1, [M+H]+, 195.0876520", "[M+H]+, 1, [M+H]+, 195.0876520",
			"Na, 1, [M+Na]+, 217.0695963", "NH4, 1, [M+H4N]+, 212.1142011", "K, 1, [M+K]+, 233.0435334",
			"Li, 1, [M+Li]+, 201.0958305", "H, 2, [M+2H]2+, 98.0474642", "2H, 2, [M+2H]2+, 98.0474642",
			"H+Na, 2, [M+H+Na]2+, 109.0384363", "H, -1, [M-H]-, 193.0730991", "-H, -1, [M-H]-, 193.0730991",
			"-H, -2, [M-2H]2-, 96.0329113", "Cl, -1, [M+Cl]-, 229.0497768", "HCOO, -1, [M+CHO2]-, 239.0785785",
			"CH3COO, -1, [M+C2H3O2]-, 253.0942286", "2M+H, 1, [2M+H]+, 389.1680276", "2M+Na, 1, [2M+Na]+, 411.1499719",
			"H-H2O, 1, [M+H-H2O]+, 177.0770873", "H+ACN, 1, [M+H+C2H3N]+, 236.1142011", "none, 1, [M]+, 194.0798270",
			"M, -1, [M]-, 194.0809242", "Na-2H, -1, [M+Na-2H]-, 215.0550434", "D, 1, [M+[2H]]+, 196.0939287",
			"[2H], 1, [M+[2H]]+, 196.0939287", "H, 0, M, 194.0803756", "H-H2O, 0, M-H2O, 176.0698108" })
	void ionsHaveTheMassOfTheirAtomsAndElectrons(String adduct, int charge, String notation, double mz) {
		Ion ion = Ion.of(Formula.parse("C8H10N4O2"), Adduct.parse(adduct), charge);
		assertEquals(notation, ion.notation());
		assertEquals(mz, ion.mz(ion.formula().monoisotopicMass()), 1e-6);
		assertEquals(charge, ion.charge());
	}

	@ParameterizedTest
	@CsvSource({ "C33H40N2O9, H, 1, 609.2806573", "(C3H6O)10H2O, NH4, 1, 616.4630384",
			"C66H95N19O26, H, 2, 785.8420586",
			"C32H18F52N3O6P3, H, 1, 1621.96509", "(NaI)3, Na, 1, 472.6719436",
			"[C8H12N4O2]2+, none, 2, 98.0474642", "C5H14NO+, none, 1, 104.1069905", "C5H14NO+, H, 1, 104.1069905",
			"C5H14NO+, Na, 2, 63.5481056" })
	void anchorsOfOtherMoleculesHold(String formula, String adduct, int charge, double mz) {
		Ion ion = Ion.of(Formula.parse(formula), Adduct.parse(adduct), charge);
		assertEquals(mz, ion.mz(ion.formula().monoisotopicMass()), mz > 1000 ? 5e-6 : 1e-6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Xy", "M+", "0H", "H+M", "-M", "2", "H++Na", "99999H", "[M+H", "+", "é" })
	void nonsenseIsRefusedWithItsText(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> Adduct.parse(text)).getMessage() + "";
		assertTrue(message.contains("'" + text + "'"), message);
	}

	@Test
	void unusualChargesAreDoubtedAndImpossibleLossesRefused() {
		assertTrue(Adduct.parse("H+Na").doubt(1).isPresent());
		assertTrue(Adduct.parse("Na").doubt(-1).isPresent());
		assertTrue(Adduct.parse("H").doubt(-3).isEmpty());
		assertTrue(Adduct.parse("Cl").doubt(-1).isEmpty());
		assertThrows(IllegalArgumentException.class,
				() -> Ion.of(Formula.parse("NaCl"), Adduct.parse("H"), -1));
	}

	@Test
	void adductGivesNoIonsInThePolarityItCannotHave() {
		Component sodiated = new Component("", Formula.parse("C8H10N4O2"), "Na", 1, 1, 1);
		assertTrue(sodiated.ions(true).isEmpty());
		assertEquals(1, sodiated.ions(false).stream().mapToDouble(IonSpecies::rate).sum(), 1e-6);
		Component chloride = new Component("", Formula.parse("C8H10N4O2"), "Cl", 1, 1, 1);
		assertTrue(chloride.ions(false).isEmpty());
		assertEquals(-1, chloride.ions(true).getFirst().charge());
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(4);
		String letters = "M2H+-NaK[]1Cl(O) 3x";
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(9); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				Adduct adduct = Adduct.parse(text.toString());
				assertEquals(adduct, Adduct.parse(adduct.toString()), text.toString());
			} catch (IllegalArgumentException e) {
				assertTrue((e.getMessage() + "").contains("'"), e.getMessage());
			}
		}
	}
}
