package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ionwright.spectrum.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaveletPeaksTest {

	@Test
	void coefficientsAreThoseOfScipy() {
		Golden.check("ricker.csv", 1e-3,
				(y, scale, none, nothing) -> Arrays.copyOfRange(RickerTransform.row(y, scale), 150, 250));
	}

	@Test
	void aConstantGivesNothingAndAPeakAnswersMostAtItsScale() {
		double[] flat = new double[200];
		Arrays.fill(flat, 1e6);
		for (double value : RickerTransform.row(flat, 7)) {
			assertEquals(0, value, 1e-6);
		}
		double[] peak = Golden.peaks(Golden.linear(0, 1, 400), 0, 200, 1, 20);
		double scale = 20 / RickerTransform.FWHM_BY_SCALE;
		double best = RickerTransform.row(peak, scale)[200];
		assertTrue(best > RickerTransform.row(peak, scale * 0.95)[200]);
		assertTrue(best > RickerTransform.row(peak, scale * 1.05)[200]);
	}

	@Test
	void aQuadrupoleSpectrumIsPickedCompletely() {
		List<double[]> rows = TestTable.rows(WaveletPeaksTest.class, "quadrupole.csv").map(Golden::numbers).toList();
		double[] y = rows.get(0);
		double[] x = Golden.linear(100, 0.1, y.length);
		List<Peak> peaks = WaveletPeaks.find(x, y, new PeakSettings(3, 20, 5, 1, PeakSettings.Floor.ZERO));
		double[] mz = rows.get(1);
		double[] heights = rows.get(2);
		for (int i = 0; i < mz.length; i++) {
			double at = mz[i];
			Peak peak = peaks.stream().filter(p -> Math.abs(p.centroid() - at) < 0.2).findFirst()
					.orElseThrow(() -> new AssertionError("no peak at " + at + " in " + peaks));
			double deviation = 0.26 / Math.sqrt(heights[i] * 6);
			assertEquals(at, peak.centroid(), 4 * deviation + 0.05, "overlapping ones draw each other");
			assertEquals(heights[i] + 2, peak.height(), 4 * Math.sqrt(heights[i]) + 0.02 * heights[i],
					"height at " + at);
		}
		assertEquals(mz.length, peaks.size(), "no others: " + peaks);
		for (double found : rows.get(3)) {
			assertTrue(peaks.stream().anyMatch(peak -> Math.abs(peak.centroid() - found) <= 0.7), "scipy has " + found);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.13, 0.25, 0.5, 0.77 })
	void widthAreaAndCentreOfAPeakAreRight(double offset) {
		double[] x = Golden.linear(499, 0.05, 200);
		double[] y = Golden.peaks(x, 0, 504 + offset * 0.05, 10_000, 0.6);
		Peak peak = WaveletPeaks.find(x, y, PeakSettings.counts()).getFirst();
		assertEquals(504 + offset * 0.05, peak.centroid(), 1e-4);
		assertEquals(0.6, peak.fwhm(), 5e-3);
		assertEquals(10_000 * 0.6 * Math.sqrt(Math.PI / (4 * Math.log(2))), peak.area(), 10);
		assertEquals(peak.area() / 0.05, peak.sum(), 200);
		assertEquals(10_000, peak.height(), 100);
		assertFalse(peak.clipped());
	}

	@Test
	void overlappingPeaksArePartedAtTheValley() {
		double[] x = Golden.linear(300, 0.1, 300);
		double[] y = Golden.counted(Golden.peaks(x, 0, 310, 20_000, 0.7, 311, 4000, 0.7, 312, 900, 0.7), 11);
		List<Peak> peaks = WaveletPeaks.find(x, y, PeakSettings.counts());
		assertEquals(3, peaks.size(), peaks.toString());
		assertEquals(310, peaks.get(0).centroid(), 0.01);
		assertEquals(311, peaks.get(1).centroid(), 0.06, "the flank of the stronger one draws it");
		assertEquals(312, peaks.get(2).centroid(), 0.06);
		assertTrue(peaks.get(0).rightIndex() <= peaks.get(1).apexIndex());
		assertEquals(peaks.get(0).rightIndex(), peaks.get(1).leftIndex(), 2);
		assertEquals(Arrays.stream(y).sum(), peaks.stream().mapToDouble(Peak::sum).sum(),
				0.02 * Arrays.stream(y).sum());
	}

	@Test
	void aClippedTopIsOnePeakInItsMiddle() {
		double[] x = Golden.linear(300, 0.1, 300);
		double[] y = Golden.peaks(x, 0, 310, 20_000, 1.2, 320, 3000, 1.2);
		for (int i = 0; i < y.length; i++) {
			y[i] = Math.min(8000, Math.rint(y[i]));
		}
		List<Peak> peaks = WaveletPeaks.find(x, y, PeakSettings.counts());
		assertEquals(2, peaks.size(), peaks.toString());
		assertTrue(peaks.get(0).clipped());
		assertFalse(peaks.get(1).clipped());
		assertEquals(310, peaks.get(0).centroid(), 0.01);
	}

	@Test
	void noiseAloneHasNoPeaks() {
		Random random = new Random(4);
		double[] x = Golden.linear(0, 1, 100_000);
		double[] gauss = new double[x.length];
		Arrays.setAll(gauss, i -> random.nextGaussian());
		assertEquals(List.of(),
				WaveletPeaks.find(x, gauss, new PeakSettings(4, 40, 5.5, 0, PeakSettings.Floor.VALLEYS)));
		double[] flat = new double[x.length];
		Arrays.fill(flat, 40);
		double[] counts = Golden.counted(flat, 9);
		assertEquals(List.of(),
				WaveletPeaks.find(x, counts, new PeakSettings(4, 40, 5.5, 1, PeakSettings.Floor.VALLEYS)));
		assertEquals(List.of(), WaveletPeaks.find(x, flat, PeakSettings.counts()));
		assertEquals(List.of(), WaveletPeaks.find(x, new double[x.length], PeakSettings.counts()));
	}

	@Test
	void theCountingNoiseOfAHighPeakIsNotTakenForPeaks() {
		double[] x = Golden.linear(0, 1, 3000);
		double[] means = Golden.peaks(x, 1, 500, 2e6, 30, 1500, 1e5, 34, 2500, 3e4, 26);
		for (long seed = 0; seed < 20; seed++) {
			List<Peak> peaks = WaveletPeaks.find(x, Golden.counted(means, seed), PeakSettings.counts());
			assertEquals(3, peaks.size(), "seed " + seed + ": " + peaks);
		}
	}

	@Test
	void valuesBelowZeroAfterASubtractionAndABaselineDoNotMatter() {
		double[] x = Golden.linear(300, 0.1, 2000);
		double[] counts = Golden.counted(Golden.peaks(x, 30, 350, 500, 0.8, 420, 2000, 0.8), 2);
		double[] below = new double[counts.length];
		double[] sloping = new double[counts.length];
		Arrays.setAll(below, i -> counts[i] - 30);
		Arrays.setAll(sloping, i -> counts[i] + 5 * x[i]);
		for (double[] y : List.of(below, sloping)) {
			List<Peak> peaks = WaveletPeaks.find(x, y, new PeakSettings(4, 40, 6, 0, PeakSettings.Floor.VALLEYS));
			assertEquals(2, peaks.size(), peaks.toString());
			assertEquals(350, peaks.get(0).centroid(), 0.05);
			assertEquals(500, peaks.get(0).height(), 90);
			assertEquals(500 / Math.sqrt(30), peaks.get(0).signalToNoise(), 25);
			assertEquals(2000, peaks.get(1).height(), 200);
			assertEquals(0.8, peaks.get(1).fwhm(), 0.08);
		}
	}

	@Test
	void peaksMoveWithTheDataAndStretchesAreOnTheirOwn() {
		double[] x = Golden.linear(100, 0.1, 400);
		double[] y = Golden.counted(Golden.peaks(x, 0, 110, 5000, 0.8, 125, 900, 0.8), 8);
		Peak first = WaveletPeaks.find(x, y, PeakSettings.counts()).getFirst();
		double[] later = new double[500];
		System.arraycopy(y, 0, later, 100, 400);
		Peak moved = WaveletPeaks.find(Golden.linear(90, 0.1, 500), later, PeakSettings.counts()).getFirst();
		assertEquals(first.height(), moved.height());
		assertEquals(first.sum(), moved.sum());
		assertEquals(first.centroid(), moved.centroid(), 1e-9);
		double[] cutX = new double[160];
		double[] cutY = new double[160];
		for (int i = 0; i < 160; i++) {
			int from = i < 80 ? 60 + i : 130 + i;
			cutX[i] = x[from];
			cutY[i] = y[from];
		}
		List<Peak> cut = WaveletPeaks.find(cutX, cutY, PeakSettings.counts());
		assertEquals(2, cut.size());
		assertEquals(first.centroid(), cut.get(0).centroid(), 1e-9);
		assertEquals(125, cut.get(1).centroid(), 0.05);
	}

	@Test
	void fewPointsAndNonsenseAreRefusedOrEmpty() {
		for (int n = 0; n < 6; n++) {
			double[] x = Golden.linear(1, 1, n);
			assertTrue(WaveletPeaks.find(x, Golden.peaks(x, 0, 2, 100, 1), PeakSettings.counts()).size() <= 1);
		}
		double[] x = { 1, 2, 3 };
		assertThrows(IllegalArgumentException.class,
				() -> WaveletPeaks.find(x, new double[] { 1, Double.NaN, 0 }, PeakSettings.counts()));
		assertThrows(IllegalArgumentException.class, () -> WaveletPeaks.find(x, new double[2], PeakSettings.counts()));
		assertThrows(IllegalArgumentException.class,
				() -> WaveletPeaks.find(new double[] { 3, 2, 1 }, x, PeakSettings.counts()));
		assertThrows(IllegalArgumentException.class, () -> new PeakSettings(9, 3, 5, 1, PeakSettings.Floor.ZERO));
	}

	/** Flat tops with sloping sides, broader at the foot on the low side, as RF quadrupoles make them. */
	@ParameterizedTest
	@ValueSource(ints = { 8, 12, 20 })
	void quadrupoleShapesOfAFewPointsAreOnePeakEach(int points) {
		for (long seed = 0; seed < 30; seed++) {
			Random random = new Random(seed);
			double[] x = Golden.linear(50, 1.0 / points, 100 * points);
			double[] means = new double[x.length];
			double[] heights = new double[33];
			for (int m = 0; m < 33; m++) {
				heights[m] = 100 * Math.pow(10, 2.5 * random.nextDouble());
				for (int i = 0; i < x.length; i++) {
					double d = x[i] - (51.5 + 3 * m);
					means[i] += heights[m] * Math.max(0, Math.min(1, Math.min((d + 0.6) / 0.35, (0.45 - d) / 0.2)));
				}
			}
			double[] y = Golden.counted(means, seed);
			List<Peak> peaks = WaveletPeaks.find(x, y,
					new PeakSettings(points / 2.0, 2 * points, 5, 1, PeakSettings.Floor.ZERO));
			assertEquals(33, peaks.size(),
					"seed " + seed + " " + Arrays.toString(heights) + peaks.stream().map(Peak::centroid).toList());
			for (int m = 0; m < 33; m++) {
				assertEquals(51.5 + 3 * m, peaks.get(m).centroid(), 0.1);
				assertEquals(0.775, peaks.get(m).fwhm(), 0.2, heights[m] + " seed " + seed + peaks.get(m));
				assertEquals(heights[m], peaks.get(m).height(), 5 * Math.sqrt(heights[m]));
			}
			assertEquals(Arrays.stream(y).sum(), peaks.stream().mapToDouble(Peak::sum).sum(),
					0.01 * Arrays.stream(y).sum());
		}
	}

	@Test
	void anyNumbersAreTaken() {
		Random random = new Random(99);
		for (int i = 0; i < 400; i++) {
			int run = i;
			int n = random.nextInt(300);
			double[] x = random.doubles(n, 0, 100).map(run % 2 == 0 ? v -> v : Math::rint).sorted().toArray();
			double[] y = new double[n];
			double size = Math.pow(10, random.nextInt(12) - 4);
			Arrays.setAll(y, k -> random.nextInt(4) == 0 ? 0 : size * Math.rint(20 * random.nextGaussian()));
			double width = 1 + 20 * random.nextDouble();
			for (PeakSettings.Floor floor : PeakSettings.Floor.values()) {
				for (Peak peak : WaveletPeaks.find(x, y,
						new PeakSettings(width, width * (1 + random.nextInt(9)), random.nextInt(6), random.nextInt(2),
								floor))) {
					assertTrue(peak.leftIndex() <= peak.apexIndex() && peak.apexIndex() <= peak.rightIndex(),
							peak.toString());
					assertTrue(peak.height() > 0 && Double.isFinite(peak.centroid()) && Double.isFinite(peak.area()));
					assertTrue(peak.centroid() >= peak.left() && peak.centroid() <= peak.right(), peak.toString());
				}
			}
		}
	}
}
