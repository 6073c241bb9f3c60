package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated files end in a result or in one line that names the file, never in another exception, and never take long:
 * damaged text, damage inside of arrays, packed with gzip and damaged before or after it, cut and growing, and good runs with
 * a damaged side file. The system property {@code ionwright.fuzz} sets how many are read ({@code ionwright.fuzz.from} the
 * first); 2,000 without.
 */
class FuzzTest {

	private static final long SLOW_NANOS = 5_000_000_000L;
	private static final List<MassRange> RANGES = List.of(new MassRange(0, 1e12), new MassRange(100, 400));

	@TempDir
	Path folder = Path.of("");

	private final List<byte[]> originals = new ArrayList<>();
	private final Map<String, Integer> outcomes = new TreeMap<>();
	private byte[] side = {};
	private Path sound = Path.of("");

	@BeforeEach
	void originals() throws IOException {
		for (String name : List.of("tiny.pwiz.1.1.mzML", "tiny.pwiz.err.idx.mzML", "example_single_quad.mzML",
				"example_tandem_quad_ci.mzML", "tiny.numpress-linear-slof-zlib.mzML", "tiny.numpress-linear-pic.mzML",
				"truncated.mzML")) {
			originals.add(TestRuns.sample(name));
		}
		originals.add(Files.readAllBytes(TestRuns.write(folder, "own.mzML", 5)));
		sound = TestRuns.write(folder, "sound.mzML", 9);
		try (RunFile run = new MzmlFormat(0).open(sound)) {
			run.extract(RANGES, 0, PassMonitor.NONE);
		}
		side = Files.readAllBytes(SidePlace.beside(sound).file());
	}

	@Test
	void mutatedFilesEndInAResultOrInOneLine() throws IOException {
		long count = Long.getLong("ionwright.fuzz", 2000);
		long from = Long.getLong("ionwright.fuzz.from", 0);
		long slowest = 0;
		int opened = 0;
		for (long number = from; number < from + count; number++) {
			long start = System.nanoTime();
			try {
				opened += one(new SplittableRandom(number)) ? 1 : 0;
			} catch (RuntimeException | Error e) {
				throw new AssertionError("mutation " + number, e);
			}
			assertFalse(Thread.interrupted(), "mutation " + number + " leaves the thread interrupted");
			long took = System.nanoTime() - start;
			slowest = Math.max(slowest, took);
			assertTrue(took < SLOW_NANOS, "mutation " + number + " takes too long");
		}
		if (System.getProperty("ionwright.fuzz") != null) {
			System.out.println(count + " files from " + from + ", " + opened + " opened, the slowest took "
					+ slowest / 1_000_000 + " ms: " + outcomes);
		}
		assertTrue(opened > count / 4 && opened < count, opened + " of " + count + " opened");
	}

	/** @return whether the file could be opened */
	private boolean one(SplittableRandom random) throws IOException {
		byte[] original = originals.get(random.nextInt(originals.size()));
		int kind = random.nextInt(16);
		return switch (kind) {
		case 0 -> read("packed.mzML.gz", packed(Mutations.of(original, random)));
		case 1 -> read("packed.mzML.gz", Mutations.of(packed(original), random));
		case 2, 3 -> besides(SideMutations.of(side, random));
		case 4 -> growing(Mutations.of(original, random), random);
		case 5, 6, 7, 8, 9 -> read("arrays.mzML", ArrayMutations.of(original, random));
		default -> read("mutated.mzML", Mutations.of(original, random));
		};
	}

	private static byte[] packed(byte[] plain) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(plain);
		}
		return out.toByteArray();
	}

	/** Every fourth gets a side file, from which the second trace then comes. */
	private boolean read(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		long sideFrom = bytes.length % 4 == 0 ? 0 : SidePlace.WORTHWHILE;
		try (RunFile run = new MzmlFormat(sideFrom).open(file)) {
			whole(file, run);
			return true;
		} catch (IOException e) {
			named(file, e);
			return false;
		}
	}

	/** What a damaged side file says may be wrong, if its sums are forged, but it does no harm. */
	private boolean besides(byte[] damaged) throws IOException {
		FileTime changed = Files.getLastModifiedTime(sound);
		Files.write(SidePlace.beside(sound).file(), damaged);
		Files.setLastModifiedTime(sound, changed);
		try (RunFile run = new MzmlFormat(0).open(sound)) {
			for (int i = 0; i < 2; i++) {
				assertTrue(run.extract(RANGES, 0, PassMonitor.NONE).get(1).size() <= 9);
				assertEquals(9, run.scanTable(PassMonitor.NONE).size());
			}
		}
		return true;
	}

	private boolean growing(byte[] bytes, SplittableRandom random) throws IOException {
		int at = random.nextInt(bytes.length + 1);
		Path file = Files.write(folder.resolve("growing.mzML"), Arrays.copyOf(bytes, at));
		try (RunFile run = new MzmlFormat(0).open(file)) {
			run.extract(RANGES, 0, PassMonitor.NONE);
			while (at < bytes.length) {
				int end = Math.min(bytes.length, at + 1 + random.nextInt(bytes.length));
				Files.write(file, Arrays.copyOfRange(bytes, at, end), StandardOpenOption.APPEND);
				at = end;
				run.refresh();
			}
			whole(file, run);
			return true;
		} catch (IOException e) {
			named(file, e);
			return false;
		}
	}

	private void whole(Path file, RunFile run) throws IOException {
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
		outcomes.merge(whole ? run.warnings().isEmpty() ? "read" : "read with a warning" : "read in part", 1,
				Integer::sum);
	}

	private static void passes(RunFile run, boolean whole, List<Spectrum> spectra) throws IOException {
		assertEquals(run.size(), run.scanTable(PassMonitor.NONE).size());
		var first = run.extract(RANGES, 0, PassMonitor.NONE);
		// a pass looks at fewer tags and so reads what a single spectrum is refused for
		assertTrue(first.get(0).size() >= spectra.size(), "read alone but not in a pass");
		var second = run.extract(RANGES, 0, PassMonitor.NONE);
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

	/** Kept by what they say, without numbers and what the file itself says. */
	private void named(Path file, IOException error) {
		String line = String.valueOf(error.getMessage());
		assertTrue(line.contains(String.valueOf(file.getFileName())) && !line.contains("\n"), line);
		String reason = line.substring(line.lastIndexOf(": ") + 2).replaceAll("<[^>]*>|\\d+|\\(.*\\)|\"[^\"]*\"", "#");
		outcomes.merge(reason.substring(0, Math.min(60, reason.length())), 1, Integer::sum);
	}
}
