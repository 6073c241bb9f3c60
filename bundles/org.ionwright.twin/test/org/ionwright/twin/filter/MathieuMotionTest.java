package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathieuMotionTest {

	@Test
	void exponentsAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(MathieuMotionTest.class, "beta_table.csv").toList();
		assertTrue(rows.size() > 20);
		for (String[] row : rows) {
			double a = Double.parseDouble(row[0]);
			double q = Double.parseDouble(row[1]);
			assertEquals(Double.parseDouble(row[3].replace("nan", "NaN")), new MathieuMotion(a, q).beta(), 1e-9);
			assertEquals(Double.parseDouble(row[4].replace("nan", "NaN")), new MathieuMotion(-a, -q).beta(), 1e-9);
		}
	}

	@Test
	void ellipsesAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(MathieuMotionTest.class, "acceptance_twiss.csv").toList();
		assertEquals(128, rows.size());
		for (String[] row : rows) {
			double q = Double.parseDouble(row[1]);
			// the printed a has 9 digits, too few near the apex
			double a = 2 * ScanLine.APEX_RATIO * Double.parseDouble(row[0]) * q;
			int sign = row[3].equals("x") ? 1 : -1;
			MathieuMotion motion = new MathieuMotion(sign * a, sign * q);
			// the table counts the phase of each axis from its own: in y half a cycle later
			double phase = Double.parseDouble(row[5]) + (sign > 0 ? 0 : 0.5);
			MathieuMotion.Ellipse ellipse = motion.ellipse(phase % 1);
			double largest = motion.largestB();
			assertEquals(Double.parseDouble(row[6]), ellipse.a(), 1e-6);
			assertEquals(Double.parseDouble(row[7]), ellipse.b(), 1e-6);
			assertEquals(Double.parseDouble(row[8]), ellipse.gamma(), 1e-6);
			assertEquals(Double.parseDouble(row[9]), largest, 1e-6);
			assertEquals(Double.parseDouble(row[10]), 1 / largest, 1e-6);
			assertEquals(Double.parseDouble(row[11]), Math.sqrt(ellipse.size(1, 0) * largest), 1e-6);
			assertEquals(Double.parseDouble(row[12]), Math.sqrt(ellipse.size(0, 1) * largest), 1e-6);
		}
	}

	/** Just inside and outside of borders, whose place comes from another method. */
	@ParameterizedTest
	@CsvSource({ "0.3", "0.9", "2.8", "7.5", "20", "60" })
	void stabilityChangesAtTheCharacteristicValues(double q) {
		for (int order = 0; order < 4; order++) {
			double from = MathieuCharacteristic.a(order, q);
			double to = MathieuCharacteristic.b(order + 1, q);
			double inside = 1e-3 * (to - from);
			// bands thinner than what a number of the size of a resolves cannot be told
			if (inside > 1e-9) {
				assertTrue(new MathieuMotion(from + inside, q).stable(), "above a" + order);
				assertTrue(new MathieuMotion(to - inside, q).stable(), "below b" + (order + 1));
			}
			double gap = MathieuCharacteristic.a(order + 1, q) - to;
			if (gap > 1e-5) {
				assertFalse(new MathieuMotion(to + 1e-3 * gap, q).stable(), "above b" + (order + 1));
				assertFalse(new MathieuMotion(to + 0.999 * gap, q).stable(), "below a" + (order + 1));
			}
		}
	}

	@Test
	void withoutRfTheMotionIsHarmonic() {
		assertEquals(Math.sqrt(0.2), new MathieuMotion(0.2, 0).beta(), 1e-12);
		assertEquals(Math.sqrt(5000) - 70, new MathieuMotion(5000, 0).beta(), 1e-9);
		assertFalse(new MathieuMotion(-0.01, 0).stable());
	}

	@Test
	void unstableMotionHasNoEllipse() {
		MathieuMotion lost = new MathieuMotion(0.3, 0.7);
		assertTrue(Double.isNaN(lost.beta()));
		assertThrows(IllegalStateException.class, () -> lost.ellipse(0));
	}

	@Test
	void absurdFieldsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new MathieuMotion(0, 1e9));
		assertThrows(IllegalArgumentException.class, () -> new MathieuMotion(Double.NaN, 0.5));
	}
}
