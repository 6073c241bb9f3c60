package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

	@ParameterizedTest
	@CsvSource({ "3000, 3, 3000", "3, 4, 3.000", "0.0125, 3, 0.0125", "5e-6, 2, 5.0e-6", "999999, 3, 1.00e6",
			"0.0009999, 3, 0.00100", "9.996, 3, 10.0", "0.001, 2, 0.0010", "1234567, 3, 1.23e6", "0, 3, 0",
			"-0.00001, 2, -1.0e-5",
			"NaN, 3, \u2013", "Infinity, 3, \u221e", "123456, 2, 123456" })
	void significantDigitsStayAndDecadesBecomeScientific(double value, int digits, String text) {
		assertEquals(text, NumberText.significant(value, digits));
	}

	@ParameterizedTest
	@CsvSource({ "1050, 1050", "609.280000001, 609.28", "0.1, 0.1", "609.3000000000001, 609.3", "0, 0",
			"-12.50, -12.5", "NaN, \u2013" })
	void shortestHasNoEmptyDigits(double value, String text) {
		assertEquals(text, NumberText.shortest(value));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "999, 999", "12345, 12_345", "9999999, 9_999_999", "1.234e7, 1.23e7", "0.05, 0.0500" })
	void countsGroupTheirThousands(double value, String text) {
		assertEquals(text.replace("_", NumberText.THIN_SPACE), NumberText.counts(value));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0:00", "41.4, 0:41", "725, 12:05", "3723, 1:02:03", "NaN, \u2013" })
	void durationsReadLikeAClock(double seconds, String text) {
		assertEquals(text, NumberText.duration(seconds));
	}

	@ParameterizedTest
	@CsvSource({ "Pa, 5e-4, 5.0e-6, mbar", "K, 573.15, 300, °C", "m3/s, 8.3333333e-5, 300, L/h", "V, 3000, 3000, V",
			"1, 0.02, 0.020, ''", "kg, 2, 2.0, kg", "A, 1.5e-7, 0.15, µA" })
	void unitsOfDevicesBecomeUnitsOfPeople(String ucum, double si, String number, String symbol) {
		String text = NumberText.withUnit(si, DisplayUnit.forUcum(ucum), 2);
		assertEquals(symbol.isEmpty() ? number : number + NumberText.THIN_SPACE + symbol, text);
	}

	@Test
	void shownAndStoredValuesConvertBothWays() {
		assertEquals(573.15, DisplayUnit.CELSIUS.toSi(DisplayUnit.CELSIUS.fromSi(573.15)), 1e-9);
		assertEquals(1e-8 / 60, DisplayUnit.MICROLITRE_PER_MINUTE.toSi(10), 1e-20);
	}

	@Test
	void aUnitWithoutFactorIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new DisplayUnit("x", 0, 0));
	}

	@Test
	void theLocaleDoesNotChangeTheDecimalSign() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("1.50", NumberText.significant(1.5, 3));
			assertEquals("1.5e-4", NumberText.significant(1.5e-4, 2));
		} finally {
			Locale.setDefault(before);
		}
	}
}
