package org.ionwright.io.mzml.internal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.conformance.Judge;
import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.StillWrittenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that end anywhere become complete. */
class MzmlRecoveryTest {

	@TempDir
	Path folder = Path.of("");

	private final MzmlRecovery recovery = new MzmlRecovery();

	private RecoveredRun recover(Path file) throws Exception {
		Path target = folder.resolve("out.mzML");
		Files.deleteIfExists(target);
		return recovery.recover(file, target);
	}

	/** Small spectra, so that each byte can have its turn. */
	private static Path small(Path file, int spectra) throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(file, TestRuns.header())) {
			for (int i = 0; i < spectra; i++) {
				writer.append(TestRuns.spectrum(i, MassAxis.linear(50, 0.1, 5)));
			}
			return writer.finish();
		}
	}

	@Test
	void everyLengthOfAFileGivesAllWholeSpectra() throws Exception {
		Judge judge = new Judge();
		byte[] whole = Files.readAllBytes(small(folder.resolve("whole.mzML"), 3));
		String text = new String(whole, StandardCharsets.ISO_8859_1);
		int head = text.indexOf("<spectrumList");
		int end = text.indexOf("</spectrumList>");
		int[] seen = new int[4];
		for (int length = 1; length < whole.length; length += length < head ? 211 : 17) {
			Path part = Files.write(folder.resolve("cut.mzML.part"), Arrays.copyOf(whole, length));
			int spectra = text.substring(0, length).split("</spectrum>", -1).length - 1;
			if (spectra == 0) {
				IOException error = assertThrows(IOException.class, () -> recover(part));
				assertFalse(String.valueOf(error.getMessage()).contains("\n"));
				continue;
			}
			if (length < end) {
				String kept = spectra == 1 ? "1 spectrum is" : spectra + " spectra are";
				assertEquals("it ends early: " + kept + " whole", recovery.damage(part));
			}
			RecoveredRun result = recover(part);
			assertEquals(spectra, result.spectra(), "cut at " + length);
			seen[spectra]++;
			if (seen[spectra] % 20 == 1) {
				assertEquals(List.of(), judge.faults(result.file()), "cut at " + length);
				assertEquals("", recovery.damage(result.file()));
			}
			assertEquals(length, Files.size(part));
		}
		assertTrue(seen[1] > 40 && seen[2] > 40 && seen[3] > 40, Arrays.toString(seen));
	}

	@Test
	void completedFileIsTheOneThatWouldHaveBeenWritten() throws Exception {
		Path whole = TestRuns.write(folder, "whole.mzML", 5);
		String text = Files.readString(whole);
		Path part = Files.writeString(folder.resolve("run.mzML.part"),
				text.substring(0, text.indexOf("</spectrumList>")).replace("count=\"000000000005\"",
						"count=\"000000000000\""));
		assertEquals("it ends early: 5 spectra are whole", recovery.damage(part));
		RecoveredRun result = recover(part);
		assertEquals(5, result.spectra());
		assertEquals(List.of(), new Judge().faults(result.file()));
		try (RunFile before = new MzmlFormat().open(whole); RunFile after = new MzmlFormat().open(result.file())) {
			assertEquals(before.facts(), after.facts());
			assertEquals(before.chromatograms().size(), after.chromatograms().size());
			for (int i = 0; i < before.chromatograms().size(); i++) {
				Chromatogram one = before.chromatograms().get(i);
				Chromatogram other = after.chromatograms().get(i);
				assertEquals(one.id(), other.id());
				assertArrayEquals(one.seconds(), other.seconds());
				assertArrayEquals(one.values(), other.values());
			}
			for (int i = 0; i < 5; i++) {
				assertEquals(before.info(i), after.info(i));
			}
		}
	}

	@Test
	void tracesOfMonitoredIonsAreMadeAnew() throws Exception {
		Path part;
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("sim.mzML"), TestRuns.header())) {
			for (int i = 0; i < 4; i++) {
				writer.append(Spectrum.builder(i, MassAxis.of(40, 69.1), i, 10 * i).startSeconds(i)
						.kind(SpectrumKind.SELECTED_ION_MONITORING).build());
			}
			part = writer.partial();
		}
		RecoveredRun result = recover(part);
		assertEquals(List.of(), new Judge().faults(result.file()));
		try (RunFile run = new MzmlFormat().open(result.file())) {
			List<Chromatogram> traces = run.chromatograms();
			assertEquals(4, traces.size());
			assertArrayEquals(new double[] { 0, 10, 20, 30 }, traces.get(3).values());
			assertArrayEquals(new double[] { 0, 1, 2, 3 }, traces.get(3).seconds());
		}
		assertTrue(Files.readString(result.file()).split("</fileContent>")[0].contains("MS:1000582"));
	}

	@ParameterizedTest
	@CsvSource({ "tiny.pwiz.err.idx.mzML, 4", "small.mzML, 48", "tiny.pwiz.1.1.mzML, 4",
			"emptyScan.mzML, 1" })
	void filesOfOtherProgramsAreCompleted(String name, int atLeast) throws Exception {
		RecoveredRun result = recover(TestRuns.sampleFile(folder, name));
		assertTrue(result.spectra() >= atLeast, name + " " + result.spectra());
		assertEquals("", recovery.damage(result.file()));
		List<String> faults = new Judge().faults(result.file()).stream()
				.filter(fault -> fault.startsWith("schema") || fault.startsWith("index")
						|| fault.startsWith("checksum"))
				.toList();
		assertEquals(List.of(), faults);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "reserpine | reserpina | checksum", "<offset idRef=\"scan=1\">| |index",
			"</mzML>| |ends early", "count=\"000000000003\"|count=\"000000000002\"|announces" })
	void damageIsSaidInOneLine(String good, String bad, String said) throws Exception {
		Path whole = small(folder.resolve("whole.mzML"), 3);
		assertEquals("", recovery.damage(whole));
		String text = Files.readString(whole);
		assertTrue(text.contains(good));
		Files.writeString(whole, text.replace(good, bad == null ? "" : bad));
		String line = recovery.damage(whole);
		assertTrue(line.contains(said), line);
		assertFalse(line.contains("\n"));
	}

	@Test
	void damageInTheMiddleCostsOneSpectrum() throws Exception {
		byte[] bytes = Files.readAllBytes(small(folder.resolve("whole.mzML"), 3));
		int second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("index=\"1\"");
		Arrays.fill(bytes, second + 300, second + 600, (byte) 0);
		RecoveredRun result = recover(Files.write(folder.resolve("holed.mzML"), bytes));
		assertEquals(2, result.spectra());
		assertTrue(result.remarks().stream().anyMatch(line -> line.startsWith("1 damaged")), result.toString());
		assertEquals(List.of(), new Judge().faults(result.file()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<?xml", "no xml at all", "<html><body>x</body></html>", "<mzML><run>" })
	void whatIsNoRunIsRefusedInOneLine(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("x.mzML"), text);
		IOException error = assertThrows(IOException.class, () -> recover(file));
		assertFalse(String.valueOf(error.getMessage()).contains("\n"), error.getMessage());
		assertEquals(List.of("x.mzML"), names());
	}

	@Test
	void runThatIsWrittenIsLeftAlone() throws Exception {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"), TestRuns.header())) {
			writer.append(TestRuns.spectrum(0));
			IOException error = assertThrows(StillWrittenException.class, () -> recover(writer.partial()));
			assertTrue(String.valueOf(error.getMessage()).contains("being written"), error.getMessage());
			IOException judged = assertThrows(StillWrittenException.class, () -> recovery.damage(writer.partial()));
			assertTrue(String.valueOf(judged.getMessage()).contains("being written by this program"),
					judged.getMessage());
			writer.append(TestRuns.spectrum(1));
			writer.finish();
		}
		assertEquals("", recovery.damage(folder.resolve("run.mzML")));
	}

	@Test
	void runThatAnotherProgramWritesIsLeftAlone() throws Exception {
		Path run = folder.resolve("run.mzML");
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), HeldRun.class.getName(), run.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = other.inputReader()) {
			Path part = Path.of(said.readLine());
			for (Executable asked : List.<Executable>of(() -> recover(part), () -> recovery.damage(part))) {
				String refused = String.valueOf(assertThrows(StillWrittenException.class, asked).getMessage());
				assertTrue(refused.contains("being written by another program"), refused);
			}
			other.getOutputStream().close();
			assertEquals(0, other.waitFor());
		} finally {
			other.destroyForcibly();
		}
		assertEquals("", recovery.damage(run));
		assertEquals(List.of("run.mzML"), names());
	}

	@Test
	void nothingIsOverwrittenAndNothingLeftBehind() throws Exception {
		Path part = folder.resolve("run.mzML.part");
		Files.move(small(folder.resolve("whole.mzML"), 2), part);
		Files.writeString(folder.resolve("run.mzML"), "mine");
		assertThrows(IOException.class, () -> recovery.recover(part, folder.resolve("run.mzML")));
		assertEquals("mine", Files.readString(folder.resolve("run.mzML")));
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> recovery.recover(part, folder.resolve("other.mzML")));
		assertEquals(List.of("run.mzML", "run.mzML.part"), names());
	}

	@ParameterizedTest
	@CsvSource({ "run.mzML.part, run.mzML", "run.mzML, run.recovered.mzML", "a.b.mzml, a.b.recovered.mzML" })
	void namesOfCompletedFiles(String damaged, String whole) {
		assertTrue(recovery.accepts(folder.resolve(damaged)));
		assertEquals(folder.resolve(whole), recovery.target(folder.resolve(damaged)));
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
