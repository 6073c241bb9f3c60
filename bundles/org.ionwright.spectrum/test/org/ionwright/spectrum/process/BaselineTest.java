package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

	@Test
	void clippingIsThatOfTheFormula() {
		Golden.check("snip.csv", 1e-12, (y, half, compressed, none) -> Snip.baseline(y, (int) half, compressed == 1));
	}

	@Test
	void leastSquaresAreThoseOfASparseSolver() {
		Golden.check("asls.csv", 1e-7,
				(y, lambda, p, iterations) -> AsymmetricLeastSquares.baseline(y, lambda, p, (int) iterations));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void fewPointsAreNoMatter(int points) {
		double[] line = new double[points];
		Arrays.setAll(line, i -> 7 + 2 * i);
		assertArrayEquals(line, AsymmetricLeastSquares.baseline(line, 1e5, 0.01, 10), 1e-7);
		assertArrayEquals(line, Snip.baseline(line, 10, false), 1e-12);
	}

	@Test
	void aPeakOnASlopeIsTakenOff() {
		double[] x = Golden.linear(0, 1, 1000);
		double[] y = Golden.peaks(x, 0, 300, 1000, 10, 600, 200, 14);
		double[] sloping = new double[1000];
		Arrays.setAll(sloping, i -> y[i] + 50 + 0.1 * i);
		double[] snip = Snip.baseline(sloping, 40, false);
		double[] asls = AsymmetricLeastSquares.baseline(sloping, 1e6, 0.001, 20);
		for (int i = 0; i < 1000; i++) {
			assertEquals(50 + 0.1 * i, snip[i], 0.01, "clipped at " + i);
			assertEquals(50 + 0.1 * i, asls[i], 3, "least squares at " + i);
			assertTrue(snip[i] <= sloping[i] + 1e-12);
		}
	}

	@Test
	void baselinesMoveAndGrowWithTheData() {
		double[] y = Golden.counted(Golden.peaks(Golden.linear(0, 1, 500), 20, 100, 400, 9, 300, 90, 15), 5);
		double[] moved = new double[y.length];
		Arrays.setAll(moved, i -> 3 * y[i] - 1000);
		double[] snip = Snip.baseline(y, 30, false);
		double[] asls = AsymmetricLeastSquares.baseline(y, 1e4, 0.01, 30);
		double[] expectedSnip = new double[y.length];
		double[] expectedAsls = new double[y.length];
		Arrays.setAll(expectedSnip, i -> 3 * snip[i] - 1000);
		Arrays.setAll(expectedAsls, i -> 3 * asls[i] - 1000);
		assertArrayEquals(expectedSnip, Snip.baseline(moved, 30, false), 1e-9);
		assertArrayEquals(expectedAsls, AsymmetricLeastSquares.baseline(moved, 1e4, 0.01, 30), 1e-6);
	}

	@Test
	void compressedBaselinesTakeNoNegativesAndStayBelow() {
		double[] y = Golden.counted(Golden.peaks(Golden.linear(0, 1, 500), 20, 100, 4e6, 9), 5);
		double[] baseline = Snip.baseline(y, 30, true);
		for (int i = 0; i < y.length; i++) {
			assertTrue(baseline[i] <= y[i]);
		}
		y[7] = -1;
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Snip.baseline(y, 30, true));
		assertTrue(String.valueOf(error.getMessage()).contains("value 7"), error.getMessage());
		assertEquals(y.length, Snip.baseline(y, 30, false).length);
		y[9] = Double.POSITIVE_INFINITY;
		assertThrows(IllegalArgumentException.class, () -> Snip.baseline(y, 30, false));
		assertThrows(IllegalArgumentException.class, () -> AsymmetricLeastSquares.baseline(y, 100, 0.01, 5));
		assertThrows(IllegalArgumentException.class, () -> AsymmetricLeastSquares.baseline(y, 1e10, 0.01, 5));
	}
}
