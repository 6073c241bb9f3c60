package org.ionwright.io.mzml.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come back in their order, wherever they lie, and nothing is left. */
class LedgerTest {

	@TempDir
	Path folder = Path.of("");

	private static String id(int i) {
		return "scan=" + i + (i % 1000 == 0 ? "x".repeat(5_000) : "");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 100, 60_000 })
	void rowsComeBack(int count) throws IOException {
		try (Ledger ledger = new Ledger(folder)) {
			for (int i = 0; i < count; i++) {
				int[] ions = new int[i % 5];
				double[] currents = new double[ions.length];
				for (int j = 0; j < ions.length; j++) {
					ions[j] = j;
					currents[j] = i + 0.1 * j;
				}
				ledger.add(id(i), 10L * i, 7, i, 2d * i, 3d * i, ions, currents);
			}
			for (int pass = 0; pass < 2; pass++) {
				int[] next = { 0 };
				ledger.read(row -> {
					int i = next[0]++;
					assertEquals(id(i), row.id);
					assertEquals(10L * i, row.offset);
					assertEquals(3d * i, row.base);
					assertEquals(i % 5, row.ions);
					if (row.ions > 0) {
						assertEquals(i + 0.1 * (row.ions - 1), row.current[row.ions - 1]);
					}
				});
				assertEquals(count, next[0]);
			}
			assertEquals(count, ledger.size());
		}
		assertEquals(0, files());
	}

	@Test
	void rowAfterReadingIsBehindTheOthers() throws IOException {
		try (Ledger ledger = new Ledger(folder)) {
			for (int i = 0; i < 30_000; i++) {
				ledger.add("a", i, 0, 0, 0, 0, new int[0], new double[0]);
				if (i % 10_000 == 0) {
					ledger.read(row -> assertEquals("a", row.id));
				}
			}
			long[] sum = { 0 };
			ledger.read(row -> sum[0] += row.offset);
			assertEquals(29_999L * 30_000 / 2, sum[0]);
		}
	}

	private long files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.count();
		}
	}
}
