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
	@CsvSource({ "0, 1", "3, 1_000", "2.5, ''" })
	void onlyWholeDecadesHaveALabel(double logarithm, String text) {
		assertEquals(text.replace("_", NumberText.THIN_SPACE), TickText.decade(logarithm, 4));
	}
}
