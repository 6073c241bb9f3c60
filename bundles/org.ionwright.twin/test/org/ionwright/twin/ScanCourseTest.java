package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans downwards, in steps, of the first stage alone, and of single points. */
class ScanCourseTest {

	private static final double RESERPINE = 609.2807;
	private static final double STEP = 0.1;
	private static final int POINTS = 51;
	private static final double LOW = 607;
	private static final int SCANS = 12;
	/** Of reserpine with 2 eV, 796 m/s, through both stages and the link, and the lag of the supplies, s. */
	private static final double FLIGHT = 3.5e-4;

	private final Twin twin = running();

	private static Twin running() {
		Twin twin = new Twin(Map.of(), 3, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		return twin;
	}

	private static ScanOrder order(boolean down, double dwell, double settle, Tuning.Mode mode) {
		return new ScanOrder(down ? LOW + (POINTS - 1) * STEP : LOW, down ? -STEP : STEP, POINTS, dwell, mode, 0.02,
				0.7, false, settle, LOW + (POINTS - 1) * STEP / 2);
	}

	/** Counts of some scans, from the lowest m/z to the highest. */
	private double[] sum(ScanOrder order) {
		double[] sum = new double[order.points()];
		for (int i = 0; i < SCANS; i++) {
			double[] counts = twin.scan(0, i, order, 20 + i).counts();
			Arrays.setAll(sum, k -> sum[k] + counts[order.step() > 0 ? k : counts.length - 1 - k]);
		}
		return sum;
	}

	/** Centre of the monoisotopic peak. */
	private static double centre(double[] counts) {
		double sum = 0;
		double moment = 0;
		for (int k = 0; k < counts.length; k++) {
			double mz = LOW + k * STEP;
			if (Math.abs(mz - RESERPINE) < 0.5) {
				sum += counts[k];
				moment += counts[k] * mz;
			}
		}
		assertTrue(sum > 1000, "counts " + sum);
		return moment / sum;
	}

	@Test
	void withoutCorrectionPeaksAreLateInTheDirectionOfTheScan() {
		twin.set("analyser.scanSpeedCorrection", 0, 1);
		double up = centre(sum(order(false, 0.2e-3, 0, Tuning.Mode.TRACKING)));
		double down = centre(sum(order(true, 0.2e-3, 0, Tuning.Mode.TRACKING)));
		assertEquals(2 * 500 * FLIGHT, up - down, 0.03);
	}

	/** Standing and moving axes have calibrations of their own, which is not what this is about. */
	@Test
	void inStepsTheDirectionDoesNotMatter() {
		twin.set("analyser.scanSpeedCorrection", 0, 1);
		double up = centre(sum(order(false, 0.2e-3, 2e-3, Tuning.Mode.TRACKING)));
		double down = centre(sum(order(true, 0.2e-3, 2e-3, Tuning.Mode.TRACKING)));
		assertEquals(0, up - down, 0.02);
	}

	@Test
	void correctedPeaksStandAtTheirMassWhateverTheDirection() {
		double up = centre(sum(order(false, 0.2e-3, 0, Tuning.Mode.TRACKING)));
		double down = centre(sum(order(true, 0.2e-3, 0, Tuning.Mode.TRACKING)));
		assertEquals(0, up - down, 0.02);
		assertEquals(RESERPINE, up, 0.1);
	}

	/** The window of 2 % is as wide as 12 u, so isotopes lie in it together and the top is flat. */
	@Test
	void theFirstStageAloneShowsItsWindow() {
		ScanOrder wide = new ScanOrder(590, 0.5, 81, 1e-3, Tuning.Mode.FIRST_ALONE, 0.02, 0.7, false);
		double[] counts = sum(wide);
		double top = Arrays.stream(counts).max().orElseThrow();
		int first = 0;
		while (counts[first] < top / 2) {
			first++;
		}
		int last = counts.length - 1;
		while (counts[last] < top / 2) {
			last--;
		}
		assertEquals(0.02 * RESERPINE, wide.mz(last) - wide.mz(first), 2.5);
		assertEquals(RESERPINE + 0.4, (wide.mz(last) + wide.mz(first)) / 2, 1);
	}

	/** A point that stands counts what a scan does at the top of the peak, for its own time. */
	@ParameterizedTest
	@CsvSource({ "0", "0.005" })
	void aSinglePointCountsAsLongAsItIsTold(double settle) {
		double[] profile = sum(order(false, 2e-3, 2e-3, Tuning.Mode.TRACKING));
		double top = Arrays.stream(profile).max().orElseThrow() / (SCANS * 2e-3);
		ScanOrder point = new ScanOrder(RESERPINE, 1, 1, 0.2, Tuning.Mode.TRACKING, 0.02, 0.7, false, settle,
				RESERPINE);
		double rate = 0;
		for (int i = 0; i < 5; i++) {
			rate += twin.scan(1, i, point, 60 + i).counts()[0] / (5 * 0.2);
		}
		assertEquals(top, rate, 0.15 * top);
	}

	@Test
	void aScanInStepsLastsLonger() {
		assertEquals(POINTS * 2.2e-3, POINTS * order(false, 0.2e-3, 2e-3, Tuning.Mode.TRACKING).pointSeconds(), 1e-12);
		assertEquals(0, order(false, 0.2e-3, 2e-3, Tuning.Mode.TRACKING).rate());
		assertEquals(-500, order(true, 0.2e-3, 0, Tuning.Mode.TRACKING).rate(), 1e-9);
	}

	@Test
	void sameSeedSameCountsDownwards() {
		ScanOrder down = order(true, 0.2e-3, 0, Tuning.Mode.TRACKING);
		double[] counts = twin.scan(0, 1, down, 20).counts();
		assertArrayEquals(counts, running().scan(0, 1, down, 20).counts());
	}

	@Test
	void anOrderThatLeadsBelowZeroIsNone() {
		assertThrows(IllegalArgumentException.class,
				() -> new ScanOrder(2, -1, 3, 1e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false));
		assertThrows(IllegalArgumentException.class,
				() -> new ScanOrder(2, 0, 3, 1e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false));
	}
}
