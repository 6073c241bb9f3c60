package org.ionwright.driver.scpi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScpiNumbersTest {

	@ParameterizedTest
	@CsvSource({ "1, 1", "+1.5, 1.5", "-.5, -0.5", "5., 5", "+1.040564E-09, 1.040564E-09", "1e3, 1000", "0, 0",
			"9.9E37, NaN", "-9.900000E+37, NaN", "+9.91E37, NaN", "9.9e36, 9.9e36", "1E999, NaN" })
	void numbers(String text, double value) {
		assertEquals(value, ScpiNumbers.parse(text).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "V", "1V", "1,5", "1 2", "--1", "1e", "0x1F", "NaN", "Infinity", "1_0", "１" })
	void noNumbers(String text) {
		assertTrue(ScpiNumbers.parse(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "12, 12", "+5.120000E+02, 512", "#H1F, 31", "#q17, 15", "#B101, 5", "-1, -1" })
	void registers(String text, long bits) {
		assertEquals(bits, ScpiNumbers.parseBits(text).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "1e300", "#B12", "#H", "#HFFFFFFFFFFFFFFFFFF", "9.9E37", "x" })
	void noRegisters(String text) {
		assertTrue(ScpiNumbers.parseBits(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "12.5, 12.5", "-0.001, -0.001", "1e-9, 1E-9", "123456789, 1.234568E8",
			"0.30000000000000004, 0.3",
			"1e7, 1E7", "9999999.96, 10000000", "1000, 1000", "0.0001, 0.0001", "-2.5e-10, -2.5E-10" })
	void sevenDigits(double value, String text) {
		assertEquals(text, ScpiNumbers.rounded(value, 7));
	}

	@Test
	void theLocaleDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals("1.50", ScpiNumbers.fixed(1.5, 2));
			assertEquals("1.5", ScpiNumbers.rounded(1.5, 7));
		} finally {
			Locale.setDefault(before);
		}
	}
}
