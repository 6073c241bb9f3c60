package org.ionwright.tune.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "609.281 | 609.281", "195.088 609.281 | 195.088 609.281",
			"195.088,609.281;922 | 195.088 609.281 922", "  50   50 | 50" })
	void massesArePartedByBlanksAndCommas(String text, String masses) {
		assertEquals(Arrays.stream(masses.split(" ")).map(Double::valueOf).toList(), Typed.masses(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "six | is no number", "0 | is outside of 1 to 100000", "-5 | is outside",
			"1e9 | is outside", "1 2 3 4 5 6 7 8 9 | 9 different masses are given; 1 to 8", "'' | 0 different masses",
			"609 V | is no number" })
	void badMassesAreNamed(String text, String problem) {
		String said = Typed.problem(() -> Typed.masses(text)).orElseThrow();
		assertTrue(said.contains(problem), said);
		assertEquals(-1, said.indexOf('\n'), "one line");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "40 | V | 40", "40 V | V | 40", "-3.5V | V | -3.5", "1e3 | u/s | 1000" })
	void aNumberMayHaveItsUnit(String text, String unit, double value) {
		assertEquals(value, Typed.number(text, unit, "Start"));
	}

	@Test
	void anotherUnitIsRefused() {
		String said = String.valueOf(
				assertThrows(IllegalArgumentException.class, () -> Typed.number("3 kV", "V", "Start")).getMessage());
		assertEquals("Start: \"3 kV\" is not in V; write the number in that unit", said);
	}

	@Test
	void speedsAreNotZero() {
		assertEquals(List.of(500.0, -1000.0), Typed.speeds("500 u/s, -1000"));
		assertEquals(List.of(), Typed.speeds(" "));
		assertTrue(Typed.problem(() -> Typed.speeds("0")).orElse("").contains("static"));
	}
}
