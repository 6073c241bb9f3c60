package org.ionwright.io.exchange.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

	@TempDir
	Path folder = Path.of("");

	private RunFile open(String text) throws IOException {
		return new TableFormat().open(Files.writeString(folder.resolve("a.csv"), text.replace("|", "\n")));
	}

	/** All of them hold one spectrum of 100.5, 7 and 200.25, 9000. */
	@ParameterizedTest
	@ValueSource(strings = { "100.5,7|200.25,9000", "100.5;7|200.25;9000", "100.5\t7|200.25\t9000|",
			"100.5 7|200.25  9000", "  100.5   7|  200.25   9000", "m/z,intensity|100.5,7|200.25,9000",
			"mz;int|100,5;7|200,25;9000", "Mass\tAbundance|100,5\t7|200,25\t9000",
			"\"m/z\",\"intensity\"|\"100,5\",\"7\"|\"200,25\",\"9000\"",
			"# made by me|#|100.5,7|# in between|200.25,9e3",
			"intensity,m/z|7,100.5|9000,200.25", "\uFEFFm/z,intensity|100.5,7|200.25,9000",
			"m/z,intensity\r|100.5,7\r|\r|200.25,9000\r|", "m/z,intensity,|100.5,7,|200.25,9000,",
			"# m/z intensity|100.5 7|200.25 9000", "Spectrum of water|from Tuesday|m/z,counts|100.5,7|200.25,9000",
			"200.25,9000|100.5,7", "m/z,intensity,label|100.5,7,a|200.25,9000,\"b, c\"",
			"m/z [Da],Rel. Abundance (%)|100.5,7|200.25,9000", "x,y|100.5,7|200.25,9000|150,|" })
	void oneSpectrum(String text) throws IOException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try (RunFile run = open(text)) {
			assertEquals(1, run.size());
			assertArrayEquals(new double[] { 100.5, 200.25 }, run.spectrum(0).axis().toArray());
			assertArrayEquals(new double[] { 7, 9000 }, run.spectrum(0).intensities());
			assertEquals(2, run.info(0).points());
		} finally {
			Locale.setDefault(before);
		}
	}

	/** All of them hold two spectra, at 1.5 s and at 3 s: 100, 7 and 200, 9 the first one, 100, 8 and 200, 10 the second. */
	@ParameterizedTest
	@ValueSource(strings = { "m/z,1.5 s,3 s|100,7,8|200,9,10",
			"scan,time [s],ms level,m/z,intensity|1,1.5,1,100,7|1,1.5,1,200,9|2,3,1,100,8|2,3,1,200,10",
			"time (min);m/z;intensity|0,025;100;7|0,025;200;9|0,05;100;8|0,05;200;10",
			"scan,time [s],100,200|1,1.5,7,9|2,3,8,10", "RT [min]\t100\t200|0.025\t7\t9|0.05\t8\t10",
			"1.5 100 7|1.5 200 9|3 100 8|3 200 10" })
	void twoSpectra(String text) throws IOException {
		try (RunFile run = open(text)) {
			assertEquals(2, run.size());
			for (int i = 0; i < 2; i++) {
				assertEquals(1.5 * (i + 1), run.info(i).startSeconds(), 1e-12);
				assertEquals(2, run.info(i).points());
				assertArrayEquals(new double[] { 100, 200 }, run.spectrum(i).axis().toArray());
				assertArrayEquals(new double[] { 7 + i, 9 + i }, run.spectrum(i).intensities());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "time [s],TIC,XIC 100|1,10,3|2,20,4", "time;TIC;XIC 100|1;10;3|2;20;4",
			"trace,time [s],intensity|TIC,1,10|TIC,2,20|XIC 100,1,3|XIC 100,2,4" })
	void chromatograms(String text) throws IOException {
		try (RunFile run = open(text)) {
			assertEquals(0, run.size());
			List<Chromatogram> traces = run.chromatograms();
			assertEquals(List.of("TIC", "XIC 100"), traces.stream().map(Chromatogram::id).toList());
			assertEquals(ChromatogramKind.TOTAL_ION_CURRENT, traces.get(0).kind());
			assertEquals(ChromatogramKind.SELECTED_ION_CURRENT, traces.get(1).kind());
			assertArrayEquals(new double[] { 1, 2 }, traces.get(1).seconds());
			assertArrayEquals(new double[] { 3, 4 }, traces.get(1).values());
		}
	}

	@Test
	void minutesBecomeSeconds() throws IOException {
		try (RunFile run = open("Time (min),Intensity|0.5,10|1,20")) {
			assertArrayEquals(new double[] { 30, 60 }, run.chromatograms().getFirst().seconds());
		}
	}

	@Test
	void commentsDescribe() throws IOException {
		try (RunFile run = open("# polarity: negative|# simulated data: yes|# instrument, model: X|1,2|2,3")) {
			assertEquals(Polarity.NEGATIVE, run.info(0).polarity());
			assertTrue(run.simulated());
			assertTrue(run.facts().stream().anyMatch(fact -> fact.value().equals("X")), run.facts().toString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.1, PROFILE", "5.7, CENTROID" })
	void pointsAtEvenDistancesAreAProfile(double unevenness, Representation expected) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			text.append(100 + i + unevenness * (i % 3)).append(' ').append(i).append('|');
		}
		try (RunFile run = open(text.toString())) {
			assertEquals(expected, run.info(0).representation());
		}
	}

	@Test
	void namesOfColumnsAreKept() throws IOException {
		try (RunFile run = open("m/z,before,after|100,7,8|200,9,10")) {
			assertEquals("after", run.info(1).userTerms().getFirst().value());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			''                                 ~ it is empty
			# nothing                          ~ it holds no rows
			one column|1|2|3                   ~ no row with two numbers
			m/z,intensity|100,5|2x0,7          ~ line 3, column 1: '2x0' is no number
			m/z,intensity|100,5|200,7,3,4      ~ with a decimal comma, part fields by semicolons or tabs
			m/z,intensity|100,5|200,1e999      ~ line 3, column 2: the number is too large
			m/z,scan|100,5|200,7               ~ no column of intensities
			""")
	void refused(String text, String why) {
		String said = String.valueOf(assertThrows(IOException.class, () -> open(text).close()).getMessage());
		assertTrue(said.contains(why) && said.contains("a.csv") && !said.contains("\n"), said);
	}

	@Test
	void otherEncodingsAreNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFF100,1\n200,2\n", StandardCharsets.UTF_16LE);
		String said = String.valueOf(assertThrows(IOException.class, () -> new TableFormat().open(file)).getMessage());
		assertTrue(said.contains("UTF-16; save it as UTF-8"), said);
	}

	@Test
	void longLinesEndInOneLine() throws IOException {
		Path file = Files.write(folder.resolve("a.csv"), "1".repeat(Lines.LIMIT + 10).getBytes(StandardCharsets.UTF_8));
		String said = String.valueOf(assertThrows(IOException.class, () -> new TableFormat().open(file)).getMessage());
		assertTrue(said.contains("it is no table"), said);
	}
}
