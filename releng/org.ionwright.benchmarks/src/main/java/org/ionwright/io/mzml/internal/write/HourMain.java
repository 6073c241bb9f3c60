package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunWriter;

/**
 * An hour of 100 scans a second with 20,000 points each, as fast as it goes, to be run with -Xmx64m. The bytes (some 30 GB) are counted
 * and summed up instead of stored; what would be in the file is checked at the end. Argument: seconds of the run, 3600 without it.
 */
public final class HourMain {

	private static final int RATE = 100;
	private static final int LAST = 20_000;
	private static final byte[] START = "        <spectrum index=".getBytes(StandardCharsets.US_ASCII);

	/** Takes everything, keeps the last bytes. */
	private static final class Counted implements Storage {

		private final MessageDigest sha1;
		private byte[] last = new byte[0];
		private long bytes;
		private long spectra;
		private long syncs;
		private String before = "";

		Counted(MessageDigest sha1) {
			this.sha1 = sha1;
		}

		@Override
		public void append(byte[] from, int length) {
			last = Arrays.copyOf(from, Math.min(length, 200));
			String tail = new String(last, StandardCharsets.US_ASCII);
			if (tail.contains("</fileChecksum>")) {
				before = HexFormat.of().formatHex(sha1.digest());
			}
			sha1.update(from, 0, length);
			bytes += length;
			spectra += length > START.length
					&& Arrays.equals(from, 0, START.length, START, 0, START.length) ? 1 : 0;
		}

		@Override
		public void overwrite(long position, byte[] with) throws IOException {
			throw new IOException("the run was as planned, nothing should be written twice");
		}

		@Override
		public void sync() {
			syncs++;
		}

		@Override
		public void truncate(long length) throws IOException {
			throw new IOException("nothing was taken back");
		}

		@Override
		public void digest(MessageDigest digest) throws IOException {
			throw new IOException("there should be no second pass");
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private HourMain() {
	}

	public static void main(String[] arguments) throws Exception {
		// Nothing of the run lies on a disk, and its decoded points would be twice as much.
		System.setProperty("ionwright.side", "off");
		int scans = RATE * (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_600);
		Path folder = Files.createTempDirectory("hour");
		Counted storage = new Counted(MessageDigest.getInstance("SHA-1"));
		long start = System.nanoTime();
		RunHeader header = new RunHeader("hour", Instant.EPOCH, "benchmark", "", List.of(), List.of(), "", "0", true,
				List.of(), true).withPlan(new RunPlan(scans, SpectrumKind.FULL_SCAN, RunEncoding.DEFAULT));
		Runtime runtime = Runtime.getRuntime();
		long highest = 0;
		long[] blocked = new long[Math.min(scans, LAST)];
		long[] stored = new long[Math.min(scans, LAST)];
		AtomicInteger acknowledged = new AtomicInteger();
		try (RunWriter writer = new MzmlWriterFactory(part -> storage).create(folder.resolve("hour.mzML"), header)) {
			double[][] counts = counts();
			MassAxis axis = MassAxis.linear(10, 0.05, 20_000);
			for (int i = 0; i < scans; i++) {
				Spectrum scan = Spectrum.builder(i, axis, counts[i % counts.length]).startSeconds((double) i / RATE)
						.window(10, 1010).dwellSeconds(5e-7).build();
				int at = i % LAST;
				long before = System.nanoTime();
				writer.submit(scan).thenRun(() -> {
					stored[at] = System.nanoTime() - before;
					acknowledged.incrementAndGet();
				});
				blocked[at] = System.nanoTime() - before;
				highest = Math.max(highest, runtime.totalMemory() - runtime.freeMemory());
			}
			writer.finish();
		}
		double seconds = 1e-9 * (System.nanoTime() - start);
		String said = new String(storage.last, StandardCharsets.US_ASCII);
		boolean whole = storage.spectra == scans && storage.syncs <= scans + 2L && acknowledged.get() == scans
				&& said.contains(storage.before);
		System.out.printf(Locale.ROOT,
				"%d scans of 20,000 points (%.0f s at 100 scans/s) in %.0f s: %.2f times real time, %.1f GB, heap up to %d MB of %d MB,"
						+ " %s%n",
				scans, (double) scans / RATE, seconds, scans / RATE / seconds, 1e-9 * storage.bytes, highest >> 20,
				runtime.maxMemory() >> 20, whole ? "nothing lost, checksum right" : "NOT WHOLE");
		say("of these hand over", blocked);
		say("until acknowledged", stored);
		try (var files = Files.list(folder)) {
			for (Path file : new ArrayList<>(files.toList())) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	/** Of the last scans; as fast as it goes, the giver waits until the writer has room. */
	private static void say(String what, long[] nanos) {
		Arrays.sort(nanos);
		System.out.printf(Locale.ROOT, "%-20s p50 %.3f ms, p99 %.3f ms%n", what, 1e-6 * nanos[nanos.length / 2],
				1e-6 * nanos[nanos.length * 99 / 100]);
	}

	private static double[][] counts() {
		Random random = new Random(1);
		double[][] counts = new double[20][20_000];
		for (double[] scan : counts) {
			for (int i = 0; i < scan.length; i++) {
				scan[i] = random.nextInt(20) == 0 ? random.nextInt(100_000) : random.nextInt(3);
			}
		}
		return counts;
	}
}
