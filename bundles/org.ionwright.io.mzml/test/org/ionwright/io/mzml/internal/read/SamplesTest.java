package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other programs. */
class SamplesTest {

	@TempDir
	Path folder = Path.of("");

	private RunFile open(String name) throws IOException {
		return new MzmlFormat().open(TestRuns.sampleFile(folder, name));
	}

	@ParameterizedTest
	@CsvSource({ "tiny.pwiz.1.1.mzML, 4, 2, 0", "tiny.pwiz.err.idx.mzML, 4, 2, 1", "1min.mzML, 39, 0, 1",
			"small.mzML, 48, 1, 0", "emptyScan.mzML, 1, 1, 0", "example_single_quad.mzML, 6, 3, 0",
			"example_tandem_quad_ci.mzML, 6, 4, 0" })
	void pointsAreThoseThatAnIndependentParserFinds(String name, int spectra, int chromatograms, int warnings)
			throws Exception {
		byte[] bytes = TestRuns.sample(name);
		ByteOrder order = name.equals("1min.mzML") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		try (RunFile run = open(name)) {
			List<DomRun.Item> expected = DomRun.items(bytes, "spectrum", order);
			assertEquals(spectra, run.size());
			assertEquals(expected.size(), run.size());
			for (int i = 0; i < run.size(); i++) {
				Spectrum spectrum = run.spectrum(i);
				SpectrumInfo info = run.info(i);
				assertEquals(expected.get(i).id(), info.id());
				assertEquals(i, info.index());
				assertArrayEquals(expected.get(i).first(), spectrum.axis().toArray());
				assertArrayEquals(expected.get(i).intensities(), spectrum.intensities());
				assertEquals(spectrum.size(), info.points());
				assertEquals(info.startSeconds(), spectrum.info().startSeconds());
				assertEquals(info.terms(), spectrum.info().terms());
			}
			assertEquals(warnings, run.warnings().size(), run.warnings().toString());
			List<DomRun.Item> traces = DomRun.items(bytes, "chromatogram", order);
			assertEquals(chromatograms, traces.size());
			List<Chromatogram> read = run.chromatograms();
			traces = traces.stream().filter(trace -> trace.intensities().length > 0).toList();
			assertEquals(traces.stream().map(DomRun.Item::id).toList(), read.stream().map(Chromatogram::id).toList());
			for (int i = 0; i < read.size(); i++) {
				assertArrayEquals(traces.get(i).intensities(), read.get(i).values());
			}
		}
	}

	@Test
	void storedTotalIonCurrentIsGivenInSeconds() throws Exception {
		List<DomRun.Item> expected = DomRun.items(TestRuns.sample("small.mzML"), "chromatogram",
				ByteOrder.LITTLE_ENDIAN);
		try (RunFile run = open("small.mzML")) {
			Chromatogram total = run.chromatograms().get(0);
			assertEquals(ChromatogramKind.TOTAL_ION_CURRENT, total.kind());
			assertEquals(48, total.size());
			assertArrayEquals(expected.get(0).intensities(), total.values());
			assertEquals(expected.get(0).first()[47] * 60, total.seconds(47), 1e-9);
			assertEquals(total.seconds(10), run.info(10).startSeconds(), 0.01);
		}
	}

	@Test
	void scansOfTheOldVersionAreDescribed() throws IOException {
		try (RunFile run = open("1min.mzML")) {
			SpectrumInfo info = run.info(1);
			assertEquals(2, info.msLevel());
			assertEquals(59.24, run.info(38).startSeconds());
			assertEquals(300, run.info(0).windowLow());
			assertEquals(1800, run.info(0).windowHigh());
			assertEquals(868, run.info(0).points());
		}
	}

	@Test
	void termsOfReferencedGroupsCount() throws Exception {
		try (RunFile run = open("tiny.pwiz.1.1.mzML")) {
			assertEquals(Polarity.POSITIVE, run.info(0).polarity());
			assertEquals(SpectrumKind.FULL_SCAN, run.info(0).kind());
			assertEquals(2, run.info(1).msLevel());
			assertEquals(5.8905 * 60, run.info(0).startSeconds(), 0.01);
			assertEquals(400, run.info(0).windowLow());
			assertEquals(1800, run.info(0).windowHigh());
			assertTrue(run.info(1).userTerms().stream()
					.anyMatch(term -> term.name().equals("precursor [m/z]") && term.value().startsWith("445.3399")));
		}
	}

	@Test
	void factsUseTheWordsOfTheFile() throws Exception {
		try (RunFile run = open("tiny.pwiz.1.1.mzML")) {
			List<RunFact> facts = run.facts();
			assertTrue(facts.contains(new RunFact("run", "file format", "mzML 1.1.0, indexed")), facts.toString());
			assertTrue(facts.contains(new RunFact("sample", "name", "Sample 1")));
			assertTrue(facts.contains(new RunFact("software", "ProteoWizard", "1.0")));
			assertTrue(facts.contains(new RunFact("instrument", "model", "LCQ Deca")));
			assertTrue(facts.contains(new RunFact("instrument", "source 1", "nanoelectrospray")));
			assertTrue(facts.contains(new RunFact("file content", "contains", "MSn spectrum")));
			assertFalse(run.simulated());
		}
	}

	@Test
	void headWithoutSpectraIsRefusedInOneLine() {
		IOException error = assertThrows(IOException.class, () -> open("truncated.mzML"));
		assertTrue(String.valueOf(error.getMessage()).contains("announces 7260 spectra but holds 0"),
				error.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tiny.numpress-linear-pic.mzML", "tiny.numpress-linear-slof-zlib.mzML" })
	void numpressOfAnotherProgramGivesTheNumbersBack(String name) throws Exception {
		try (RunFile packed = open(name); RunFile plain = open("tiny.pwiz.1.1.mzML")) {
			assertEquals(plain.size(), packed.size());
			int points = 0;
			for (int i = 0; i < plain.size(); i++) {
				Spectrum expected = plain.spectrum(i);
				Spectrum spectrum = packed.spectrum(i);
				assertEquals(expected.size(), spectrum.size());
				for (int p = 0; p < expected.size(); p++) {
					assertEquals(expected.mz(p), spectrum.mz(p), 1e-6);
					assertEquals(expected.intensity(p), spectrum.intensity(p), 5e-4 * expected.intensity(p) + 1e-3);
				}
				points += expected.size();
			}
			assertEquals(40, points);
			assertEquals(15, packed.chromatograms().get(0).size());
		}
	}
}
