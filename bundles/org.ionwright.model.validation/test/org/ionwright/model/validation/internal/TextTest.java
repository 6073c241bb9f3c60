package org.ionwright.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "4.50, 4.5", "1800, 1800", "0.00123456, 0.001235", "6.7e-6, 6.7e-6",
			"12345678, 1.235e7",
			"-0.5, -0.5", "NaN, NaN", "9999.96, 10000", "1e-4, 1e-4" })
	void numbersAreShort(double value, String text) {
		assertEquals(text, Text.number(value));
	}

	@Test
	void pressuresAreShownInTorrAndMillibar() {
		assertEquals("9e-4 torr (0.0012 mbar)", Text.pressure(0.12));
		assertEquals("760 torr (1010 mbar)", Text.pressure(101325));
	}
}
