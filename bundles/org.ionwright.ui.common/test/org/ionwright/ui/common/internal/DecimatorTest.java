package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimatorTest {

	private static final int COLUMNS = 800;

	private static Samples noise(int size) {
		Random random = new Random(size);
		double[] x = new double[size];
		double[] y = new double[size];
		for (int i = 0; i < size; i++) {
			x[i] = 50 + 1000.0 * i / (size - 1);
			y[i] = random.nextDouble();
		}
		return Samples.of(x, y);
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 3000, 10_001, 1_000_000 })
	void everyColumnKeepsItsExtremes(int size) {
		Samples samples = noise(size);
		Polyline line = Decimator.line(samples, 50, 1050, COLUMNS);
		double[] least = extremes(samples.size(), samples::x, samples::y, -1);
		double[] most = extremes(samples.size(), samples::x, samples::y, 1);
		assertTrue(Arrays.equals(least, extremes(line.x().length, i -> line.x()[i], i -> line.y()[i], -1)));
		assertTrue(Arrays.equals(most, extremes(line.x().length, i -> line.x()[i], i -> line.y()[i], 1)));
		assertTrue(line.x().length <= 4 * COLUMNS + 6, line.x().length + " points left");
	}

	/** Reads a value by its index. */
	private interface Value {

		double at(int index);
	}

	private static double[] extremes(int size, Value x, Value y, int sign) {
		double[] result = new double[COLUMNS + 1];
		Arrays.fill(result, Double.NEGATIVE_INFINITY);
		for (int i = 0; i < size; i++) {
			int column = (int) Math.floor((x.at(i) - 50) / (1000.0 / COLUMNS));
			result[column] = Math.max(result[column], sign * y.at(i));
		}
		return result;
	}

	@Test
	void aSinglePointAmongAMillionIsNotLost() {
		double[] x = new double[1_000_000];
		double[] y = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = i;
		}
		y[654_321] = 7;
		Polyline line = Decimator.line(Samples.of(x, y), 0, x.length, COLUMNS);
		assertEquals(7, Arrays.stream(line.y()).max().orElseThrow());
		Polyline sticks = Decimator.sticks(Samples.of(x, y), 0, x.length, COLUMNS, 0);
		assertEquals(7, Arrays.stream(sticks.y()).max().orElseThrow());
	}

	@Test
	void xNeverGoesBack() {
		Polyline line = Decimator.line(noise(50_000), 300, 310.5, COLUMNS);
		for (int i = 1; i < line.x().length; i++) {
			assertTrue(line.x()[i - 1] <= line.x()[i]);
		}
		assertEquals(300, line.x()[0], 1e-9);
		assertEquals(310.5, line.x()[line.x().length - 1], 1e-9);
	}

	@Test
	void aLineThatGoesOnBeyondTheViewIsCutAtItsBorder() {
		Samples samples = Samples.of(new double[] { 0, 10 }, new double[] { 0, 100 });
		Polyline line = Decimator.line(samples, 4, 6, COLUMNS);
		assertEquals("[4.0, 6.0]", Arrays.toString(line.x()));
		assertEquals(40, line.y()[0], 1e-9);
		assertEquals(60, line.y()[1], 1e-9);
	}

	@Test
	void sticksStandOnTheFloor() {
		Samples samples = Samples.of(new double[] { 100, 200 }, new double[] { 5, 8 });
		Polyline line = Decimator.sticks(samples, 50, 250, COLUMNS, 1);
		assertEquals("[50.0, 100.0, 100.0, 100.0, 200.0, 200.0, 200.0, 250.0]", Arrays.toString(line.x()));
		assertEquals("[1.0, 1.0, 5.0, 1.0, 1.0, 8.0, 1.0, 1.0]", Arrays.toString(line.y()));
	}

	@Test
	void nothingToShowGivesNothingToDraw() {
		assertEquals(0, Decimator.line(Samples.NONE, 0, 1, COLUMNS).x().length);
		assertEquals(0, Decimator.line(noise(100), 2000, 2001, COLUMNS).x().length);
	}
}
