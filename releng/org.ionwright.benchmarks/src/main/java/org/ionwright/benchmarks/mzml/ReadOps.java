package org.ionwright.benchmarks.mzml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.ScanTable;

/**
 * Answers one question in a process of its own and prints what it took, with the time of the compiler and the garbage
 * collector: seconds of CPU, seconds by the clock, points, sum; a line for each repetition.
 */
public final class ReadOps {

	private static final Cpu CPU = new Cpu();

	private static long points;
	private static double sum;

	private ReadOps() {
	}

	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		int rounds = Integer.parseInt(args[2]);
		CPU.start();
		CPU.used();
		if (args[1].equals("open")) {
			for (int i = 0; i < rounds; i++) {
				open(file);
			}
			return;
		}
		try (RunFile run = new MzmlFormat().open(file)) {
			run.spectrum(0);
			for (int i = 0; i < rounds; i++) {
				points = 0;
				sum = 0;
				CPU.start();
				long wall = System.nanoTime();
				ask(run, args[1]);
				print(System.nanoTime() - wall, CPU.used());
			}
		}
	}

	private static void open(Path file) throws IOException {
		points = 0;
		sum = 0;
		CPU.start();
		long wall = System.nanoTime();
		try (RunFile run = new MzmlFormat().open(file)) {
			add(run.spectrum(0));
			print(System.nanoTime() - wall, CPU.used());
		}
	}

	private static void ask(RunFile run, String question) throws IOException {
		switch (question) {
		case "full" -> run.forEachPoints(0, run.size(), (index, mz, intensities, count) -> {
			points += count;
			for (int i = 0; i < count; i++) {
				sum += intensities[i];
			}
			return true;
		});
		case "spectra" -> run.forEach(0, run.size(), spectrum -> {
			add(spectrum);
			return true;
		});
		case "random" -> {
			long x = 12345;
			for (int i = 0; i < 1000; i++) {
				x = x * 6364136223846793005L + 1442695040888963407L;
				add(run.spectrum((int) ((x >>> 33) % run.size())));
			}
		}
		case "tic" -> {
			ScanTable table = run.scanTable(PassMonitor.NONE);
			for (int i = 0; i < table.size(); i++) {
				sum += table.total(i);
			}
			points = table.size();
		}
		default -> {
			Chromatogram trace = run.extract(List.of(new MassRange(285, 286)), 1, PassMonitor.NONE).get(0);
			for (int i = 0; i < trace.size(); i++) {
				sum += trace.value(i);
			}
			points = trace.size();
		}
		}
	}

	private static void add(Spectrum spectrum) {
		points += spectrum.size();
		for (int i = 0; i < spectrum.size(); i++) {
			sum += spectrum.intensity(i);
		}
	}

	private static void print(long wall, long cpu) {
		System.out.printf(Locale.ROOT, "%.6f %.6f %d %.10e%n", cpu / 1e9, wall / 1e9, points, sum);
	}
}
