package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The side file that the writer leaves is the one that the reader would make. */
class SideByWriterTest {

	private static final int SPECTRA = 40;

	@TempDir
	Path folder = Path.of("");

	private Path file() {
		return folder.resolve("run.mzML");
	}

	private Path side() {
		return SidePlace.beside(file()).file();
	}

	private void write(RunEncoding encoding, long sideFrom) throws IOException {
		RunHeader header = TestRuns.header().withPlan(new RunPlan(SPECTRA, SpectrumKind.FULL_SCAN, encoding));
		try (RunWriter writer = MzmlWriterFactory.withSideFiles(sideFrom).create(file(), header)) {
			for (int i = 0; i < SPECTRA; i++) {
				writer.submit(spectrum(i));
			}
			writer.finish();
		}
	}

	/** Whole counts, numbers that 32 bits round, and axes that change. */
	private static Spectrum spectrum(int index) {
		Spectrum scan = TestRuns.spectrum(index,
				index % 7 == 3 ? MassAxis.linear(51, 0.1, 101) : TestRuns.AXIS);
		double[] values = scan.intensities();
		for (int i = 0; index % 3 == 0 && i < values.length; i++) {
			values[i] += 0.1 * i;
		}
		return Spectrum.builder(index, scan.axis(), values).startSeconds(0.1 * index).build();
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	@Test
	void equalsTheOneOfTheReaderBitByBit() throws IOException {
		write(RunEncoding.DEFAULT, 0);
		assertEquals(List.of("run.mzML", "run.mzML.ionside"), names());
		byte[] written = Files.readAllBytes(side());
		Files.delete(side());
		try (RunFile run = new MzmlFormat(0).open(file())) {
			run.extract(List.of(new MassRange(50, 60)), 1, PassMonitor.NONE);
		}
		assertArrayEquals(Files.readAllBytes(side()), written);
	}

	@Test
	void answersTheFirstTrace() throws IOException {
		write(RunEncoding.DEFAULT, 0);
		try (RunFile run = new MzmlFormat().open(file())) {
			double[] trace = run.extract(List.of(new MassRange(55, 60)), 1, PassMonitor.NONE).getFirst().values();
			for (int i = 0; i < SPECTRA; i++) {
				Spectrum scan = run.spectrum(i);
				double sum = 0;
				for (int p = 0; p < scan.size(); p++) {
					sum += scan.mz(p) >= 55 && scan.mz(p) <= 60 ? scan.intensities()[p] : 0;
				}
				assertEquals(sum, trace[i]);
			}
		}
	}

	@Test
	void smallRunsAndRoundedOnesGetNone() throws IOException {
		write(RunEncoding.DEFAULT, Long.MAX_VALUE);
		assertEquals(List.of("run.mzML"), names());
		Files.delete(file());
		write(RunEncoding.parse("numpress"), 0);
		assertEquals(List.of("run.mzML"), names());
	}

	@Test
	void aRunWhoseSideFileCannotBeWrittenIsWhole() throws IOException {
		Path blocked = side();
		Files.createDirectories(blocked.resolve("in the way"));
		write(RunEncoding.DEFAULT, 0);
		assertTrue(Files.isDirectory(blocked));
		try (RunFile run = new MzmlFormat().open(file())) {
			assertEquals(SPECTRA, run.size());
		}
		assertFalse(names().stream().anyMatch(name -> name.endsWith(".part")), names().toString());
	}
}
