package org.ionwright.scan.ui.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.Test;

class FirstStageWindowTest {

	private static FirstStageWindow window(FirstStageMode mode, double width) {
		return new FirstStageWindow(new MassScanRequest(100, 300, 1, 100, 1, mode, width, 0.7, false));
	}

	/** 201 points from m/z 100, all the same but some. */
	private static Spectrum spectrum(double ground, int at, double peak) {
		double[] counts = new double[201];
		Arrays.fill(counts, ground);
		counts[at] = peak;
		return Spectrum.builder(0, MassAxis.linear(100, 1, 201), counts).build();
	}

	@Test
	void ofEvenIonsTheWorstIsWhereTheWindowIsWidestInTheRange() {
		// 10 u of 1000 u at m/z 500: the worked example of seed 002 with a window that stands.
		FirstStageWindow fixed = new FirstStageWindow(
				new MassScanRequest(1, 1001, 1, 100, 1, FirstStageMode.FIXED, 10 / 501.0, 0.7, false));
		assertEquals(0.01, fixed.ofRange().share(), 1e-12);
		assertTrue(ShareLimit.ONE_PERCENT.keeps(fixed.ofRange().share()));
		FirstStageWindow.Worst moving = window(FirstStageMode.TRACKING, 0.1).ofRange();
		assertEquals(300 / 1.05, moving.mz(), 1e-9);
		assertEquals(300 / 1.05 * 0.1 / 200, moving.share(), 1e-12);
	}

	@Test
	void ofCountedIonsTheWorstIsAtTheStrongestPeak() {
		FirstStageWindow.Worst worst = window(FirstStageMode.TRACKING, 0.02).ofCounts(spectrum(1, 50, 800));
		// At m/z 150 the window is 148.5 to 151.5, with 3 points; the first that sees the peak is worst or as bad.
		assertEquals(150, worst.mz(), 2);
		assertEquals(802 / 1000.0, worst.share(), 1e-12);
	}

	@Test
	void aWindowThatStandsSeesTheSameAtEveryPoint() {
		FirstStageWindow.Worst worst = window(FirstStageMode.FIXED, 0.02).ofCounts(spectrum(1, 0, 1));
		// 198 to 202, both ends included
		assertEquals(5 / 201.0, worst.share(), 1e-12);
	}

	@Test
	void whatCannotBeToldIsUnknown() {
		assertTrue(unknown(window(FirstStageMode.RF_ONLY, 0.02).ofCounts(spectrum(1, 0, 1))));
		assertTrue(unknown(window(FirstStageMode.TRACKING, 0.02).ofCounts(spectrum(0, 0, 0))));
		assertTrue(unknown(window(FirstStageMode.RF_ONLY, 0.02).ofRange()));
		FirstStageWindow ions = new FirstStageWindow(MassScanRequest.monitoring(
				List.of(new MonitoredIon(150, 0.1), new MonitoredIon(250, 0.1)), 0.01, 5, FirstStageMode.TRACKING,
				0.02, 0.7, false));
		assertTrue(unknown(ions.ofCounts(spectrum(1, 0, 1))) && unknown(ions.ofRange()));
	}

	private static boolean unknown(FirstStageWindow.Worst worst) {
		return Double.isNaN(worst.share());
	}

	@Test
	void theLimitsThemselvesAreKept() {
		assertTrue(ShareLimit.ONE_PERCENT.keeps(0.1 * 0.1));
		assertFalse(ShareLimit.ONE_PERCENT.keeps(0.010001));
		assertTrue(ShareLimit.HUNDREDTH_PERCENT.keeps(1e-4));
		assertFalse(ShareLimit.HUNDREDTH_PERCENT.keeps(1.0001e-4));
	}

	@Test
	void theScaleIsLogarithmicAndEndsAtItsEnds() {
		assertEquals(0.6, ShareGauge.place(0.01), 1e-12);
		assertEquals(0.2, ShareGauge.place(1e-4), 1e-12);
		assertEquals(0, ShareGauge.place(0));
		assertEquals(0, ShareGauge.place(1e-9));
		assertEquals(1, ShareGauge.place(1));
	}
}
