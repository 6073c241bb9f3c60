package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

	@Test
	void thereIsNoB0() {
		assertThrows(IllegalArgumentException.class, () -> MathieuCharacteristic.b(0, 0.5));
	}
}
