package org.ionwright.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassAxisTest {

	@ParameterizedTest
	@CsvSource({ "1, 0", "10, 0", "10.5, 1", "20, 1", "25, 3", "30, 3", "31, 4" })
	void ceilingFindsTheFirstPointAtOrAbove(double value, int index) {
		assertEquals(index, MassAxis.of(10, 20, 20, 30).ceiling(value));
	}

	@Test
	void emptyAxisHasNoPoints() {
		assertEquals(0, MassAxis.of().size());
		assertEquals(0, MassAxis.of().ceiling(5));
	}

	@ParameterizedTest
	@CsvSource({ "1, NaN, 3, 1", "Infinity, 2, 3, 0", "1, 3, 2, 2", "NaN, 2, 3, 0" })
	void unorderedOrUnboundedValuesAreRefusedByIndex(double a, double b, double c, int index) {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> MassAxis.of(a, b, c));
		assertTrue(String.valueOf(error.getMessage()).contains("m/z value " + index), error.getMessage());
	}

	@Test
	void linearAxisDoesNotAddUpRoundingErrors() {
		MassAxis axis = MassAxis.linear(50, 0.1, 10_001);
		assertEquals(10_001, axis.size());
		assertEquals(1050, axis.mz(10_000), 1e-12);
		assertThrows(IllegalArgumentException.class, () -> MassAxis.linear(50, 0, 3));
		assertThrows(IllegalArgumentException.class, () -> MassAxis.linear(50, Double.NaN, 3));
	}

	@Test
	void arraysAreCopiedOnTheWayInAndOut() {
		double[] values = { 1, 2, 3 };
		MassAxis axis = MassAxis.of(values);
		values[0] = 99;
		axis.toArray()[1] = 99;
		assertEquals(MassAxis.of(1, 2, 3), axis);
		assertEquals(MassAxis.of(1, 2, 3).hashCode(), axis.hashCode());
		assertNotEquals(MassAxis.of(1, 2), axis);
	}
}
