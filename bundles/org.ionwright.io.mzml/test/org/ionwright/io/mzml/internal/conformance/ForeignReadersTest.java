package org.ionwright.io.mzml.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.conformance.Foreign.Answer;
import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every scan mode and of every way to store numbers, before programs that nobody here wrote. */
class ForeignReadersTest {

	private static final String PYMZML = """
			import sys, warnings
			warnings.simplefilter("ignore")
			import pymzml
			for name in sys.argv[1:]:
			    spectra = points = 0
			    total = 0.0
			    for spectrum in pymzml.run.Reader(name):
			        if isinstance(spectrum, pymzml.spec.Spectrum):
			            spectra += 1
			            points += len(spectrum.mz)
			            total += float(sum(spectrum.i))
			    print("%s %d %d %.1f" % (name, spectra, points, total))
			""";

	/** A written run. */
	record Run(String name, ScanModes mode, RunEncoding encoding) {

		@Override
		public String toString() {
			return name;
		}
	}

	@TempDir
	static Path folder = Path.of("");

	private static final List<Run> RUNS = new ArrayList<>();
	private static Judge judge;

	static {
		for (ScanModes mode : ScanModes.values()) {
			RUNS.add(new Run(mode.name() + ".mzML", mode, RunEncoding.DEFAULT));
		}
		for (String word : RunEncoding.WORDS) {
			RUNS.add(new Run("FULL_SCAN-" + word + ".mzML", ScanModes.FULL_SCAN, RunEncoding.parse(word)));
			RUNS.add(new Run("CURRENTS-" + word + ".mzML", ScanModes.CURRENTS, RunEncoding.parse(word)));
		}
		RUNS.add(new Run("FULL_SCAN-32.mzML", ScanModes.FULL_SCAN, RunEncoding.DEFAULT.bits(32, 32)));
		RUNS.add(new Run("CENTROIDS-64.mzML", ScanModes.CENTROIDS, RunEncoding.DEFAULT.bits(64, 64)));
	}

	@BeforeAll
	static void write() throws Exception {
		judge = new Judge();
		for (Run run : RUNS) {
			run.mode().write(folder.resolve(run.name()), run.encoding());
		}
	}

	@AfterAll
	static void forget() {
		judge = null;
	}

	static Stream<Run> runs() {
		return RUNS.stream();
	}

	/** OpenMS needs long to start: it judges the modes, and the ways to store numbers once. */
	static Stream<Run> fewRuns() {
		return RUNS.stream().filter(run -> !run.name().startsWith("CURRENTS-") && !run.name().contains("-zlib"));
	}

	private static List<String> names(Stream<Run> runs) {
		return runs.map(Run::name).toList();
	}

