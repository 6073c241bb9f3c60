package org.ionwright.spectrum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.spectrum.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsotopePatternTest {

	@Test
	void probabilitiesAndMassesAreThoseOfTheReference() {
		List<String[]> rows = TestTable.rows(IsotopePatternTest.class, "isotope_aggregated.csv").toList();
		assertTrue(rows.size() > 30);
		for (String[] row : rows) {
			int k = Integer.parseInt(row[2]);
			IsotopePattern.Peak peak = IsotopePattern.of(Formula.parse(row[1])).peaks().stream()
					.filter(p -> p.extraNucleons() == k).findAny().orElseThrow();
			assertEquals(Double.parseDouble(row[3]), peak.probability(), 1e-9, row[0] + " k=" + k);
			assertEquals(Double.parseDouble(row[5]), peak.mass(), 1e-6, row[0] + " k=" + k);
			Formula ion = Formula.parse(row[1]).plus(Formula.parse("H"), 1).withCharge(1);
			IsotopePattern.Peak protonated = IsotopePattern.of(ion).peaks().get(k);
			assertEquals(Double.parseDouble(row[6]), ion.mz(protonated.mass()), 1e-6, row[0] + " k=" + k);
		}
	}

	@Test
	void proteinKeepsAllItsProbability() {
		IsotopePattern myoglobin = IsotopePattern.of(Formula.parse("C769H1212N210O218S2"));
		double sum = myoglobin.peaks().stream().mapToDouble(IsotopePattern.Peak::probability).sum();
		double mean = myoglobin.peaks().stream().mapToDouble(peak -> peak.probability() * peak.mass()).sum();
		assertEquals(1, sum, 1e-9);
		assertEquals(16951.288, mean, 0.01);
		assertEquals(0.1192635, myoglobin.peaks().get(10).probability(), 1e-6);
	}

	/** Sizes up to where the lightest isotopologue alone would be far below the least double. */
	@ParameterizedTest
	@ValueSource(strings = { "C4400H7000N1200O1300S40", "C100000", "(C2H3Cl)3000", "Sn500Se500Br1000", "H100000",
			"(C3H6O)10H2O" })
	void sumsOfLargeMoleculesStayExact(String text) {
		Formula formula = Formula.parse(text);
		List<IsotopePattern.Peak> peaks = IsotopePattern.of(formula).peaks();
		double sum = peaks.stream().mapToDouble(IsotopePattern.Peak::probability).sum();
		double mean = peaks.stream().mapToDouble(peak -> peak.probability() * peak.mass()).sum();
		assertEquals(1, sum, 1e-11);
		assertEquals(0, mean / formula.averageMass() - 1, 1e-11);
	}

	@Test
	void labelledAtomsHaveOneIsotope() {
		assertEquals(1, IsotopePattern.of(Formula.parse("[13C]6")).peaks().size());
		assertEquals(6 * 13.00335483507, IsotopePattern.of(Formula.parse("[13C]6")).highest().mass(), 1e-9);
	}

	@Test
	void highestPeakOfApomyoglobinIsTheTenth() {
		IsotopePattern.Peak highest = IsotopePattern.of(Formula.parse("C769H1212N210O218S2")).highest();
		assertEquals(10, highest.extraNucleons());
		assertEquals(0.1192635, highest.probability(), 1e-7);
	}
}
