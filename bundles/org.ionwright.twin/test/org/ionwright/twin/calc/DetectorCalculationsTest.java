package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorCalculationsTest {

	private static Table table(String name, Map<String, String> values) {
		Calculation calculation = Calculations.named(name).orElseThrow();
		return calculation.run(Arguments.of(calculation.parameters(), values));
	}

	private static double cell(Table table, String column) {
		return ((Number) table.rows().getFirst().get(table.columns().indexOf(column))).doubleValue();
	}

	@Test
	void deadTimeHasTheColumnsThatScriptsKnow() {
		Table table = table("deadtime", Map.of("tau_ns", "10", "rate", "1e7"));
		assertEquals(List.of("nonparalysable_cps", "corrected_cps", "paralysable_cps", "loss_percent", "variance"),
				table.columns());
		assertEquals(9_090_909.091, cell(table, "nonparalysable_cps"), 1e-3);
		assertEquals(1e7, cell(table, "corrected_cps"), 1e-3);
		assertEquals(9_048_374.18, cell(table, "paralysable_cps"), 1e-3);
		assertEquals(9.0909, cell(table, "loss_percent"), 1e-4);
		assertEquals(7_513_148.009, cell(table, "variance"), 1e-3);
		assertTrue(table.warnings().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1000, 1e9, 2", "0, 1e9, 0", "50, 1e7, 1", "1e6, 1e12, 2", "10, 0, 0" })
	void limitsOfTheCorrectionAreWarnedOf(String tau, String rate, int warnings) {
		Table table = table("deadtime", Map.of("tau_ns", tau, "rate", rate));
		assertEquals(warnings, table.warnings().size());
		assertEquals(Double.parseDouble(rate), cell(table, "corrected_cps"), 1e-5 * Double.parseDouble(rate));
	}

	@Test
	void drawnCountsComeWithTheirErrors() {
		Table table = table("counting", Map.of("rate", "1e7", "dwell_s", "2e-4", "seed", "5"));
		assertEquals(cell(table, "law_mean"), cell(table, "mean"), 4 * cell(table, "mean_sigma"));
		assertEquals(cell(table, "law_variance"), cell(table, "variance"), 4 * cell(table, "variance_sigma"));
		assertEquals(table.rows(), table("counting", Map.of("rate", "1e7", "dwell_s", "2e-4", "seed", "5")).rows());
		assertEquals(1, table("counting", Map.of("rate", "1e7", "dwell_s", "1e-7")).warnings().size());
	}

	@Test
	void noiseGainAndConversion() {
		assertEquals(4.02362e-16, cell(table("faraday", Map.of("R_ohm", "1e11")), "i_johnson_A"), 4e-20);
		assertEquals(0.95, cell(table("gain", Map.of("V", "650")), "efficiency"), 1e-9);
		assertEquals(1, table("gain", Map.of("V", "1")).warnings().size());
		assertEquals(1, table("conversion", Map.of("mz", "20000")).warnings().size());
		assertThrows(IllegalArgumentException.class, () -> table("faraday", Map.of("R_ohm", "-1")));
		assertThrows(IllegalArgumentException.class, () -> table("deadtime", Map.of("tau_ns", "NaN", "rate", "1")));
	}
}
