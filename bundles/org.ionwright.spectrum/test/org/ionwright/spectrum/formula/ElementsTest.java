package org.ionwright.spectrum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsTest {

	private static final String ALL = "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn "
			+ "Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er "
			+ "Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Th Pa U";

	@Test
	void allElementsOfNatureAreThereAndTheirSharesSumToOne() {
		assertEquals(new TreeSet<>(Set.of(ALL.split(" "))), new TreeSet<>(Elements.symbols()));
		int isotopes = 0;
		for (String symbol : Elements.symbols()) {
			double sum = 0;
			int last = 0;
			for (Isotope isotope : Elements.isotopes(symbol)) {
				sum += isotope.abundance();
				assertTrue(isotope.massNumber() > last, symbol + " lightest first");
				// the packing of nuclei keeps masses within 0.1 u of the mass number
				assertEquals(isotope.massNumber(), isotope.mass(), 0.1, symbol);
				last = isotope.massNumber();
				isotopes++;
			}
			assertEquals(1, sum, 1e-14, symbol);
		}
		// 288 nuclides make up natural matter in the NIST table
		assertEquals(288, isotopes);
	}

	/** Standard atomic weights of IUPAC 2013, abridged to five figures. */
	@ParameterizedTest
	@CsvSource({ "Li, 6.94, 0.01", "B, 10.81, 0.01", "Ti, 47.867, 0.001", "Ni, 58.693, 0.001", "Ge, 72.630, 0.01",
			"Se, 78.971, 0.02", "Mo, 95.95, 0.02", "Cd, 112.41, 0.01", "Sn, 118.71, 0.01", "Xe, 131.29, 0.01",
			"Gd, 157.25, 0.03", "Yb, 173.05, 0.01", "W, 183.84, 0.01", "Os, 190.23, 0.04", "Pt, 195.08, 0.02",
			"Hg, 200.59, 0.01", "Pb, 207.2, 0.1", "U, 238.03, 0.01" })
	void meanMassesAreTheAtomicWeights(String symbol, double weight, double within) {
		assertEquals(weight, Formula.parse(symbol).averageMass(), within);
	}

	@Test
	void tracersExistAsLabelsOnly() {
		assertEquals(98.9062508, Elements.isotopes("[99Tc]").getFirst().mass());
		assertThrows(IllegalArgumentException.class, () -> Elements.isotopes("Tc"));
		assertEquals(1, Elements.isotopes("[13C]").getFirst().abundance());
		assertEquals(80, Elements.mostAbundant("Se").massNumber());
	}
}
