package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written comes back. */
class RoundTripTest {

	@TempDir
	Path folder = Path.of("");

	private Spectrum back(Spectrum... spectra) throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"), TestRuns.header())) {
			for (Spectrum spectrum : spectra) {
				writer.append(spectrum);
			}
			writer.finish();
		}
		try (RunFile run = new MzmlFormat().open(folder.resolve("run.mzML"))) {
			assertEquals(List.of(), run.warnings());
			assertEquals(spectra.length, run.size());
			return run.spectrum(spectra.length - 1);
		}
	}

	@Test
	void everythingSaidOfASpectrumComesBack() throws IOException {
		Spectrum spectrum = Spectrum.builder(0, MassAxis.of(50.1, 50.1, 60.123456789012345), 0, 17, 123_456)
				.id("scan=<7> \"&'\u00b5\u20ac").msLevel(2).polarity(Polarity.NEGATIVE)
				.representation(Representation.CENTROID).startSeconds(0.1 + 0.2).window(50, 61.5).dwellSeconds(2e-4)
				.terms(List.of(CvTerm.of("MS:1000616", "preset scan configuration", "m<1>"),
						new CvTerm("MS:1000015", "scan rate", "500.0", "MS:1000807", "Th/s")))
				.userTerms(List.of(UserTerm.text("note", "a\tb\nc"), UserTerm.number("gain", 1e-7))).build();
		Spectrum read = back(spectrum);
		assertEquals(spectrum.info(), read.info());
		assertArrayEquals(spectrum.intensities(), read.intensities());
		assertEquals(spectrum.axis(), read.axis());
	}

	@Test
	void countsAreExact() throws IOException {
		double[] counts = { 0, 1, 16_777_215, 16_777_216, 16_777_217, 4_000_000_001.0, 3 };
		assertArrayEquals(counts,
				back(Spectrum.builder(0, MassAxis.linear(1, 1, 7), counts).build()).intensities());
	}

	@Test
	void allKindsComeBack() throws IOException {
		for (SpectrumKind kind : SpectrumKind.values()) {
			assertEquals(kind, back(Spectrum.builder(0, MassAxis.of(1), 2).kind(kind).build()).info().kind());
			Files.delete(folder.resolve("run.mzML"));
		}
	}

	@Test
	void charactersThatXmlForbidsAreLeftOut() throws IOException {
		Spectrum read = back(Spectrum.builder(0, MassAxis.of(1), 2)
				.userTerms(List.of(UserTerm.text("a\u0000b\u001b\uffff\ud800", "\ud83d\ude00\u0008"))).build());
		assertEquals(List.of(UserTerm.text("ab", "\ud83d\ude00")), read.info().userTerms());
	}

	@Test
	void sparseScanKeepsAllPoints() throws IOException {
		double[] counts = new double[10_001];
		counts[0] = 1;
		counts[5000] = 70_000;
		counts[10_000] = 2;
		Spectrum read = back(Spectrum.builder(0, MassAxis.linear(50, 0.1, 10_001), counts).build());
		assertArrayEquals(counts, read.intensities());
		assertEquals(10_001, read.axis().size());
		assertEquals(70_003, read.info().totalIonCurrent());
	}

	@Test
	void emptySpectrumIsASpectrum() throws IOException {
		assertEquals(0, back(Spectrum.builder(0, MassAxis.of()).build()).size());
	}

	@Test
	void changingAxisIsWrittenAndAnUnchangedOneShared() throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"), TestRuns.header())) {
			writer.append(Spectrum.builder(0, MassAxis.of(1, 2), 1, 1).build());
			writer.append(Spectrum.builder(1, MassAxis.of(1, 3), 1, 1).build());
			writer.append(Spectrum.builder(2, MassAxis.of(1, 3), 1, 1).build());
			writer.append(Spectrum.builder(3, MassAxis.of(1, 2), 1, 1).build());
			writer.finish();
		}
		try (RunFile run = new MzmlFormat().open(folder.resolve("run.mzML"))) {
			assertEquals(MassAxis.of(1, 2), run.spectrum(0).axis());
			MassAxis second = run.spectrum(1).axis();
			assertEquals(MassAxis.of(1, 3), second);
			assertSame(second, run.spectrum(2).axis());
			assertEquals(MassAxis.of(1, 2), run.spectrum(3).axis());
		}
	}

	@Test
	void chromatogramsAndFactsComeBack() throws IOException {
		RunHeader header = TestRuns.header();
		Path file = TestRuns.write(folder, "run.mzML", 5);
		try (RunFile run = new MzmlFormat().open(file)) {
			List<Chromatogram> traces = run.chromatograms();
			assertEquals(List.of(ChromatogramKind.TOTAL_ION_CURRENT, ChromatogramKind.BASE_PEAK),
					traces.stream().map(Chromatogram::kind).toList());
			for (int i = 0; i < 5; i++) {
				assertEquals(TestRuns.spectrum(i).info().totalIonCurrent(), traces.get(0).value(i));
				assertEquals(TestRuns.spectrum(i).info().basePeakIntensity(), traces.get(1).value(i));
				assertEquals(i * 2.1, traces.get(0).seconds(i));
			}
			assertTrue(run.simulated());
			assertTrue(run.facts().contains(new RunFact("run", "id", header.id())));
			assertTrue(run.facts().contains(new RunFact("run", "method", "full scan\n50-1050")));
			assertTrue(run.facts().contains(new RunFact("instrument", "instrument name", header.instrumentName())));
			assertTrue(run.facts().contains(new RunFact("instrument", "source 1: cone voltage", "40.0 volt")));
			assertTrue(run.facts().contains(new RunFact("sample", "name", "reserpine 1 µmol/L")));
		}
	}

	@Test
	void realDataAreNotMarkedAsSimulated() throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"),
				TestRuns.header(List.of(), false))) {
			writer.append(TestRuns.spectrum(0));
			writer.finish();
		}
		try (RunFile run = new MzmlFormat().open(folder.resolve("run.mzML"))) {
			assertTrue(!run.simulated());
		}
	}

	@Test
	void severalThreadsReadOneFileEvenWhenOneIsInterrupted() throws Exception {
		Path file = TestRuns.write(folder, "run.mzML", 30);
		try (RunFile run = new MzmlFormat().open(file); ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Boolean>> results = new ArrayList<>();
			for (int t = 0; t < 4; t++) {
				int first = t;
				Callable<Boolean> reading = () -> {
					boolean same = true;
					for (int i = 0; i < 60; i++) {
						if (first == 0) {
							Thread.currentThread().interrupt();
						}
						int index = (i * 7 + first) % 30;
						same &= run.spectrum(index).info().equals(TestRuns.spectrum(index).info());
					}
					Thread.interrupted();
					return same;
				};
				results.add(threads.submit(reading));
			}
			for (Future<Boolean> result : results) {
				assertTrue(result.get());
			}
		}
	}
}
