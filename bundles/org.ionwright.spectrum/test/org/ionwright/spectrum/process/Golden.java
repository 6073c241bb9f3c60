package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ionwright.spectrum.TestTable;

/** Reference tables: three parameters, then values; the first row has the input. And data like those of a quadrupole. */
final class Golden {

	interface Method {

		double[] apply(double[] y, double a, double b, double c);
	}

	private Golden() {
	}

	static void check(String name, double relative, Method method) {
		List<double[]> rows = TestTable.rows(Golden.class, name).map(Golden::numbers).toList();
		assertTrue(rows.size() > 3, name);
		double[] y = tail(rows.getFirst());
		for (double[] row : rows.subList(1, rows.size())) {
			double[] expected = tail(row);
			double[] actual = method.apply(y, row[0], row[1], row[2]);
			double top = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
			assertArrayEquals(expected, actual, relative * top, name + " " + row[0] + " " + row[1] + " " + row[2]);
		}
	}

	static double[] numbers(String... cells) {
		return Arrays.stream(cells).mapToDouble(Double::parseDouble).toArray();
	}

	static double[] linear(double start, double step, int count) {
		double[] x = new double[count];
		Arrays.setAll(x, i -> start + i * step);
		return x;
	}

	/** Gaussians on a floor: position, height and full width at half maximum in turn. */
	static double[] peaks(double[] x, double floor, double... peaks) {
		double[] y = new double[x.length];
		for (int i = 0; i < y.length; i++) {
			y[i] = floor;
			for (int p = 0; p < peaks.length; p += 3) {
				double t = (x[i] - peaks[p]) / peaks[p + 2];
				y[i] += peaks[p + 1] * Math.exp(-4 * Math.log(2) * t * t);
			}
		}
		return y;
	}

	/** Counts with these means, Poisson. */
	static double[] counted(double[] means, long seed) {
		Random random = new Random(seed);
		double[] counts = new double[means.length];
		for (int i = 0; i < means.length; i++) {
			if (means[i] > 200) {
				counts[i] = Math.max(0, Math.rint(means[i] + Math.sqrt(means[i]) * random.nextGaussian()));
			} else {
				double limit = Math.exp(-means[i]);
				int k = 0;
				for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
					k++;
				}
				counts[i] = k;
			}
		}
		return counts;
	}

	private static double[] tail(double[] row) {
		return Arrays.copyOfRange(row, 3, row.length);
	}
}
