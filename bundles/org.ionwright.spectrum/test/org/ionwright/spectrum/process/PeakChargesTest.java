package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeakChargesTest {

	private static Peak peak(double mz, double height, double fwhm) {
		double none = Double.NaN;
		return new Peak(mz, mz, height, none, none, fwhm, mz, mz, none, none, 0, 0, 0, false);
	}

	private static List<Peak> isotopes(String formula, int charge, double fwhm) {
		List<Peak> peaks = new ArrayList<>();
		Formula ion = Formula.parse(formula);
		for (IsotopeLines.Line line : IsotopeLines.of(ion, 0.02)) {
			double mz = (line.mz() + charge * 1.00727646688) / charge;
			peaks.add(peak(mz, 1e4 * line.share(), fwhm));
		}
		return peaks;
	}

	private static List<PeakCharges.@Nullable Found> charges(List<Peak> peaks) {
		peaks.sort(Comparator.comparingDouble(Peak::centroid));
		return PeakCharges.of(peaks);
	}

	@ParameterizedTest
	@CsvSource({ "C33H40N2O9,1,0.7", "C8H10N4O2,1,0.7", "C50H71N13O12,1,0.05", "C50H71N13O12,2,0.05",
			"C50H71N13O12,3,0.05", "C112H165N27O36,3,0.05", "C112H165N27O36,4,0.02" })
	void isotopesTellTheCharge(String formula, int charge, double fwhm) {
		PeakCharges.Found found = Objects.requireNonNull(charges(isotopes(formula, charge, fwhm)).getFirst());
		assertEquals(charge, found.charge());
		assertEquals(PeakCharges.Evidence.ISOTOPES, found.evidence());
		assertTrue(found.score() > 0.97, "cosine " + found.score());
	}

	@Test
	void massIsThatOfTheLightestIsotope() {
		double mass = Formula.parse("C112H165N27O36").monoisotopicMass();
		PeakCharges.Found found = Objects.requireNonNull(charges(isotopes("C112H165N27O36", 4, 0.02)).getFirst());
		assertEquals(mass, found.mass(), 0.02);
	}

	/** Half a u between isotopes is lost in peaks of 0.7 u: nothing is told of what cannot be seen. */
	@Test
	void unresolvedIsotopesTellNothing() {
		assertNull(charges(new ArrayList<>(List.of(peak(524.76, 1000, 0.9)))).getFirst());
	}

	@Test
	void seriesTellsTheCharge() {
		double[] heights = { 100, 300, 700, 1000, 800, 400, 150 };
		List<Peak> peaks = new ArrayList<>();
		for (int i = 0; i < heights.length; i++) {
			int z = 20 - i;
			peaks.add(peak((16951.5 + z * 1.00727646688) / z, heights[i], 0.7));
		}
		List<PeakCharges.@Nullable Found> found = charges(peaks);
		for (int i = 0; i < heights.length; i++) {
			PeakCharges.Found each = Objects.requireNonNull(found.get(i));
			assertEquals(20 - i, each.charge());
			assertEquals(PeakCharges.Evidence.SERIES, each.evidence());
			assertEquals(16951.5, each.mass(), 0.5);
			assertTrue(each.score() < 1e-3);
		}
	}

	/** Peaks at random must not get charges by chance. */
	@Test
	void whatHasNothingToDoWithEachOtherHasNoCharge() {
		Random random = new Random(4);
		int told = 0;
		int all = 0;
		for (int round = 0; round < 40; round++) {
			List<Peak> peaks = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				peaks.add(peak(200 + 1800 * random.nextDouble(), 10 + 1000 * random.nextDouble(), 0.7));
			}
			for (PeakCharges.Found found : charges(peaks)) {
				all++;
				told += found == null ? 0 : 1;
			}
		}
		assertTrue(told < 0.02 * all, told + " of " + all);
	}

	@Test
	void withoutPeaksThereIsNothing() {
		assertEquals(List.of(), PeakCharges.of(List.of()));
	}
}
