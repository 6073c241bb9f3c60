package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;

import org.ionwright.ui.common.internal.Decimator;
import org.ionwright.ui.common.internal.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointPyramidTest {

	/** Reads a value by its index. */
	private interface Value {

		double at(int index);
	}

	private static double[] ramp(Random random, int size) {
		double[] x = new double[size];
		for (int i = 1; i < size; i++) {
			// Now and then a gap, now and then the same x twice.
			x[i] = x[i - 1] + (random.nextInt(50) == 0 ? 7 : random.nextInt(9) == 0 ? 0 : random.nextDouble());
		}
		return x;
	}

	private static double[] heights(Random random, int size) {
		double[] y = new double[size];
		for (int i = 0; i < size; i++) {
			y[i] = random.nextInt(200) == 0 ? Double.NaN : random.nextGaussian() * (random.nextInt(30) == 0 ? 100 : 1);
		}
		return y;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, 16, 17, 255, 256, 4097, 70_000 })
	void extremesOfAnyStretchAreThoseOfAllPoints(int size) {
		Random random = new Random(size);
		double[] y = heights(random, size);
		PointPyramid pyramid = PointPyramid.of(ramp(random, size), y);
		for (int round = 0; round < 300 && size > 0; round++) {
			int from = random.nextInt(size);
			int to = from + 1 + random.nextInt(size - from);
			double[] part = Arrays.stream(y, from, to).filter(value -> !Double.isNaN(value)).toArray();
			assertEquals(Arrays.stream(part).max().orElse(Double.NaN), y[pyramid.highest(from, to)]);
			assertEquals(Arrays.stream(part).min().orElse(Double.NaN), y[pyramid.lowest(from, to)]);
		}
	}

	@Test
	void appendingGivesTheSameAsBuildingAndLeavesTheOldOneAlone() {
		Random random = new Random(3);
		double[] x = ramp(random, 30_000);
		double[] y = heights(random, x.length);
		PointPyramid grown = PointPyramid.EMPTY;
		PointPyramid early = grown;
		int at = 0;
		while (at < x.length) {
			int to = Math.min(x.length, at + random.nextInt(700));
			PointPyramid before = grown;
			grown = grown.append(Arrays.copyOfRange(x, at, to), Arrays.copyOfRange(y, at, to));
			if (at < 10_000) {
				early = grown;
				// A second branch must not write into the first one.
				before.append(new double[] { 1e9 }, new double[] { 1e9 });
			}
			at = to;
		}
		PointPyramid built = PointPyramid.of(x, y);
		assertEquals(x.length, grown.size());
		for (int round = 0; round < 2000; round++) {
			int from = random.nextInt(x.length);
			int to = from + 1 + random.nextInt(x.length - from);
			assertEquals(built.highest(from, to), grown.highest(from, to));
			assertEquals(built.lowest(from, to), grown.lowest(from, to));
		}
		int last = early.size() - 1;
		assertEquals(y[last], early.y(last));
		assertEquals(built.highest(0, early.size()), early.highest(0, early.size()));
	}

	/** What a screen shows of the thinned line is what it would show of all points, at whatever zoom. */
	@ParameterizedTest
	@ValueSource(ints = { 100, 20_000, 300_000 })
	void everyPixelColumnIsThatOfAllPointsAtRandomZooms(int size) {
		Random random = new Random(size);
		double[] x = ramp(random, size);
		double[] y = heights(random, size);
		PointPyramid pyramid = PointPyramid.of(x, y);
		double full = x[size - 1];
		for (int round = 0; round < 60; round++) {
			int columns = 1 + random.nextInt(2000);
			double width = full * Math.pow(10, -4 * random.nextDouble());
			double low = (full - width) * random.nextDouble();
			Polyline line = Decimator.line(pyramid, low, low + width, columns);
			for (int sign : new int[] { -1, 1 }) {
				double[] expected = columns(size, i -> x[i], i -> y[i], low, low + width, columns, sign, 0);
				// The first and the last point may be cuts at the border.
				double[] drawn = columns(line.x().length, i -> line.x()[i], i -> line.y()[i], low, low + width,
						columns, sign, 1e-9 * width);
				assertArrayEquals(inner(expected), inner(drawn),
						"columns " + columns + " from " + low + " wide " + width);
			}
		}
	}

	private static double[] inner(double[] columns) {
		return columns.length < 3 ? new double[0] : Arrays.copyOfRange(columns, 1, columns.length - 1);
	}

	private static double[] columns(int size, Value x, Value y, double low, double high, int columns, int sign,
			double slack) {
		double[] result = new double[columns];
		Arrays.fill(result, Double.NEGATIVE_INFINITY);
		for (int i = 0; i < size; i++) {
			int column = (int) Math.floor((x.at(i) - low) / ((high - low) / columns));
			if (x.at(i) >= low + slack && x.at(i) <= high - slack && column >= 0 && column < columns
					&& !Double.isNaN(y.at(i))) {
				result[column] = Math.max(result[column], sign * y.at(i));
			}
		}
		return result;
	}

	@Test
	void unequalArraysAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> PointPyramid.of(new double[1], new double[2]));
		assertThrows(IllegalArgumentException.class,
				() -> PointPyramid.EMPTY.append(new double[1], new double[2]));
	}
}
