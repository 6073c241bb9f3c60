package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathieuCharacteristicTest {

	static Stream<String> values() {
		return TestTable.rows(MathieuCharacteristicTest.class, "mathieu_char_values.csv").map(c -> String.join(",", c));
	}

	@ParameterizedTest
	@MethodSource("values")
	void bordersAgreeWithThirtyFourDigits(String row) {
		double[] cells = Stream.of(row.split(",")).mapToDouble(Double::parseDouble).toArray();
		double q = cells[0];
		for (int order = 0; order < 4; order++) {
			assertEquals(cells[1 + 2 * order], MathieuCharacteristic.a(order, q), 1e-12, "a" + order);
			assertEquals(cells[2 + 2 * order], MathieuCharacteristic.b(order + 1, q), 1e-12, "b" + (order + 1));
		}
	}

	@Test
	void firstRegionEndsWhereTheBordersMeet() {
		assertEquals(ScanLine.APEX_A, -MathieuCharacteristic.a(0, ScanLine.APEX_Q), 1e-12);
		assertEquals(ScanLine.APEX_A, MathieuCharacteristic.b(1, ScanLine.APEX_Q), 1e-12);
		assertEquals(0, MathieuCharacteristic.b(1, ScanLine.RF_ONLY_Q), 1e-12);
	}

	@Test
	void higherRegionsMeetAtTheirVertices() {
		assertEquals(-MathieuCharacteristic.a(1, 7.547274866381803), MathieuCharacteristic.b(2, 7.547274866381803),
				1e-11);
		assertEquals(2.519718955965702, MathieuCharacteristic.a(1, 2.772254743581038), 1e-11);
		assertEquals(3.164296367779791, MathieuCharacteristic.b(2, 3.234075085700503), 1e-11);
	}

	/** Asymptotic series of DLMF 28.8.1 with s = 2n + 1, in which a(n) and b(n+1) are the same. */
	@ParameterizedTest
	@ValueSource(doubles = { 300, 700, 5000, 1e5 })
	void bordersOfStrongFieldsAreThoseOfTheAsymptoticSeries(double q) {
		double h = Math.sqrt(q);
		for (int n = 0; n < 3; n++) {
			double s = 2 * n + 1;
			double expected = -2 * q + 2 * s * h - (s * s + 1) / 8 - (s * s * s + 3 * s) / (128 * h)
					- (5 * Math.pow(s, 4) + 34 * s * s + 9) / (4096 * q)
					- (33 * Math.pow(s, 5) + 410 * s * s * s + 405 * s) / (131072 * q * h);
			assertEquals(expected, MathieuCharacteristic.a(n, q), 3 / (q * q) + 1e-14 * q, "a" + n);
			assertEquals(expected, MathieuCharacteristic.b(n + 1, q), 3 / (q * q) + 1e-14 * q, "b" + (n + 1));
		}
	}

	/** Changing the sign of q shifts xi by pi/2, which makes odd solutions of odd order even ones. */
	@Test
	void signOfQSwapsBordersOfOddOrder() {
		assertEquals(MathieuCharacteristic.b(1, 0.5), MathieuCharacteristic.a(1, -0.5), 1e-13);
		assertEquals(MathieuCharacteristic.a(2, 3), MathieuCharacteristic.a(2, -3), 1e-13);
	}

	@Test
	void whatDoesNotExistIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> MathieuCharacteristic.b(0, 0.5));
		assertThrows(IllegalArgumentException.class, () -> MathieuCharacteristic.a(-1, 0.5));
		assertThrows(IllegalArgumentException.class, () -> MathieuCharacteristic.a(0, Double.NaN));
	}
}
