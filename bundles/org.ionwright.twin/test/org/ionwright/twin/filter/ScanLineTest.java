package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanLineTest {

	@Test
	void edgesAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(ScanLineTest.class, "scanline_resolution.csv").toList();
		assertTrue(rows.size() > 25);
		for (String[] row : rows) {
			ScanLine line = ScanLine.ofRatio(Double.parseDouble(row[0]));
			assertEquals(Double.parseDouble(row[2]), line.lowQ(), 1e-10, row[0]);
			assertEquals(Double.parseDouble(row[3]), line.highQ(), 1e-10, row[0]);
			assertEquals(1, line.baseResolution() / Double.parseDouble(row[6]), 1e-5, row[0]);
		}
	}

	/** Requirements, table of windows of a stage. */
	@ParameterizedTest
	@CsvSource({ "0.80, 0.9550, 1.2731, 0.3181, 0.1141", "0.90, 0.9775, 1.1219, 0.1445, 0.0497",
			"0.95, 0.9887, 1.0579, 0.0692, 0.0233", "0.98, 0.9955, 1.0225, 0.0270, 0.0090",
			"0.985, 0.9966, 1.0168, 0.0202, 0.0067", "0.99, 0.9977, 1.0111, 0.0134, 0.0044",
			"0.995, 0.9989, 1.0055, 0.0067, 0.0022" })
	void windowsAreThoseOfTheRequirements(double ratio, double low, double high, double width, double shift) {
		ScanLine line = ScanLine.ofRatio(ratio);
		assertEquals(low, line.lowMass(), 6e-5);
		assertEquals(high, line.highMass(), 6e-5);
		assertEquals(width, line.width(), 6e-5);
		assertEquals(shift, line.centre() - 1, 6e-5);
	}

	@Test
	void rfOnlyPassesAllHeavyIons() {
		ScanLine line = ScanLine.ofRatio(0);
		assertEquals(0.7775, line.lowMass(), 6e-5);
		assertEquals(Double.POSITIVE_INFINITY, line.highMass());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.02, 0.3, 1.5 })
	void lineIsFoundFromItsWidth(double width) {
		assertEquals(width, ScanLine.ofWidth(width).width(), 1e-9 + 1e-6 * width);
	}

	@Test
	void narrowWindowLiesOneSixthBelowItsApex() {
		ScanLine line = ScanLine.ofWidth(0.002);
		assertEquals(1.0 / 6, (1 - line.lowMass()) / line.width(), 0.005);
	}

	@Test
	void noWindowAboveTheApex() {
		assertThrows(IllegalArgumentException.class, () -> ScanLine.ofRatio(1));
		assertThrows(IllegalArgumentException.class, () -> ScanLine.ofWidth(0));
	}
}
