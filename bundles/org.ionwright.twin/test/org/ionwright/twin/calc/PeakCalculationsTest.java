package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeakCalculationsTest {

	private static final String HEADER = "length_mm,cycles,rf_start,rf_end,dc_start,dc_end,dx_mm,dy_mm,tilt_x_mrad,tilt_y_mrad\n";

	@TempDir
	Path folder = Path.of("");

	@Test
	void peakOfTheReferenceFilterNeedsNothingButItsMass() {
		Table table = FilterCalculationsTest.run("peak", Map.of("m", "500", "n", "2000"));
		assertEquals(List.of("m_set", "T", "sigma"), table.columns());
		assertEquals(61, table.rows().size());
		double highest = table.rows().stream().mapToDouble(row -> (double) row.get(1)).max().orElseThrow();
		assertEquals(0.32, highest, 0.04);
		assertEquals(0.0, table.rows().getFirst().get(1));
		assertTrue(table.rows().stream().allMatch(row -> (double) row.get(2) > 0));
		assertEquals(table.rows(), FilterCalculationsTest.run("peak", Map.of("m", "500", "n", "2000")).rows());
	}

	@Test
	void sigmaIsBinomialAndNeverZero() {
		List<Object> row = FilterCalculationsTest
				.run("peak", Map.of("m", "500", "mset_from", "400", "points", "1", "mset_to", "400", "n", "40000"))
				.rows()
				.getFirst();
		assertEquals(List.of(400.0, 0.0), row.subList(0, 2));
		assertEquals(0.000025, (double) row.get(2), 1e-8);
	}

	@Test
	void trainOfOneSectionIsTheFilter() throws IOException {
		Path file = sections("200,,1,1,0.995,0.995,,,,\n");
		Map<String, String> scan = Map.of("m", "500", "n", "500", "mset_from", "497", "mset_to", "500", "points", "4");
		Map<String, String> train = new HashMap<>(scan);
		train.put("sections", file.toString());
		assertEquals(FilterCalculationsTest.run("peak", scan).rows(),
				FilterCalculationsTest.run("train", train).rows());
	}

	@Test
	void trainTakesOneSetMassAndSaysWhatItDoesNotUse() throws IOException {
		Path file = sections("0,1,0,1,0,0.995,0,0,0,0\n200,,1,1,0.995,0.995,,,,\n");
		Table table = FilterCalculationsTest.run("train",
				Map.of("sections", file.toString(), "m", "500", "mset", "498.905",
						"eta", "0.99", "n", "4000"));
		assertEquals(1, table.rows().size());
		assertEquals(0.847, (double) table.rows().getFirst().get(1), 0.03);
		assertTrue(table.warnings().getFirst().contains("eta=0.99"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,1,1,1,0,0|line 2: one of length_mm and cycles",
			",,1,1,0,0|line 2: one of length_mm and cycles", "-1,,1,1,0,0|line 2: length=-1.0 mm",
			"1,,x,1,0,0|line 2: rf_start=x", "1,,1,-1,0,0|line 2: rf_end=-1.0", "1,,NaN,1,0,0|line 2: rf_start=NaN" })
	void wrongSectionsAreNamedWithTheirLine(String line, String expected) throws IOException {
		Path file = sections(line + "\n");
		String message = String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> FilterCalculationsTest.run("train", Map.of("sections", file.toString(), "m", "500")))
				.getMessage());
		assertTrue(message.contains(expected), message);
	}

	@Test
	void emptyAndUnknownFilesAreRefused() throws IOException {
		Path empty = sections("");
		assertThrows(IllegalArgumentException.class,
				() -> FilterCalculationsTest.run("train", Map.of("sections", empty.toString(), "m", "500")));
		Path strange = Files.writeString(folder.resolve("strange.csv"), "length_mm,colour\n1,red\n");
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> FilterCalculationsTest.run("train", Map.of("sections", strange.toString(), "m", "500")))
				.getMessage())
				.contains("colour"));
	}

	@Test
	void scansThatRunBackwardsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> FilterCalculationsTest.run("peak",
				Map.of("m", "500", "mset_from", "510", "mset_to", "500")));
	}

	private Path sections(String rows) throws IOException {
		return Files.writeString(folder.resolve("sections.csv"), HEADER + rows);
	}
}
