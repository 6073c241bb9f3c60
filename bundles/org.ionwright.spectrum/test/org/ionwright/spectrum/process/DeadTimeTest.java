package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.spectrum.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadTimeTest {

	@Test
	void ratesAreThoseOfTheReference() {
		TestTable.rows(DeadTimeTest.class, "deadtime.csv").map(Golden::numbers).forEach(row -> {
			assertEquals(row[2], DeadTimeLaw.NON_PARALYSABLE.corrected(row[0], row[1]), 1e-12 * row[2]);
			assertEquals(row[3], DeadTimeLaw.PARALYSABLE.corrected(row[0], row[1]), 1e-12 * row[3]);
		});
	}

	@ParameterizedTest
	@EnumSource(DeadTimeLaw.class)
	void correctingUndoesTheLossPointByPoint(DeadTimeLaw law) {
		double[] counts = { 0, 10, 5000, 120_000 };
		double[] seen = new double[4];
		for (int i = 0; i < 4; i++) {
			seen[i] = law.observed(counts[i] / 0.01, 2e-8) * 0.01;
		}
		assertArrayEquals(counts, DeadTimeCorrection.correct(seen, 0.01, law, 2e-8), 1e-6);
		assertArrayEquals(seen, DeadTimeCorrection.correct(seen, 0.01, law, 0), 1e-9, "no dead time, no change");
	}

	@ParameterizedTest
	@EnumSource(DeadTimeLaw.class)
	void beyondTheLimitItRefusesInWords(DeadTimeLaw law) {
		double[] counts = { 10, 2e5, 10, 3e5 };
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> DeadTimeCorrection.correct(counts, 0.01, law, 2e-8));
		String words = String.valueOf(error.getMessage());
		assertTrue(words.contains("2 of 4") && words.contains("first 1"), words);
		assertThrows(IllegalArgumentException.class,
				() -> DeadTimeCorrection.correct(new double[] { 5, -1 }, 0.01, law, 2e-8));
		assertThrows(IllegalArgumentException.class,
				() -> DeadTimeCorrection.correct(new double[] { 5, Double.NaN }, 0.01, law, 2e-8));
		assertThrows(IllegalArgumentException.class, () -> DeadTimeCorrection.correct(counts, Double.NaN, law, 2e-8));
	}
}
