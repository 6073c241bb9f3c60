package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.ui.common.NumberText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTextTest {

	@ParameterizedTest
	@CsvSource({ "0, 500, 0", "20000, 80000, 20_000", "80000, 180000, 8e4", "250000, 300000, 2.5e5", "0.5, 1, 0.5",
			"0.001, 0.004, 1e-3", "0, 1e6, 0" })
	void labelsOfAnAxisShareTheirNotation(double value, double largest, String text) {
		assertEquals(text.replace("_", NumberText.THIN_SPACE), TickText.counts(value, largest));
	}

	@ParameterizedTest
	@CsvSource({ "101300, 101350, 10, 1.013e5", "101310, 101350, 10, 1.0131e5",
			"25, 25.3, 0.1, 25.0", "2000, 8000, 2000, 2_000", "5e-6, 8e-6, 1e-6, 5e-6", "0, 8e-6, 1e-6, 0" })
	void aLabelHasTheDigitsThatTellItFromTheNext(double value, double largest, double step, String text) {
		assertEquals(text.replace("_", NumberText.THIN_SPACE), TickText.of(value, largest, step));
	}
}
