package org.ionwright.device;

import static org.ionwright.device.MassScanRequest.FirstStageMode.RF_ONLY;
import static org.ionwright.device.MassScanRequest.FirstStageMode.TRACKING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.transport.CallWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassScanRequestTest {

	private static MassScanRequest request(double start, double end, double step, double speed, int scans,
			FirstStageMode mode, double window, double width) {
		return new MassScanRequest(start, end, step, speed, scans, mode, window, width, false);
	}

	@ParameterizedTest
	@CsvSource({ "50, 1050, 0.1, 10001", "50, 51, 0.3, 4", "50, 50.05, 0.1, 1", "10, 10.3, 0.1, 4",
			"100, 200, 1, 101", "600, 615, 0.05, 301" })
	void bothEndsAreScannedWhereTheStepDividesTheRange(double start, double end, double step, int points) {
		assertEquals(points, request(start, end, step, 500, 1, TRACKING, 0.02, 0.7).points());
	}

	@Test
	void timesFollowFromStepAndSpeed() {
		MassScanRequest scan = request(50, 1050, 0.1, 500, 30, TRACKING, 0.02, 0.7);
		assertEquals(2e-4, scan.dwellSeconds(), 1e-18);
		assertEquals(2.0002, scan.scanSeconds(), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "0, 100, 1, 1, 1, 0.02, 0.7, start", "50, 50, 1, 1, 1, 0.02, 0.7, end",
			"50, Infinity, 1, 1, 1, 0.02, 0.7, end", "50, NaN, 1, 1, 1, 0.02, 0.7, end",
			"50, 100, 0, 1, 1, 0.02, 0.7, step", "50, 100, 1, -1, 1, 0.02, 0.7, speed",
			"50, 100, 1, 1, 0, 0.02, 0.7, scans", "50, 100, 1, 1, 1, 0, 0.7, window",
			"50, 100, 1, 1, 1, 0.02, NaN, peak width" })
	void impossibleScansAreRefusedByName(double start, double end, double step, double speed, int scans,
			double window, double width, String name) {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> request(start, end, step, speed, scans, TRACKING, window, width));
		assertTrue(String.valueOf(error.getMessage()).contains(name), error.getMessage());
	}

	@Test
	void rfOnlyFirstStageNeedsNoWindow() {
		assertEquals(51, request(50, 100, 1, 1, 1, RF_ONLY, 0, 0.7).points());
	}

	@Test
	void monitoredIonsHaveTheirOwnTimes() {
		MassScanRequest scan = MassScanRequest.monitoring(
				List.of(new MonitoredIon(609.28, 0.2), new MonitoredIon(195.1, 0.1)), 0.01, 5, TRACKING, 0.02, 0.7,
				false);
		assertEquals(195.1, scan.start());
		assertEquals(609.28, scan.end());
		assertEquals(2, scan.points());
		assertEquals(609.28, scan.mz(0));
		assertEquals(0.32, scan.scanSeconds(), 1e-12);
		assertTrue(Double.isNaN(scan.dwellSeconds()));
		assertEquals(Set.of(ScanFeature.SELECTED_IONS), scan.course().features());
		assertThrows(IllegalArgumentException.class,
				() -> MassScanRequest.monitoring(List.of(), 0, 1, TRACKING, 0.02, 0.7, false));
		assertThrows(IllegalArgumentException.class, () -> new MonitoredIon(609.28, 0));
	}

	@Test
	void aScanInStepsIsLonger() {
		MassScanRequest scan = new MassScanRequest(50, 60, 1, 1000, 1, TRACKING, 0.02, 0.7, false,
				new ScanCourse(true, 0.004, false, List.of()));
		assertEquals(11 * 0.005, scan.scanSeconds(), 1e-12);
		assertEquals(Set.of(ScanFeature.DOWNWARDS, ScanFeature.STEPPED), scan.course().features());
	}

	@Test
	void theFirstStageCannotScanAloneAndStandStill() {
		ScanCourse alone = new ScanCourse(false, 0, true, List.of());
		assertThrows(IllegalArgumentException.class,
				() -> new MassScanRequest(50, 60, 1, 1000, 1, RF_ONLY, 0.02, 0.7, false, alone));
	}

	@Test
	void aTrimAsksForWhatTheDeviceMustBeAbleToDo() {
		assertEquals(Set.of(), new ScanCourse(false, 0, false, List.of(), new StageTrim(false, -0.0, 0)).features());
		assertEquals(StageTrim.NONE, new StageTrim(false, -0.0, 0));
		assertEquals(Set.of(ScanFeature.CONSTANT_RATIO, ScanFeature.MASS_OFFSETS),
				new ScanCourse(false, 0, false, List.of(), new StageTrim(true, 0.1, 0)).features());
		MassScanRequest ratio = new MassScanRequest(50, 100, 1, 1000, 1, TRACKING, 0.02, 0.7, false,
				new ScanCourse(false, 0, false, List.of(), new StageTrim(true, 0, 0)));
		assertEquals(0.35, ratio.peakWidth(50), 1e-12);
		assertEquals(0.7, request(50, 100, 1, 1000, 2, TRACKING, 0.02, 0.7).peakWidth(50));
		assertThrows(IllegalArgumentException.class, () -> new StageTrim(false, Double.NaN, 0));
	}

	@Test
	void notesOfCallsSpellTheCourse() {
		for (MassScanRequest scan : List.of(request(50, 60, 1, 1000, 2, TRACKING, 0.02, 0.7),
				new MassScanRequest(50, 60, 1, 1000, 1, TRACKING, 0.02, 0.7, true,
						new ScanCourse(true, 0.004, true, List.of())),
				MassScanRequest.monitoring(List.of(new MonitoredIon(609.28, 0.2), new MonitoredIon(195.1, 0.1)), 0.01,
						5, TRACKING, 0.02, 0.7, false),
				new MassScanRequest(50, 60, 1, 1000, 1, TRACKING, 0.02, 0.7, true,
						new ScanCourse(false, 0, false, List.of(), new StageTrim(true, -0.25, 0.5))),
				MassScanRequest.monitoring(new ScanCourse(false, 0, false, List.of(new MonitoredIon(609.28, 0.2)),
						new StageTrim(false, 0, -1.5)), 1, TRACKING, 0.02, 0.7, false))) {
			assertEquals(scan, CallWords.scan(CallWords.words(CallWords.scan(scan))));
		}
	}
}
