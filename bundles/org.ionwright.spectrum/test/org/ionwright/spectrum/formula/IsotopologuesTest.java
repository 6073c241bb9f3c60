package org.ionwright.spectrum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ionwright.spectrum.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsotopologuesTest {

	@Test
	void fineStructureIsThatOfTheReference() {
		Map<String, List<String[]>> molecules = TestTable.rows(IsotopologuesTest.class, "isotope_fine.csv")
				.collect(Collectors.groupingBy(row -> row[1]));
		assertTrue(molecules.size() > 2);
		molecules.forEach((formula, rows) -> {
			List<Isotopologues.Peak> peaks = Isotopologues.of(Formula.parse(formula), 1e-7);
			assertEquals(rows.size(), peaks.size(), formula);
			rows.sort(Comparator.comparingDouble(row -> Double.parseDouble(row[2])));
			for (int i = 0; i < rows.size(); i++) {
				assertEquals(Double.parseDouble(rows.get(i)[2]), peaks.get(i).mass(), 1e-6, formula);
				assertEquals(Double.parseDouble(rows.get(i)[3]), peaks.get(i).probability(), 1e-12, formula);
			}
		});
	}

	/** Fine peaks grouped by nominal mass are the aggregated ones, in probability and in mean mass. */
	@ParameterizedTest
	@ValueSource(strings = { "C8H10N4O2", "C6H5Br3", "(C4H9)3SnCl", "Se2Sn2", "C33H40N2O9", "[13C]6H12O6", "B10H14",
			"C12H10Hg", "Xe2" })
	void finePeaksSumUpToTheAggregated(String text) {
		Formula formula = Formula.parse(text);
		List<Isotopologues.Peak> fine = Isotopologues.of(formula, 1e-15);
		assertEquals(1, fine.stream().mapToDouble(Isotopologues.Peak::probability).sum(), 1e-9);
		for (IsotopePattern.Peak peak : IsotopePattern.of(formula).peaks()) {
			List<Isotopologues.Peak> group = fine.stream().filter(p -> Math.abs(p.mass() - peak.mass()) < 0.4).toList();
			double sum = group.stream().mapToDouble(Isotopologues.Peak::probability).sum();
			assertEquals(peak.probability(), sum, 1e-11);
			if (peak.probability() > 1e-6) {
				double mean = group.stream().mapToDouble(p -> p.mass() * p.probability()).sum() / sum;
				assertEquals(peak.mass(), mean, 1e-7);
			}
		}
	}

	/** Against every combination of three tin atoms, written out. */
	@Test
	void walkOverMixturesMissesNone() {
		List<Isotope> tin = Elements.isotopes("Sn");
		for (double threshold : new double[] { 1e-7, 1e-4, 3e-3, 0.02 }) {
			List<Double> expected = new ArrayList<>();
			for (int i = 0; i < tin.size(); i++) {
				for (int j = i; j < tin.size(); j++) {
					for (int k = j; k < tin.size(); k++) {
						int ways = i == j && j == k ? 1 : i == j || j == k ? 3 : 6;
						double p = ways * tin.get(i).abundance() * tin.get(j).abundance() * tin.get(k).abundance();
						if (p >= threshold) {
							expected.add(p);
						}
					}
				}
			}
			List<Double> found = new ArrayList<>(Isotopologues.of(Formula.parse("Sn3"), threshold).stream()
					.map(Isotopologues.Peak::probability).toList());
			expected.sort(null);
			found.sort(null);
			assertEquals(expected.size(), found.size());
			for (int i = 0; i < found.size(); i++) {
				assertEquals(expected.get(i), found.get(i), 1e-14);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "C769H1212N210O218S2, 1e-5", "(C2H3Cl)100, 1e-6", "Sn10, 1e-5" })
	void largeMoleculesKeepTheirOrderAndThreshold(String text, double threshold) {
		List<Isotopologues.Peak> peaks = Isotopologues.of(Formula.parse(text), threshold);
		assertTrue(peaks.size() > 100);
		for (int i = 0; i < peaks.size(); i++) {
			assertTrue(peaks.get(i).probability() >= threshold);
			assertTrue(i == 0 || peaks.get(i).mass() >= peaks.get(i - 1).mass());
		}
	}

	@Test
	void whatCannotBeListedIsRefused() {
		Formula caffeine = Formula.parse("C8H10N4O2");
		assertThrows(IllegalArgumentException.class, () -> Isotopologues.of(caffeine, 0));
		assertThrows(IllegalArgumentException.class, () -> Isotopologues.of(caffeine, Double.NaN));
		assertEquals(0, Isotopologues.of(caffeine, 0.99).size());
		String message = assertThrows(IllegalArgumentException.class,
				() -> Isotopologues.of(Formula.parse("CSn100"), 1e-13)).getMessage() + "";
		assertTrue(message.contains("raise"), message);
	}
}
