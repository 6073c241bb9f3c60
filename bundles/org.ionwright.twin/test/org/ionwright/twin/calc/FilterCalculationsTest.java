package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FilterCalculationsTest {

	static Table run(String name, Map<String, String> given) {
		Calculation calculation = Calculations.named(name).orElseThrow();
		return calculation.run(Arguments.of(calculation.parameters(), given));
	}

	@Test
	void stabilityTellsEachAxis() {
		assertEquals(List.of("beta_x", "beta_y", "stable"), run("stability", Map.of("q", "0.1")).columns());
		List<Object> both = run("stability", Map.of("q", "0.7", "a", "0.23")).rows().getFirst();
		assertEquals(0.9151401957757, (double) both.get(0), 1e-12);
		assertEquals(true, both.get(2));
		List<Object> one = run("stability", Map.of("q", "0.2", "a", "0.2")).rows().getFirst();
		assertEquals(Double.NaN, one.get(1));
		assertEquals(false, one.get(2));
	}

	@Test
	void boundaryHasEightBordersInTheOrderOfTheTable() {
		Table table = run("boundary", Map.of("q", "0.01"));
		assertEquals(List.of("a0", "b1", "a1", "b2", "a2", "b3", "a3", "b4"), table.columns());
		assertEquals(-4.999945313758644e-5, (double) table.rows().getFirst().get(0), 1e-12);
		assertEquals(16.00000333332966, (double) table.rows().getFirst().get(7), 1e-12);
		assertEquals(1, run("boundary", Map.of("q", "800")).rows().size());
	}

	@Test
	void windowWithoutDcIsOpen() {
		assertEquals(List.of("m_lo/m_set", "m_hi/m_set", "R_base"), run("window", Map.of("eta", "0")).columns());
		assertEquals(Double.POSITIVE_INFINITY, run("window", Map.of("eta", "0")).rows().getFirst().get(1));
		assertEquals(150.353, (double) run("window", Map.of("eta", "0.995")).rows().getFirst().get(2), 1e-3);
	}

	@Test
	void filterSaysWhenThereIsNoWindow() {
		Table table = run("filter", Map.of("m", "500", "eta", "1"));
		assertEquals(904.16, (double) table.rows().getFirst().getFirst(), 0.01);
		assertEquals(1, table.warnings().size());
		assertTrue(run("filter", Map.of("m", "500")).warnings().isEmpty());
	}

	@Test
	void twissOfAnUnstableAxisIsAWarning() {
		assertEquals(16, run("twiss", Map.of("q", "0.7", "a", "0.2")).rows().size());
		Table table = run("twiss", Map.of("q", "0.2", "a", "0.2"));
		assertEquals(8, table.rows().size());
		assertEquals(1, table.warnings().size());
	}

	@Test
	void whatCannotBeIsRefusedWithItsName() {
		for (Map.Entry<String, String> bad : Map.of("q", "-1", "a", "NaN").entrySet()) {
			Map<String, String> given = new HashMap<>(Map.of("q", "0.5", "a", "0"));
			given.put(bad.getKey(), bad.getValue());
			assertTrue(assertThrows(IllegalArgumentException.class, () -> run("stability", given)).getMessage()
					.contains(bad.getKey() + "=" + bad.getValue()));
		}
		assertThrows(IllegalArgumentException.class, () -> run("window", Map.of("eta", "1")));
	}
}
