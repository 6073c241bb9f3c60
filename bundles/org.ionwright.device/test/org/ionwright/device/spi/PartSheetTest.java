package org.ionwright.device.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartSheetTest {

	private final PartSheet sheet = new PartSheet(Map.of("name", "demo", "analyser.stages[0].length", 0.05,
			"analyser.stages[1].length", 0.2, "lenses[0]", 5.0, "lenses[1].voltage", -3.0, "gap[0].x", 1.0,
			"gap[2].x", 1.0));

	@ParameterizedTest
	@CsvSource({ "analyser.stages, 2", "lenses, 2", "gap, 1", "nothing, 0", "analyser, 0", "name, 0" })
	void listsEndAtTheFirstGap(String path, int size) {
		assertEquals(size, sheet.size(path));
	}

	@Test
	void tenthElementIsCounted() {
		Map<String, Double> values = new HashMap<>();
		for (int i = 0; i < 12; i++) {
			values.put("a[" + i + "].x", 1.0 * i);
		}
		assertEquals(12, new PartSheet(values).size("a"));
	}

	@Test
	void numbersAndTextsAreKeptApart() {
		assertEquals(0.05, sheet.number("analyser.stages[0].length"));
		assertEquals(7.0, sheet.number("name", 7.0));
		assertEquals("demo", sheet.text("name", "?"));
		assertEquals("?", sheet.text("lenses[0]", "?"));
		assertTrue(sheet.has("lenses[0]"));
		assertFalse(sheet.has("lenses"));
	}

	@Test
	void missingNumberIsNamed() {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> sheet.number("analyser.stages[2].length"));
		assertTrue(String.valueOf(error.getMessage()).contains("analyser.stages[2].length"));
	}

	@Test
	void otherTypesAreRefusedAndTheSheetIsACopy() {
		assertThrows(IllegalArgumentException.class, () -> new PartSheet(Map.of("n", Integer.valueOf(3))));
		Map<String, Double> values = new HashMap<>(Map.of("a", 1.0));
		PartSheet copy = new PartSheet(values);
		values.put("a", 2.0);
		assertEquals(1.0, copy.number("a"));
		assertThrows(UnsupportedOperationException.class, () -> copy.values().clear());
	}
}