	private static List<String> command(List<String> first, List<String> more) {
		return Stream.concat(first.stream(), more.stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void ourJudgeAgrees(Run run) throws Exception {
		assertEquals(List.of(), judge.faults(folder.resolve(run.name())));
	}

	@ParameterizedTest
	@MethodSource("runs")
	void whatWasWrittenIsRead(Run run) throws Exception {
		same(run, folder.resolve(run.name()));
	}

	@Test
	void schemaOfTheStandardHolds() throws Exception {
		Foreign.need("xmllint");
		for (String schema : List.of("mzML1.1.0.xsd", "mzML1.1.0_idx.xsd")) {
			Files.write(folder.resolve(schema), TestRuns.sample(schema));
		}
		Answer answer = Foreign.ask(folder, command(List.of("xmllint", "--noout", "--huge", "--nonet", "--schema",
				"mzML1.1.0_idx.xsd"), names(runs())));
		assertEquals(0, answer.exit(), answer.text());
		for (Run run : RUNS) {
			assertTrue(answer.text().contains(run.name() + " validates"), answer.text());
		}
	}

	@ParameterizedTest
	@MethodSource("fewRuns")
	void openMsFindsNothingWrong(Run run) throws Exception {
		Foreign.need("FileInfo");
		String valid = Foreign.ask(folder, List.of("FileInfo", "-in", run.name(), "-v")).text();
		assertTrue(valid.contains("Success - the file is valid!"), valid);
		assertTrue(valid.contains("Success - the file is semantically valid!"), valid);
		assertTrue(valid.lines().noneMatch(line -> line.startsWith("Error") || line.startsWith("Warning")), valid);
		Answer index = Foreign.ask(folder, List.of("FileInfo", "-in", run.name(), "-i"));
		assertEquals(0, index.exit(), index.text());
		assertTrue(index.text().contains("Found a valid indexed mzML XML File with " + run.mode().size()
				+ " spectra and " + run.mode().chromatograms() + " chromatograms."), index.text());
		Answer data = Foreign.ask(folder, List.of("FileInfo", "-in", run.name(), "-c"));
		assertEquals(0, data.exit(), data.text());
		String found = data.text().substring(data.text().indexOf("-- Checking for corrupt data --") + 31);
		assertTrue(
				found.lines().allMatch(line -> line.isBlank() || line.startsWith("FileInfo took") || known(run, line)),
				found);
	}

	/** Scans without a peak, and currents below zero, are what was measured. */
	private static boolean known(Run run, String line) {
		return run.mode() == ScanModes.CENTROIDS && line.startsWith("Warning: No peaks in spectrum")
				|| run.mode() == ScanModes.CURRENTS && line.startsWith("Warning: Negative peak intensity");
	}

	/** ProteoWizard reads ours and writes its own, which must hold the same. */
	@Test
	void proteoWizardReadsTheSame() throws Exception {
		Foreign.need("msconvert");
		for (Run run : RUNS) {
			Answer answer = Foreign.ask(folder,
					List.of("msconvert", run.name(), "--mzML", "--zlib", "--64", "-o", "pwiz",
							"--outfile", run.name()));
			assertEquals(0, answer.exit(), answer.text());
			same(run, folder.resolve("pwiz").resolve(run.name()));
		}
	}

	@Test
	void pymzmlReadsTheSame() throws Exception {
		Foreign.need("python3");
		if (Foreign.ask(folder, List.of("/usr/bin/python3", "-c", "import pymzml")).exit() != 0) {
			Foreign.absent("pymzml");
		}
		Path script = Files.writeString(folder.resolve("read.py"), PYMZML);
		List<Run> plain = runs().filter(run -> !run.name().contains("numpress")).toList();
		Answer answer = Foreign.ask(folder,
				command(List.of("/usr/bin/python3", script.toString()), names(plain.stream())));
		assertEquals(0, answer.exit(), answer.text());
		for (Run run : plain) {
			long points = 0;
			double total = 0;
			for (int i = 0; i < run.mode().size(); i++) {
				points += run.mode().spectrum(i).size();
				total += run.mode().spectrum(i).info().totalIonCurrent();
			}
			String line = run.name() + " " + run.mode().size() + " " + points + " "
					+ String.format(Locale.ROOT, "%.1f", total);
			assertTrue(answer.text().contains(line), line + " is not in " + answer.text());
		}
	}

	private static void same(Run run, Path file) throws IOException {
		try (RunFile read = new MzmlFormat().open(file)) {
			assertEquals(run.mode().size(), read.size());
			assertEquals(run.mode().chromatograms(), read.chromatograms().size());
			for (int i = 0; i < read.size(); i++) {
				Spectrum expected = run.mode().spectrum(i);
				Spectrum actual = read.spectrum(i);
				assertEquals(expected.size(), actual.size(), run + " " + i);
				assertEquals(expected.info().kind(), actual.info().kind());
				for (int j = 0; j < actual.size(); j++) {
					double mz = run.encoding().mzBits() == 32 ? 3e-5 : run.encoding().lossless() ? 0 : 1.3e-7;
					assertEquals(expected.mz(j), actual.mz(j), mz, run + " " + i);
					double intensity = expected.intensity(j);
					assertEquals(intensity, actual.intensity(j), accuracy(run.encoding(), intensity), run + " " + i);
				}
			}
		}
	}

	/** For a highest intensity below a million. */
	static double accuracy(RunEncoding encoding, double intensity) {
		return switch (encoding.intensity()) {
		case SLOF -> (1 + Math.max(0, intensity)) * Math.log(1e6 + 1) / 131_070 * 1.01;
		case PIC, PLAIN, LINEAR -> 0;
		};
	}
}
