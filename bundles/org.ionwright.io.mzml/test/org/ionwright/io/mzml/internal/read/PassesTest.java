package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.ScanTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pass over a run gives is what reading spectrum by spectrum gives. */
class PassesTest {

	private static final double[] MZ = { 100, 200.5, 300 };
	private static final double[] COUNTS = { 1, 0, 5 };

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> files() throws IOException {
		List<Arguments> files = new ArrayList<>();
		for (String name : List.of("tiny.pwiz.1.1.mzML", "tiny.pwiz.err.idx.mzML", "1min.mzML", "small.mzML",
				"emptyScan.mzML", "example_single_quad.mzML", "example_tandem_quad_ci.mzML",
				"tiny.numpress-linear-slof-zlib.mzML", "tiny.numpress-linear-pic.mzML")) {
			files.add(Arguments.of(name, TestRuns.sample(name)));
		}
		MzmlFormatTest.readable().forEach(
				odd -> files.add(Arguments.of(odd.get()[0], text(odd.get()[1]).getBytes(StandardCharsets.UTF_8))));
		return files.stream();
	}

	private static String text(Object value) {
		return String.valueOf(value);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void passesAgreeWithSpectra(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("run.mzML"), bytes);
		try (RunFile run = new MzmlFormat().open(file)) {
			agree(run);
		}
	}

	@Test
	void ownRunsAgreeAndShareTheirAxis() throws IOException {
		try (RunFile run = new MzmlFormat().open(TestRuns.write(folder, "run.mzML", 700))) {
			agree(run);
			List<double[]> axes = new ArrayList<>();
			run.forEachPoints(0, 700, (index, mz, intensities, count) -> axes.add(mz));
			assertTrue(axes.stream().skip(400).distinct().count() == 1, "one axis for all");
		}
	}

	/** Found by {@link FuzzTest}: behind a spectrum with the same axis, or as the second array. */
	@Test
	void arraysThatSayTwoThingsAreTheSameInAPass() throws IOException {
		String two = MiniFile.term("MS:1000515", "");
		String sound = MiniFile.points(MZ, COUNTS);
		String other = MiniFile.term("MS:1000514", "");
		Path file = Files.writeString(folder.resolve("two.mzML"),
				MiniFile.of(sound, sound.replaceFirst("<binary>", two + "<binary>"),
						sound.replace(two, two + other), sound.replace(two, other + two)));
		try (RunFile run = new MzmlFormat(0).open(file)) {
			agree(run);
		}
	}

	/** Found by {@link FuzzTest}: what looks like attributes there belongs to no tag. */
	@Test
	void textBehindATagSaysNothing() throws IOException {
		String sound = MiniFile.points(MZ, COUNTS);
		String kind = MiniFile.term("MS:1000515", "");
		Path file = Files.writeString(folder.resolve("behind.mzML"),
				MiniFile.of(sound, sound.replace(kind, "<cvParam other=\"x\"/>" + kind.replace("<cvParam", "Ref")),
						sound.replace("<binaryDataArrayList>",
								"<cvParam cvRef=\"MS\" accession=\"MS:1000285\" name=\"n\"/> value=\"5\"/>"
										+ "<binaryDataArrayList>")));
		try (RunFile run = new MzmlFormat(0).open(file)) {
			agree(run);
			assertEquals(0, run.spectrum(1).size());
			assertEquals(Double.NaN, run.info(2).totalIonCurrent());
		}
	}

	private static void agree(RunFile run) throws IOException {
		List<Spectrum> spectra = new ArrayList<>();
		for (int i = 0; i < run.size(); i++) {
			spectra.add(run.spectrum(i));
		}
		List<SpectrumInfo> passed = new ArrayList<>();
		run.forEach(0, run.size(), spectrum -> passed.add(spectrum.info()));
		assertEquals(spectra.stream().map(Spectrum::info).toList(), passed);
		int[] next = { 0 };
		run.forEachPoints(0, run.size(), (index, mz, intensities, count) -> {
			Spectrum expected = spectra.get(index);
			assertEquals(next[0]++, index);
			assertArrayEquals(expected.axis().toArray(), Arrays.copyOf(mz, count));
			assertArrayEquals(expected.intensities(), Arrays.copyOf(intensities, count));
			return true;
		});
		assertEquals(run.size(), next[0]);
		table(run, spectra);
		List<MassRange> ranges = List.of(new MassRange(0, 1e9), new MassRange(100, 200.5), new MassRange(55, 60));
		for (int level = 0; level < 3; level++) {
			traces(run.extract(ranges, level, PassMonitor.NONE), ranges, level, spectra);
		}
		assertEquals(List.of(), run.extract(List.of(), 0, PassMonitor.NONE));
	}

