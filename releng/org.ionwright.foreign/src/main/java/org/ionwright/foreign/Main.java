package org.ionwright.foreign;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads mzML files with a library of others and prints what it found: a line for each spectrum and each chromatogram.
 * {@code spectrum FILE NUMBER LEVEL SECONDS POINTS SUM-OF-MZ SUM-OF-INTENSITIES},
 * {@code chromatogram FILE NUMBER POINTS SUM-OF-SECONDS SUM-OF-INTENSITIES}.
 */
public final class Main {

	private Main() {
	}

	/**
	 * @param args
	 *            {@code msftbx} or {@code msdk}, then files
	 */
	public static void main(String[] args) throws Exception {
		// Libraries print from threads of their own, to either output, and both may be one file: the answer goes out at once.
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(answer, false, StandardCharsets.UTF_8);
		out.println();
		for (int i = 1; i < args.length; i++) {
			if (args[0].equals("msftbx")) {
				Msftbx.read(args[i], out);
			} else if (args[0].equals("msdk")) {
				Msdk.read(args[i], out);
			} else {
				throw new IllegalArgumentException("no reader is named " + args[0]);
			}
		}
		out.flush();
		try (FileOutputStream all = new FileOutputStream(FileDescriptor.out)) {
			answer.writeTo(all);
		}
	}

	static void spectrum(PrintStream out, String file, int number, int level, Number seconds, double[] mz,
			double[] intensities) {
		out.printf(Locale.ROOT, "spectrum %s %d %d %.3f %d %.9e %.9e%n", file, number, level,
				seconds == null ? Double.NaN : seconds.doubleValue(), mz.length,
				sum(mz), sum(intensities));
	}

	static void chromatogram(PrintStream out, String file, int number, double[] seconds, double[] intensities) {
		out.printf(Locale.ROOT, "chromatogram %s %d %d %.9e %.9e%n", file, number, seconds.length, sum(seconds),
				sum(intensities));
	}

	static double[] wide(float[] values) {
		double[] wide = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			wide[i] = values[i];
		}
		return wide;
	}

	private static double sum(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum;
	}
}
