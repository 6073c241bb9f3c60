package org.ionwright.twin.calc;

import java.util.LinkedHashMap;
import java.util.Map;

/** Calculations called as scripts call them. */
final class Called {

	private Called() {
	}

	/** @param given name=value each */
	static Table table(String name, String... given) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String pair : given) {
			values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		Calculation calculation = Calculations.named(name).orElseThrow();
		return calculation.run(Arguments.of(calculation.parameters(), values));
	}

	static double cell(Table table, int row, String column) {
		return ((Number) table.rows().get(row).get(table.columns().indexOf(column))).doubleValue();
	}
}
