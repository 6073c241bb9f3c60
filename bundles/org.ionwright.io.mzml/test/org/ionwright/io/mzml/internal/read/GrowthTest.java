package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read while they are written. */
class GrowthTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void runIsFollowedWhileItIsAcquired() throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"), TestRuns.header())) {
			writer.append(TestRuns.spectrum(0));
			try (RunFile run = new MzmlFormat(0).open(writer.partial())) {
				assertEquals(1, run.size());
				assertFalse(run.refresh());
				for (int i = 1; i < 40; i++) {
					writer.append(TestRuns.spectrum(i));
					assertTrue(run.refresh());
					assertEquals(i + 1, run.size());
					assertEquals(TestRuns.spectrum(i).info(), run.spectrum(i).info());
					assertEquals(i + 1, run.extract(List.of(new MassRange(1, 99)), 1, PassMonitor.NONE).get(0).size());
				}
				assertEquals(1, run.warnings().size(), run.warnings().toString());
				writer.finish();
				run.refresh();
				assertEquals(40, run.size());
				assertEquals(List.of(), run.warnings());
				assertEquals(TestRuns.spectrum(39).info(), run.spectrum(39).info());
			}
		}
	}

	/** In any pieces, also in the middle of a tag. */
	@Test
	void piecesOfAnySizeAreWaitedFor() throws IOException {
		byte[] whole = Files.readAllBytes(TestRuns.write(folder, "whole.mzML", 12));
		Path file = folder.resolve("run.mzML");
		int at = 12_000;
		Files.write(file, Arrays.copyOf(whole, at));
		try (RunFile run = new MzmlFormat().open(file)) {
			int before = run.size();
			for (int step = 1; at < whole.length; step = step * 7 % 2003 + 1) {
				int end = Math.min(whole.length, at + step);
				Files.write(file, Arrays.copyOfRange(whole, at, end), StandardOpenOption.APPEND);
				at = end;
				assertEquals(run.refresh(), run.size() > before);
				before = run.size();
				if (before > 0) {
					assertEquals(TestRuns.spectrum(before - 1).info(), run.spectrum(before - 1).info());
				}
			}
			assertEquals(12, run.size());
			assertEquals(List.of(), run.warnings());
		}
	}

	@Test
	void shorterFileIsAnError() throws IOException {
		byte[] whole = Files.readAllBytes(TestRuns.write(folder, "whole.mzML", 6));
		Path file = Files.write(folder.resolve("run.mzML"), Arrays.copyOf(whole, whole.length * 2 / 3));
		try (RunFile run = new MzmlFormat().open(file)) {
			Files.write(file, Arrays.copyOf(whole, whole.length / 3));
			assertTrue(String.valueOf(assertThrows(IOException.class, run::refresh).getMessage()).contains("shorter"));
			assertThrows(IOException.class, () -> run.spectrum(run.size() - 1));
		}
	}
}
