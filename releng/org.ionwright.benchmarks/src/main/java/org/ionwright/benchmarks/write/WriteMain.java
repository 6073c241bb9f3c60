package org.ionwright.benchmarks.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.OperatingSystemMXBean;

import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.io.mzml.internal.write.SyncTimes;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunWriter;

/**
 * How fast runs are written, against ProteoWizard in the same minutes on the same spectra. Arguments: a folder in memory, since
 * ProteoWizard waits for no disk; the program made of pwizwrite.cpp (without it no ratios; {@code waits} leaves the comparison out); a
 * folder on the disk whose waits are meant. CPU seconds of all threads; each number is the best of three.
 */
public final class WriteMain {

	private static final int ROUNDS = 3;
	private static final int WAITS = 2_000;
	private static final int WARM = 200;
	private static final long PERIOD_NANOS = 10_000_000;
	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
			.getPlatformMXBean(OperatingSystemMXBean.class);

	private final Path folder;
	private final String peer;

	private WriteMain(Path folder, String peer) {
		this.folder = folder;
		this.peer = peer;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "."), "write");
		try {
			WriteMain main = new WriteMain(folder, arguments.length > 1 ? arguments[1] : "");
			if (arguments.length < 2 || !arguments[1].equals("waits")) {
				main.all();
			}
			main.side();
			if (arguments.length > 2) {
				waits(Path.of(arguments[2]));
			}
		} finally {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private void all() throws IOException, InterruptedException {
		for (Runs run : Runs.values()) {
			List<Spectrum> different = run.different();
			double own = Double.POSITIVE_INFINITY;
			double other = Double.POSITIVE_INFINITY;
			long size = 0;
			long otherSize = 0;
			Path raw = folder.resolve("raw");
			run.raw(raw, different);
			for (int round = 0; round < ROUNDS; round++) {
				Path file = folder.resolve("own.mzML");
				own = Math.min(own, write(run, run.spectra, different, file, RunEncoding.DEFAULT));
				size = Files.size(file);
				Files.delete(file);
				if (!peer.isEmpty()) {
					Path theirs = folder.resolve("pwiz.mzML");
					other = Math.min(other, peer(raw, theirs));
					otherSize = Files.size(theirs);
					Files.delete(theirs);
				}
			}
			System.out.printf(Locale.ROOT, "%-16s own %6.2f s %7.1f MB   ProteoWizard %6.2f s %7.1f MB"
					+ "   time %.3f (bar %s)   size %.3f (bar 1.1)%n", run, own, 1e-6 * size, other, 1e-6 * otherSize,
					own / other, Double.isNaN(run.bar) ? "none" : run.bar, (double) size / otherSize);
			for (String word : RunEncoding.WORDS) {
				Path file = folder.resolve("own.mzML");
				double seconds = write(run, run.spectra / 10, different, file, RunEncoding.parse(word));
				System.out.printf(Locale.ROOT, "  a tenth, %-18s %6.2f s %7.1f MB%n", word, seconds,
						1e-6 * Files.size(file));
				Files.delete(file);
			}
			Files.delete(raw);
		}
	}

	/**
	 * What an acquiring program meets that hands over 100 spectra of 10,001 points each second: how long it waits, and how long it takes
	 * until the spectrum is on the disk; beside it the same program waiting for each spectrum, and the bare disk, at the same pace and in a row.
	 */
	private static void waits(Path disk) throws IOException {
		List<Spectrum> different = Runs.QUADRUPOLE.different();
		Path file = disk.resolve("waits.mzML");
		long[] blocked = new long[WAITS];
		long[] stored = new long[WAITS];
		int bytes;
		SyncTimes syncs = new SyncTimes();
		try (RunWriter writer = syncs.factory().create(file, Runs.QUADRUPOLE.header(RunEncoding.DEFAULT))) {
			long begin = System.nanoTime();
			for (int i = -WARM; i < WAITS; i++) {
				LockSupport.parkNanos(begin + (i + WARM) * PERIOD_NANOS - System.nanoTime());
				int at = Math.max(0, i);
				long start = System.nanoTime();
				writer.submit(different.get(at % different.size()))
						.thenRun(() -> stored[at] = System.nanoTime() - start);
				blocked[at] = System.nanoTime() - start;
			}
		}
		bytes = (int) (Files.size(disk.resolve("waits.mzML.part")) / (WARM + WAITS));
		Files.delete(disk.resolve("waits.mzML.part"));
		say("hand over, 100 a second", blocked, " (bar 1)");
		say("the sync of each", syncs.last(WAITS), "");
		say("until acknowledged", stored, "");
		try (RunWriter writer = new MzmlWriterFactory().create(file, Runs.QUADRUPOLE.header(RunEncoding.DEFAULT))) {
			for (int i = -WARM; i < WAITS; i++) {
				long start = System.nanoTime();
				writer.append(different.get(Math.max(0, i) % different.size()));
				blocked[Math.max(0, i)] = System.nanoTime() - start;
			}
		}
		Files.delete(disk.resolve("waits.mzML.part"));
		say("waiting for each", blocked, "");
		for (long period : new long[] { PERIOD_NANOS, 0 }) {
			try (RandomAccessFile bare = new RandomAccessFile(file.toFile(), "rw")) {
				byte[] block = new byte[bytes];
				long begin = System.nanoTime();
				for (int i = 0; i < WAITS; i++) {
					LockSupport.parkNanos(begin + i * period - System.nanoTime());
					bare.write(block);
					long start = System.nanoTime();
					bare.getFD().sync();
					blocked[i] = System.nanoTime() - start;
				}
			}
			Files.delete(file);
			say(period > 0 ? "the disk alone, 100 a second" : "the disk alone, in a row", blocked, "");
		}
	}

	private static void say(String what, long[] nanos, String bar) {
		Arrays.sort(nanos);
		System.out.printf(Locale.ROOT, "%-28s p50 %.3f ms, p99 %.3f ms%s, worst %.2f ms%n", what,
				1e-6 * nanos[nanos.length / 2], 1e-6 * nanos[nanos.length * 99 / 100], bar,
				1e-6 * nanos[nanos.length - 1]);
	}

	/** What the side file costs: the same run with and without it, processor and clock. */
	private void side() throws IOException {
		for (Runs run : Runs.values()) {
			List<Spectrum> different = run.different();
			double[] cpu = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY };
			double[] clock = cpu.clone();
			Path file = folder.resolve("own.mzML");
			Path side = folder.resolve("own.mzML.ionside");
			long size = 0;
			for (int round = 0; round < ROUNDS; round++) {
				for (int i = 0; i < 2; i++) {
					System.setProperty("ionwright.side", i == 0 ? "off" : "on");
					long start = System.nanoTime();
					cpu[i] = Math.min(cpu[i], write(run, run.spectra, different, file, RunEncoding.DEFAULT));
					clock[i] = Math.min(clock[i], 1e-9 * (System.nanoTime() - start));
					Files.delete(file);
					size = Math.max(size, Files.exists(side) ? Files.size(side) : 0);
					Files.deleteIfExists(side);
				}
			}
			System.clearProperty("ionwright.side");
			System.out.printf(Locale.ROOT,
					"%-16s with the side file of %.1f MB: processor %.3f, clock %.3f times as much%n",
					run, 1e-6 * size, cpu[1] / cpu[0], clock[1] / clock[0]);
		}
	}

	private static double write(Runs run, int spectra, List<Spectrum> different, Path file, RunEncoding encoding)
			throws IOException {
		long start = SYSTEM.getProcessCpuTime();
		try (RunWriter writer = new MzmlWriterFactory().create(file, run.header(encoding))) {
			for (int i = 0; i < spectra; i++) {
				writer.submit(different.get(i % different.size()));
			}
			writer.finish();
		}
		return 1e-9 * (SYSTEM.getProcessCpuTime() - start);
	}

	private double peer(Path raw, Path target) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(peer, raw.toString(), target.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
		if (process.waitFor() != 0) {
			throw new IOException(peer + " failed: " + said);
		}
		return Double.parseDouble(said);
	}
}
