package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.ui.common.NumberText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTextTest {

	@ParameterizedTest
	@CsvSource({ "0.3, 0.30_s", "59.99, 59.99_s", "60, 1:00", "3725, 1:02:05", "NaN, \u2013" })
	void timesAreSecondsFirstAndAClockLater(double seconds, String text) {
		assertEquals(text.replace("_", NumberText.THIN_SPACE), ScanText.time(seconds));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21T09:00:00Z, 2026-11-21 09:00:00 UTC",
			"2026-11-21T09:00:00.251678252Z, 2026-11-21 09:00:00 UTC", "2007-06-27T15:23:45, 2007-06-27 15:23:45",
			"Tuesday, Tuesday", "'', ''" })
	void aMomentIsWrittenForPeople(String iso, String text) {
		assertEquals(text, ScanText.moment(iso));
	}
}
