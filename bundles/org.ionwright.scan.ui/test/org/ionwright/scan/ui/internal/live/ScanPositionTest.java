package org.ionwright.scan.ui.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanCourse;
import org.junit.jupiter.api.Test;

class ScanPositionTest {

	/** 1000 points of 1 u in 2 s. */
	private static MassScanRequest range(boolean downwards) {
		return new MassScanRequest(1, 1000, 1, 500, 3, FirstStageMode.TRACKING, 0.02, 0.7, false,
				new ScanCourse(downwards, 0, false, List.of()));
	}

	@Test
	void aScanMovesThroughItsRangeAndWaitsAtTheEnd() {
		assertEquals(1, ScanPosition.mz(range(false), 0));
		assertEquals(500.5, ScanPosition.mz(range(false), 1), 1e-9);
		assertEquals(1000, ScanPosition.mz(range(false), 2.5), 1e-9);
		assertEquals(750.25, ScanPosition.mz(range(true), 0.5), 1e-9);
	}

	@Test
	void ofAScanThatShouldBeOverForLongNothingIsSaid() {
		assertTrue(Double.isNaN(ScanPosition.mz(range(false), 3.1)));
		assertTrue(Double.isNaN(ScanPosition.mz(range(false), -1)));
	}

	@Test
	void monitoredIonsFollowOneAnother() {
		MassScanRequest ions = MassScanRequest.monitoring(
				List.of(new MonitoredIon(609.3, 0.1), new MonitoredIon(195.1, 0.3)), 0.05, 5,
				FirstStageMode.TRACKING, 0.02, 0.7, false);
		assertEquals(609.3, ScanPosition.mz(ions, 0.1));
		assertEquals(195.1, ScanPosition.mz(ions, 0.2));
		assertEquals(195.1, ScanPosition.mz(ions, 0.6));
	}
}
