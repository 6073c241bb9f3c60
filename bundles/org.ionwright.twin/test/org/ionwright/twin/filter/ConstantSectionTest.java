package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class ConstantSectionTest {

	@Test
	void exponentsAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(ConstantSectionTest.class, "beta_table.csv").toList();
		assertTrue(rows.size() > 20);
		for (String[] row : rows) {
			double a = Double.parseDouble(row[0]);
			double q = Double.parseDouble(row[1]);
			check(row[3], new ConstantSection(a, q));
			check(row[4], new ConstantSection(-a, -q));
		}
	}

	private static void check(String beta, ConstantSection section) {
		if (beta.equals("nan")) {
			assertFalse(section.stable());
		} else {
			assertEquals(Double.parseDouble(beta), section.beta(), 1e-9);
		}
	}

	@Test
	void mapsKeepPhaseSpace() {
		ConstantSection section = new ConstantSection(0.23, 0.7);
		for (int phase = 0; phase < ConstantSection.SUB_STEPS; phase++) {
			double[] m = section.cycle(phase);
			assertEquals(1, m[0] * m[3] - m[1] * m[2], 1e-12);
		}
	}

	@Test
	void transportOverManyCyclesIsThatStepByStep() {
		ConstantSection section = new ConstantSection(-0.2, -0.65);
		double[] map = Maps.identity();
		for (int s = 5; s < 5 + 333; s++) {
			Maps.then(map, section.steps(), 4 * (s % ConstantSection.SUB_STEPS), map);
		}
		double[] fast = section.transport(5, 333);
		for (int i = 0; i < 4; i++) {
			assertEquals(map[i], fast[i], 1e-9);
		}
	}

	@Test
	void rampOfNoSlopeIsAConstantSection() {
		Ramp ramp = new Ramp();
		ramp.start(3);
		ramp.run(0.2, 0.2, 0.6, 0.6, 40);
		double[] constant = new ConstantSection(0.2, 0.6).transport(3, 40);
		for (int i = 0; i < 4; i++) {
			assertEquals(constant[i], ramp.map()[i], 1e-11);
		}
	}
}
