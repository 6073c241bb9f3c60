package org.ionwright.io.mzml.internal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.ionwright.io.mzml.internal.conformance.Judge;
import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that write are killed (SIGKILL) at random moments: what they said to be stored is there, and the file can be completed.
 * How many is the system property {@code ionwright.kills}, 25 without it; the seed is {@code ionwright.kills.seed}.
 */
class KillTest {

	private static final int KILLS = Integer.getInteger("ionwright.kills", 25);
	private static final long SEED = Long.getLong("ionwright.kills.seed", 1);

	@TempDir
	Path folder = Path.of("");

	private final AtomicInteger cut = new AtomicInteger();
	private final AtomicInteger saved = new AtomicInteger();
	private final AtomicInteger complete = new AtomicInteger();

	@Test
	void killedProgramsLoseNothing() throws Exception {
		Judge judge = new Judge();
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Long>> kills = new ArrayList<>();
			for (int i = 0; i < KILLS; i++) {
				long seed = SEED * 10_000 + i;
				kills.add(() -> {
					kill(seed, judge);
					return seed;
				});
			}
			for (Future<Long> done : pool.invokeAll(kills)) {
				done.get();
			}
		} finally {
			pool.shutdownNow();
		}
		System.out.println(KILLS + " programs killed: " + cut + " runs cut off, " + saved + " spectra saved of them, "
				+ complete + " complete runs");
		assertTrue(cut.get() > KILLS / 4, cut + " of " + KILLS + " kills hit a run");
	}

	private void kill(long seed, Judge judge) throws Exception {
		Path place = Files.createDirectory(folder.resolve("kill-" + seed));
		List<String> stored = acknowledged(seed, place);
		for (int run = 0; Files.exists(place.resolve(KilledRuns.name(run)))
				|| Files.exists(place.resolve(KilledRuns.name(run) + ".part")); run++) {
			String mark = "stored " + run + " ";
			int sure = (int) stored.stream().filter(line -> line.startsWith(mark)).count();
			judge(seed, run, sure, place, judge);
		}
	}

	private static List<String> acknowledged(long seed, Path place) throws IOException, InterruptedException {
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx128m", "-cp",
				System.getProperty("java.class.path"), KilledRuns.class.getName(), place.toString(),
				Long.toString(seed)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		Random random = new Random(seed);
		CountDownLatch enough = new CountDownLatch(1 + random.nextInt(60));
		List<String> lines = new ArrayList<>();
		Thread ear = new Thread(() -> {
			try (BufferedReader in = new BufferedReader(
					new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
				for (String line = in.readLine(); line != null; line = in.readLine()) {
					lines.add(line);
					enough.countDown();
				}
			} catch (IOException e) {
				// the writer is gone
			}
		});
		ear.start();
		try {
			assertTrue(enough.await(60, TimeUnit.SECONDS), "the writer does not start");
			writer.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
		} finally {
			writer.destroyForcibly().waitFor();
			ear.join();
		}
		return lines;
	}

	private void judge(long seed, int run, int sure, Path place, Judge judge) throws Exception {
		Path file = place.resolve(KilledRuns.name(run));
		String where = "seed " + seed + ", run " + run;
		if (Files.exists(file)) {
			complete.incrementAndGet();
		} else {
			Path part = place.resolve(KilledRuns.name(run) + ".part");
			cut.incrementAndGet();
			if (sure == 0 && nothing(part)) {
				return;
			}
			byte[] before = Files.readAllBytes(part);
			int spectra = new MzmlRecovery().recover(part, file).spectra();
			saved.addAndGet(spectra);
			assertArrayEquals(before, Files.readAllBytes(part), where);
		}
		assertEquals(List.of(), judge.faults(file), where);
		assertEquals("", new MzmlRecovery().damage(file), where);
		try (RunFile read = new MzmlFormat().open(file)) {
			assertTrue(read.size() >= sure, () -> where + ": " + sure + " were stored, " + read.size() + " are left");
			assertEquals(List.of(), read.warnings());
			for (int i = 0; i < read.size(); i++) {
				Spectrum expected = KilledRuns.spectrum(seed, run, i);
				assertEquals(expected.info().totalIonCurrent(), read.info(i).totalIonCurrent(), where);
				assertArrayEquals(expected.intensities(), read.spectrum(i).intensities(), where);
			}
		}
	}

	private static boolean nothing(Path part) throws InterruptedException {
		try {
			Path probe = part.resolveSibling("probe.mzML");
			new MzmlRecovery().recover(part, probe);
			Files.delete(probe);
			return false;
		} catch (IOException e) {
			assertTrue(String.valueOf(e.getMessage()).contains("nothing to recover")
					|| String.valueOf(e.getMessage()).contains("holds no mzML"), e.getMessage());
			return true;
		}
	}
}
