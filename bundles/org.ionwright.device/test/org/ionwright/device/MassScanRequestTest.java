package org.ionwright.device;

import static org.ionwright.device.MassScanRequest.FirstStageMode.RF_ONLY;
import static org.ionwright.device.MassScanRequest.FirstStageMode.TRACKING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.device.MassScanRequest.FirstStageMode;
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
}
