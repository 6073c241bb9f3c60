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

import com.sun.management.OperatingSystemMXBean;

import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunWriter;

/**
 * How fast runs are written, against ProteoWizard in the same minutes on the same spectra. Arguments: a folder in memory, since
 * ProteoWizard waits for no disk; the program made of pwizwrite.cpp (without it no ratios); a folder on the disk whose waits are
 * meant. CPU seconds of all threads; each number is the best of three.
 */
public final class WriteMain {

	private static final int ROUNDS = 3;
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
			new WriteMain(folder, arguments.length > 1 ? arguments[1] : "").all();
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

	/** The time an acquiring program waits for each spectrum of 10,001 points to be on the disk. */
	private static void waits(Path disk) throws IOException {
		List<Spectrum> different = Runs.QUADRUPOLE.different();
		Path file = disk.resolve("waits.mzML");
		long[] nanos = new long[2_000];
		try (RunWriter writer = new MzmlWriterFactory().create(file, Runs.QUADRUPOLE.header(RunEncoding.DEFAULT))) {
			for (int i = 0; i < 200 + nanos.length; i++) {
				long start = System.nanoTime();
				writer.append(different.get(i % different.size()));
				if (i >= 200) {
					nanos[i - 200] = System.nanoTime() - start;
				}
			}
		}
		int bytes = (int) (Files.size(disk.resolve("waits.mzML.part")) / (200 + nanos.length));
		Files.delete(disk.resolve("waits.mzML.part"));
		say("append with sync", nanos);
		try (RandomAccessFile bare = new RandomAccessFile(file.toFile(), "rw")) {
			byte[] block = new byte[bytes];
			for (int i = 0; i < nanos.length; i++) {
				long start = System.nanoTime();
				bare.write(block);
				bare.getFD().sync();
				nanos[i] = System.nanoTime() - start;
			}
		}
		Files.delete(file);
		say("the disk alone, same bytes", nanos);
	}

	private static void say(String what, long[] nanos) {
		Arrays.sort(nanos);
		System.out.printf(Locale.ROOT, "%-28s p50 %.2f ms, p99 %.2f ms (bar 1), worst %.2f ms%n", what,
				1e-6 * nanos[nanos.length / 2], 1e-6 * nanos[nanos.length * 99 / 100], 1e-6 * nanos[nanos.length - 1]);
	}

	private static double write(Runs run, int spectra, List<Spectrum> different, Path file, RunEncoding encoding)
			throws IOException {
		long start = SYSTEM.getProcessCpuTime();
		try (RunWriter writer = new MzmlWriterFactory().create(file, run.header(encoding))) {
			for (int i = 0; i < spectra; i++) {
				writer.append(different.get(i % different.size()));
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
