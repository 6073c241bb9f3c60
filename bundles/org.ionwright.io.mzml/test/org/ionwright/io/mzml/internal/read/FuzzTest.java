package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated files end in a result or in one line that names the file, never in another exception, and never take long. The
 * system property {@code ionwright.fuzz} sets how many are read ({@code ionwright.fuzz.from} the first); 2,000 without.
 */
class FuzzTest {

	private static final long SLOW_NANOS = 5_000_000_000L;

	@TempDir
	Path folder = Path.of("");

	@Test
	void mutatedFilesEndInAResultOrInOneLine() throws IOException {
		long count = Long.getLong("ionwright.fuzz", 2000);
		long from = Long.getLong("ionwright.fuzz.from", 0);
		List<byte[]> originals = originals();
		Path file = folder.resolve("mutated.mzML");
		long opened = 0;
		for (long number = from; number < from + count; number++) {
			byte[] bytes = Mutations.of(originals.get((int) (number % originals.size())), number);
			Files.write(file, bytes);
			long start = System.nanoTime();
			try {
				opened += read(file) ? 1 : 0;
			} catch (RuntimeException | Error e) {
				throw new AssertionError("mutation " + number, e);
			}
			assertTrue(System.nanoTime() - start < SLOW_NANOS, "mutation " + number + " takes too long");
		}
		assertTrue(opened > count / 4 && opened < count, opened + " of " + count + " opened");
	}

	private List<byte[]> originals() throws IOException {
		List<byte[]> originals = new ArrayList<>();
		for (String name : List.of("tiny.pwiz.1.1.mzML", "tiny.pwiz.err.idx.mzML", "example_single_quad.mzML",
				"example_tandem_quad_ci.mzML", "tiny.numpress-linear-slof-zlib.mzML", "tiny.numpress-linear-pic.mzML",
				"truncated.mzML")) {
			originals.add(TestRuns.sample(name));
		}
		originals.add(Files.readAllBytes(TestRuns.write(folder, "own.mzML", 5)));
		return originals;
	}

	/** @return whether the file could be opened */
	private static boolean read(Path file) {
		try (RunFile run = new MzmlFormat(0).open(file)) {
			List<Spectrum> spectra = new ArrayList<>();
			boolean whole = true;
			for (int i = 0; i < run.size(); i++) {
				try {
					run.info(i);
					spectra.add(run.spectrum(i));
				} catch (IOException e) {
					named(file, e);
					whole = false;
				}
			}
			passes(run, whole, spectra);
			run.chromatograms();
			run.facts();
			run.warnings().forEach(line -> assertFalse(line.contains("\n"), line));
			return true;
		} catch (IOException e) {
			named(file, e);
			return false;
		}
	}

	private static void passes(RunFile run, boolean whole, List<Spectrum> spectra) throws IOException {
		assertEquals(run.size(), run.scanTable(PassMonitor.NONE).size());
		List<MassRange> ranges = List.of(new MassRange(0, 1e12), new MassRange(100, 400));
		var first = run.extract(ranges, 0, PassMonitor.NONE);
		// a pass looks at fewer tags and so reads what a single spectrum is refused for
		assertTrue(first.get(0).size() >= spectra.size(), "read alone but not in a pass");
		var second = run.extract(ranges, 0, PassMonitor.NONE);
		assertEquals(first.get(0).size(), second.get(0).size());
		for (int i = 0; i < first.get(1).size(); i++) {
			assertEquals(first.get(1).value(i), second.get(1).value(i));
		}
		if (whole) {
			int[] count = { 0 };
			run.forEachPoints(0, run.size(), (index, mz, intensities, points) -> {
				assertEquals(spectra.get(index).size(), points);
				for (int i = 0; i < points; i++) {
					assertEquals(spectra.get(index).mz(i), mz[i]);
					assertEquals(spectra.get(index).intensity(i), intensities[i]);
				}
				count[0]++;
				return true;
			});
			assertEquals(run.size(), count[0]);
		}
	}

	private static void named(Path file, IOException error) {
		String line = String.valueOf(error.getMessage());
		assertTrue(line.contains(String.valueOf(file.getFileName())) && !line.contains("\n"), line);
	}
}
