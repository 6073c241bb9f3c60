package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ionwright.spectrum.TestTable;
import org.ionwright.spectrum.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentificationTest {

	private static FormulaSearch.Search search(double mass, double tolerance, String limits) {
		return new FormulaSearch.Search(mass, tolerance, FormulaSearch.limits(limits), -0.5, 60);
	}

	@Test
	void allFormulasAreFoundAsNestedLoopsFindThem() {
		TestTable.rows(IdentificationTest.class, "formulas.csv").map(Golden::numbers).forEach(row -> {
			List<FormulaSearch.Candidate> found = FormulaSearch
					.find(search(row[0], row[1], "C0-40 H0-80 N0-6 O0-12 S0-2"));
			assertEquals(row[2], found.size(), "mass " + row[0] + " tolerance " + row[1]);
			for (FormulaSearch.Candidate candidate : found) {
				assertTrue(Math.abs(candidate.formula().monoisotopicMass() - row[0]) <= row[1] * 1.0000001);
				assertTrue(candidate.nitrogenRule(), candidate.toString());
			}
		});
	}

	@Test
	void caffeineIsTheNearestOfItsMassWithItsFlags() {
		Formula caffeine = Formula.parse("C8H10N4O2");
		FormulaSearch.Candidate found = FormulaSearch
				.find(search(caffeine.monoisotopicMass(), 1e-4, "C0-20 H0-40 N0-6 O0-8")).getFirst();
		assertEquals(caffeine, found.formula());
		assertEquals(6, found.dbe());
		assertFalse(found.evenElectron());
		assertTrue(found.usualRatio());
		Formula ion = Formula.parse("C8H11N4O2");
		FormulaSearch.Candidate protonated = FormulaSearch.find(search(ion.monoisotopicMass(), 1e-4, "C8 H0-40 N4 O2"))
				.getFirst();
		assertEquals(5.5, protonated.dbe());
		assertTrue(protonated.evenElectron());
		assertFalse(FormulaSearch.find(search(Formula.parse("[13C]C7H10N4O2").monoisotopicMass(), 1e-4,
				"C0-20 [13C]1 H0-40 N4 O2")).getFirst().nitrogenRule());
	}

	@ParameterizedTest
	@CsvSource({ "-5, 0.001, C0-9", "30000, 0.001, C0-9", "100, 0, C0-9", "100, 0.001, C9-0", "100, 0.001, Xx0-4",
			"100, 0.001, C-3", "100, 0.001, ''", "100, 0.001, C0-99999999" })
	void searchesWithoutSenseAreRefused(double mass, double tolerance, String limits) {
		assertThrows(IllegalArgumentException.class, () -> FormulaSearch.find(search(mass, tolerance, limits)));
	}

	@Test
	void searchesWithoutEndAreGivenUp() {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> FormulaSearch.find(search(1500, 1, "C0-200 H0-400 N0-50 O0-50 S0-9 P0-9 Cl0-9")));
		assertTrue(String.valueOf(error.getMessage()).contains("more than"), error.getMessage());
	}

	@Test
	void anIsotopePatternFitsItselfWithTheFactor() {
		Formula ion = Formula.parse("C6H4Cl2O+");
		List<IsotopeLines.Line> lines = IsotopeLines.of(ion, 1e-4);
		assertEquals(161.9634, lines.getFirst().mz(), 1e-4);
		double[] mz = lines.stream().mapToDouble(IsotopeLines.Line::mz).toArray();
		double[] intensity = lines.stream().mapToDouble(line -> 5000 * line.share()).toArray();
		IsotopeMatch match = IsotopeMatch.of(mz, intensity, ion, 0.1, 0.001);
		assertEquals(1, match.cosine(), 1e-9);
		assertEquals(5000, match.factor(), 1e-6);
		assertEquals(1, match.found(), 1e-12);
		assertEquals(0, match.meanPpm(), 1e-9);
		IsotopeMatch other = IsotopeMatch.of(mz, intensity, Formula.parse("C10H10O2+"), 0.2, 0.001);
		assertTrue(other.cosine() < 0.9, "no chlorine: " + other.cosine());
		IsotopeMatch none = IsotopeMatch.of(new double[0], new double[0], ion, 0.1, 0.001);
		assertEquals(0, none.cosine());
		assertEquals(0, none.factor());
		assertTrue(Double.isNaN(none.meanPpm()));
		assertThrows(IllegalArgumentException.class, () -> IsotopeMatch.of(mz, intensity, Formula.NOTHING, 0.1, 0.001));
	}

	@ParameterizedTest
	@CsvSource({ "12360.2, 8, 16", "16951.5, 12, 22", "66430, 30, 50", "1046.54, 1, 3" })
	void massesComeBackFromTheirSeries(double mass, int from, int to) {
		Random random = new Random(3);
		double[][] peaks = series(random, 2e-5, 1, mass, from, to);
		List<ChargeSeriesFinder.Series> found = ChargeSeriesFinder.find(peaks[0], peaks[1],
				ChargeSeriesFinder.Search.protons(3e-4));
		assertEquals(mass, found.getFirst().mass(), mass * 2e-5);
		assertEquals(to, found.getFirst().states().getFirst().charge());
		assertEquals(from, found.getFirst().states().getLast().charge());
		assertEquals(1, found.size(), found.toString());
		assertTrue(found.getFirst().score() > 0.9);
	}

	@Test
	void twoProteinsAmongNoiseAreTwoSeries() {
		Random random = new Random(5);
		double[][] a = series(random, 3e-5, 1, 16951.5, 12, 22);
		double[][] b = series(random, 3e-5, 0.5, 12360.2, 8, 16);
		double[] noise = random.doubles(40, 600, 1700).toArray();
		double[][] points = new double[a[0].length + b[0].length + 40][];
		int count = 0;
		for (double[][] part : List.of(a, b)) {
			for (int i = 0; i < part[0].length; i++) {
				points[count++] = new double[] { part[0][i], part[1][i] };
			}
		}
		for (double mz : noise) {
			points[count++] = new double[] { mz, 20 * random.nextDouble() };
		}
		Arrays.sort(points, (p, q) -> Double.compare(p[0], q[0]));
		List<ChargeSeriesFinder.Series> found = ChargeSeriesFinder.find(
				Arrays.stream(points).mapToDouble(p -> p[0]).toArray(),
				Arrays.stream(points).mapToDouble(p -> p[1]).toArray(),
				ChargeSeriesFinder.Search.protons(2e-4));
		assertEquals(16951.5, found.get(0).mass(), 1);
		assertEquals(12360.2, found.get(1).mass(), 1);
		assertTrue(found.size() == 2 || found.get(2).score() < 0.05, found.toString());
	}

	private static double[][] series(Random random, double error, double height, double mass, int from, int to) {
		int n = to - from + 1;
		double[] mz = new double[n];
		double[] intensity = new double[n];
		for (int i = 0; i < n; i++) {
			int z = to - i;
			mz[i] = (mass / z + ChargeSeriesFinder.Search.PROTON) * (1 + error * random.nextGaussian());
			double t = (i - (n - 1) / 2.0) / Math.max(1, n / 4.0);
			intensity[i] = height * 1000 * Math.exp(-t * t / 2);
		}
		return new double[][] { mz, intensity };
	}

	@Test
	void seriesOfNothingAreNone() {
		ChargeSeriesFinder.Search search = ChargeSeriesFinder.Search.protons(1e-4);
		assertEquals(List.of(), ChargeSeriesFinder.find(new double[0], new double[0], search));
		assertEquals(List.of(), ChargeSeriesFinder.find(new double[] { 500, 600 }, new double[] { 0, -3 }, search));
		assertThrows(IllegalArgumentException.class,
				() -> ChargeSeriesFinder.find(new double[] { 600, 500 }, new double[2], search));
		assertThrows(IllegalArgumentException.class,
				() -> ChargeSeriesFinder.find(new double[30_000], new double[30_000], search));
	}

	@Test
	void spectraAreAlikeByCosine() {
		double[] mz = { 100, 150, 200.1, 300 };
		double[] a = { 10, 100, 50, 5 };
		SpectrumSimilarity same = SpectrumSimilarity.of(mz, a, mz, Arrays.stream(a).map(v -> 7 * v).toArray(), 0.2, 0.5,
				0);
		assertEquals(1, same.cosine(), 1e-12);
		assertEquals(4, same.pairs().stream().filter(SpectrumSimilarity.Pair::matched).count());
		double[] mz2 = { 100.1, 149, 200.15, 400 };
		double[] b = { 20, 100, 40, 3 };
		SpectrumSimilarity some = SpectrumSimilarity.of(mz, a, mz2, b, 0.2, 1, 0);
		double expected = (10 * 20 + 50 * 40) / Math.sqrt((100 + 10_000 + 2500 + 25) * (400 + 10_000 + 1600 + 9.0));
		assertEquals(expected, some.cosine(), 1e-12);
		assertEquals(6, some.pairs().size());
		assertEquals(some.cosine(), SpectrumSimilarity.of(mz2, b, mz, a, 0.2, 1, 0).cosine(), 1e-15);
		assertEquals(0, SpectrumSimilarity.of(mz, a, new double[0], new double[0], 0.2, 1, 0).cosine());
		assertEquals(0, SpectrumSimilarity.of(mz, new double[4], mz, a, 0.2, 1, 0).cosine());
		assertTrue(SpectrumSimilarity.of(mz, a, mz2, b, 0.2, 1, 1).cosine() > 0);
		double[] wrong = { 1, Double.NaN, 3, 4 };
		assertThrows(IllegalArgumentException.class, () -> SpectrumSimilarity.of(mz, wrong, mz, a, 0.2, 1, 0));
		assertThrows(IllegalArgumentException.class, () -> SpectrumSimilarity.of(wrong, a, mz, a, 0.2, 1, 0));
	}
}
