package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.spectrum.process.Peak;
import org.junit.jupiter.api.Test;

class ChargedPeaksTest {

	private static Peak peak(double mz, double height) {
		double none = Double.NaN;
		return new Peak(mz, mz, height, none, none, 0.05, mz, mz, none, none, 0, 0, 0, false);
	}

	@Test
	void chargeAndItsReasonStandWithThePeak() {
		ChargedPeaks peaks = ChargedPeaks.of(List.of(peak(300, 50), peak(500.25, 1000), peak(500.751, 560),
				peak(501.252, 170)));
		assertEquals(2, peaks.charge(peaks.peaks().get(1)));
		assertEquals(2, peaks.charge(peaks.peaks().get(3)));
		assertTrue(Double.isNaN(peaks.charge(peaks.peaks().getFirst())));
		assertTrue(peaks.reason(peaks.peaks().get(1)).orElseThrow().startsWith("From the distance of 3 isotopes"),
				peaks.reason(peaks.peaks().get(1)).toString());
		assertTrue(peaks.reason(peaks.peaks().getFirst()).isEmpty());
	}
}
