package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed: units at the border, defaults, warnings. The laws themselves are tested beside them. */
class RodsCalculationsTest {

	static Table run(String line) {
		String[] words = line.split(" ");
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 1; i < words.length; i++) {
			given.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
		}
		Calculation calculation = Calculations.named(words[0]).orElseThrow();
		return calculation.run(Arguments.of(calculation.parameters(), given));
	}

	static double cell(Table table, int row, String column) {
		return ((Number) table.rows().get(row).get(table.columns().indexOf(column))).doubleValue();
	}

	@Test
	void multipolesStandByTheirOrder() {
		Table table = run("multipoles r_over_r0=1.13 case_over_r0=3.54");
		assertEquals(18, table.rows().size());
		assertEquals(0.000999845, cell(table, 5, "A"), 1e-9);
		assertEquals(0.00099809, cell(table, 5, "A_over_A2"), 1e-8);
		assertTrue(table.warnings().isEmpty());
	}

	@Test
	void realPeakIsThatOfTheIdealFilterUntilSomethingIsAdded() {
		// own reference data: 0.466 at mid-band for m/z 100 and 0.99
		Table table = run("realpeak m=100 eta=0.99 mset_from=99.6 points=1 n=3200");
		assertEquals(0.466, cell(table, 0, "T"), 4 * cell(table, 0, "sigma") + 0.004);
		Table gas = run("realpeak m=100 eta=0.99 mset_from=99.6 points=1 n=3200 p_mbar=1e-4 sigma_m2=2e-18 T_K=293.15"
				+ " collisions=loss");
		assertEquals(0.466 * 0.3722, cell(gas, 0, "T"), 4 * cell(gas, 0, "sigma") + 0.004);
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipoles r_over_r0=2.5", "multipoles r_over_r0=1.13 case_over_r0=3",
			"realpeak m=100 points=1 n=32 dx_over_r0=0.1", "realpeak m=-1", "realpeak m=100 current_A=1" })
	void whatCannotBeBuiltIsRefused(String line) {
		assertThrows(IllegalArgumentException.class, () -> run(line));
	}
}