	private static void table(RunFile run, List<Spectrum> spectra) throws IOException {
		ScanTable table = run.scanTable(PassMonitor.NONE);
		assertEquals(spectra.size(), table.size());
		for (int i = 0; i < table.size(); i++) {
			SpectrumInfo stored = run.info(i);
			SpectrumInfo points = spectra.get(i).info();
			boolean told = !Double.isNaN(stored.totalIonCurrent()) && !Double.isNaN(stored.basePeakIntensity());
			SpectrumInfo expected = told ? stored : points;
			assertEquals(stored.msLevel(), table.msLevel(i));
			assertEquals(stored.startSeconds(), table.seconds(i));
			assertEquals(expected.totalIonCurrent(), table.total(i), 1e-9 * expected.totalIonCurrent());
			assertEquals(expected.basePeakIntensity(), table.basePeak(i));
			assertEquals(expected.basePeakMz(), table.basePeakMz(i));
		}
	}

	static void traces(List<Chromatogram> traces, List<MassRange> ranges, int level, List<Spectrum> spectra) {
		List<Spectrum> kept = spectra.stream().filter(s -> level == 0 || s.info().msLevel() == level).toList();
		assertEquals(ranges.size(), traces.size());
		for (int r = 0; r < ranges.size(); r++) {
			assertEquals(kept.size(), traces.get(r).size());
			for (int i = 0; i < kept.size(); i++) {
				Spectrum spectrum = kept.get(i);
				double sum = 0;
				for (int p = 0; p < spectrum.size(); p++) {
					double mz = spectrum.mz(p);
					sum += mz >= ranges.get(r).low() && mz <= ranges.get(r).high() ? spectrum.intensity(p) : 0;
				}
				assertEquals(sum, traces.get(r).value(i), 1e-9 * sum);
				assertEquals(spectrum.info().startSeconds(), traces.get(r).seconds(i));
			}
		}
	}

	private RunFile withDamage() throws IOException {
		String good = MiniFile.points(MZ, COUNTS);
		String bad = good.replace("<binary>AA", "<binary>*A");
		return new MzmlFormat().open(Files.writeString(folder.resolve("odd.mzML"), MiniFile.of(good, bad, good)));
	}

	@Test
	void damagedSpectrumIsLeftOutOfTracesAndTold() throws IOException {
		try (RunFile run = withDamage()) {
			assertEquals(2, run.extract(List.of(new MassRange(0, 1000)), 0, PassMonitor.NONE).get(0).size());
			assertEquals(1, run.warnings().size());
			assertTrue(run.warnings().get(0).contains("1 spectra could not be read"));
			ScanTable table = run.scanTable(PassMonitor.NONE);
			assertEquals(0, table.msLevel(1));
			assertTrue(Double.isNaN(table.total(1)));
			assertEquals(6, table.total(2));
		}
	}

	@Test
	void damagedSpectrumEndsAPassThatNeedsAll() throws IOException {
		try (RunFile run = withDamage()) {
			List<Integer> seen = new ArrayList<>();
			IOException error = assertThrows(IOException.class,
					() -> run.forEachPoints(0, 3, (index, mz, intensities, count) -> seen.add(index)));
			assertTrue(String.valueOf(error.getMessage()).contains("spectrum 2: its base64"), error.getMessage());
			assertEquals(List.of(0), seen);
			assertThrows(IOException.class, () -> run.forEach(0, 3, spectrum -> true));
		}
	}

	@Test
	void visitorsAndMonitorsEndThePass() throws IOException {
		try (RunFile run = new MzmlFormat().open(TestRuns.write(folder, "run.mzML", 600))) {
			List<Integer> seen = new ArrayList<>();
			run.forEachPoints(3, 600, (index, mz, intensities, count) -> {
				seen.add(index);
				return index < 7;
			});
			assertEquals(List.of(3, 4, 5, 6, 7), seen);
			IOException own = new IOException("full");
			assertSame(own, assertThrows(IOException.class, () -> run.forEach(0, 600, spectrum -> {
				throw own;
			})));
			assertThrows(CancellationException.class, () -> run.scanTable((done, of) -> done < 256));
			assertThrows(CancellationException.class,
					() -> run.extract(List.of(new MassRange(1, 2)), 1, (done, of) -> done < 100));
			assertThrows(IndexOutOfBoundsException.class, () -> run.forEach(0, 601, spectrum -> true));
		}
	}

	@Test
	void interruptEndsThePass() throws Exception {
		try (RunFile run = new MzmlFormat().open(TestRuns.write(folder, "run.mzML", 600))) {
			Thread.currentThread().interrupt();
			try {
				run.forEachPoints(0, 600, (index, mz, intensities, count) -> true);
			} catch (CancellationException e) {
				// either it was through before it had to wait, or it ends
			}
			assertTrue(Thread.interrupted());
			assertEquals(600, run.size());
			assertEquals(401, run.spectrum(5).size());
		}
	}
}
