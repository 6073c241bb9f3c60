package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NonNullByDefault({})
class RowSelectionTest {

	/** A number chooses a row, with + it is added, with - the range is extended to it, with +- the range is added. */
	@ParameterizedTest
	@CsvSource({ "3, 3", "3 5, 5", "3 +5, 3 5", "3 +5 +3, 5", "3 +3, 3", "3 -5, 3 4 5", "3 -5 -1, 1 2 3",
			"3 +6 +-8, 3 6 7 8", "3 99, 9", "3 -99, 3 4 5 6 7 8 9", "0 -2 5, 5" })
	void chooses(String clicks, String selected) {
		RowSelection rows = new RowSelection();
		rows.setRows(10);
		for (String click : clicks.split(" ")) {
			String number = click.replaceAll("[+-]", "");
			rows.choose(Integer.parseInt(number), click.contains("-"), click.contains("+"));
		}
		assertArrayEquals(Arrays.stream(selected.split(" ")).mapToInt(Integer::parseInt).toArray(), rows.indices());
	}

	@Test
	void aShorterListHasNoRowsBeyondItsEnd() {
		RowSelection rows = new RowSelection();
		assertFalse(rows.choose(0, false, false));
		rows.setRows(10);
		rows.set(2, 8, 12);
		assertArrayEquals(new int[] { 2, 8 }, rows.indices());
		rows.setRows(5);
		assertArrayEquals(new int[] { 2 }, rows.indices());
		assertEquals(4, rows.lead());
		assertTrue(rows.all());
		assertFalse(rows.all());
		rows.setRows(0);
		assertEquals(0, rows.indices().length);
	}
}
