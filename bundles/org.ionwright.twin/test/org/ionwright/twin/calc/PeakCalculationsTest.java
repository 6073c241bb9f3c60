package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.params.provider.ValueSource;

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

	private static final String TANDEM = ",1.7,0,1,0,0,,,,\n10,,1,1,0,0,,,,\n,2,1,1,0,0.9,,,,\n30,,1,1,0.9,0.9,,,,\n"
			+ "2,,0,0,,,0.1,0.05,2,1\n60,,1,1,0.95,0.95,,,,\n";

	private Table tandem(String... given) throws IOException {
		Map<String, String> values = new HashMap<>(Map.of("sections", sections(TANDEM).toString(), "m", "500",
				"mset_from", "485", "mset_to", "495", "points", "3", "n", "1000", "sigmaEz_eV", "0.2"));
		for (String pair : given) {
			values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return FilterCalculationsTest.run("train", values);
	}

	private static double all(Table table) {
		return table.rows().stream().mapToDouble(row -> (double) row.get(1)).sum();
	}

	/** Off means the exact engine; next to off, the other one with the same ions. */
	@ParameterizedTest
	@ValueSource(strings = { "p_mbar=0", "current_nA=0", "rate_u_per_s=0", "p_mbar=1e-30", "rate_u_per_s=1e-9" })
	void whatIsOffChangesNothing(String off) throws IOException {
		Table exact = tandem();
		assertTrue(all(exact) > 0.3, "some come through: " + all(exact));
		assertEquals(exact.rows(), tandem(off).rows());
	}

	@Test
	void gasRodsAndChargeTellInATrain() throws IOException {
		double exact = all(tandem());
		// the way is that of the sections: 102 mm, and 1.7 and 2 cycles of 1.15 mm each
		double survival = Math.exp(-1e-2 / (1.380649e-23 * 293.15) * 2e-18 * 0.1063);
		assertEquals(survival * exact, all(tandem("p_mbar=1e-4", "sigma_nm2=2", "collisions=loss")), 0.08);
		double scattered = all(tandem("p_mbar=1e-4", "sigma_nm2=2", "gas=Ar"));
		assertTrue(scattered > survival * exact && scattered < exact, "scattered " + scattered);
		assertTrue(all(tandem("p_mbar=1e-4", "sigma_nm2=2", "gas=He")) > scattered, "helium turns ions less");
		assertNotEquals(exact, all(tandem("r_over_r0=1")), 0.03, "rods without balance");
		// charge has its ions in other groups
		assertEquals(exact, all(tandem("current_nA=1e-9")), 0.08);
		assertTrue(all(tandem("current_nA=300")) < 0.8 * exact, "space charge");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "dx_over_r0=0.1|dx_over_r0=0.1 needs r_over_r0",
			"r_over_r0=2.41|r_over_r0=2.41", "p_mbar=-1|p_mbar=-1", "sigma_nm2=NaN|sigma_nm2=NaN",
			"gas=phlogiston|gas=phlogiston", "current_nA=1e6|it takes 0 to 100000", "kicks=3|it takes 4 to 4096",
			"r_over_r0=1.13 case_over_r0=2|r_over_r0=1.13 case_over_r0=2: case radius 2.0" })
	void whatCannotBeIsNamed(String given, String expected) {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> tandem(given.split(" ")))
				.getMessage());
		assertTrue(message.contains(expected), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gas=He", "sigma_nm2=2", "kicks=16", "p_mbar=1e-3 sigma_nm2=10", "current_nA=1e5",
			"current_nA=1 n=20", "p_mbar=1e-6 kicks=4", "Ez_eV=1e-3 sigmaEz_eV=0 n=10" })
	void whatIsNotUsedOrNotValidIsWarnedOf(String given) throws IOException {
		assertEquals(1, tandem(("points=1 n=60 " + given).split(" ")).warnings().size());
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
