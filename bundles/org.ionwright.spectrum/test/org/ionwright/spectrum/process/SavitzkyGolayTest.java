package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavitzkyGolayTest {

	@Test
	void valuesAreThoseOfScipyToTheEnds() {
		Golden.check("savgol.csv", 1e-11,
				(y, window, order, derivative) -> SavitzkyGolay.filter(y, (int) window, (int) order, (int) derivative,
						0.5));
	}

	@Test
	void weightsAreThePublishedOnes() {
		double[] five = { -3 / 35.0, 12 / 35.0, 17 / 35.0, 12 / 35.0, -3 / 35.0 };
		assertArrayEquals(five, SavitzkyGolay.weights(5, 2, 0, 2), 1e-15);
		assertArrayEquals(new double[] { -0.2, -0.1, 0, 0.1, 0.2 }, SavitzkyGolay.weights(5, 2, 1, 2), 1e-15);
	}

	@Test
	void polynomialsOfTheOrderStayAsTheyAre() {
		double[] y = new double[101];
		Arrays.setAll(y, i -> 3 - 0.5 * i + 0.02 * i * i - 1e-4 * i * i * i);
		assertArrayEquals(y, SavitzkyGolay.filter(y, 15, 3, 0, 1), 1e-10);
	}

	@Test
	void itIsLinearAndMovesWithTheData() {
		Random random = new Random(1);
		double[] a = random.doubles(300, -100, 1000).toArray();
		double[] b = random.doubles(300, -1000, 100).toArray();
		double[] mixed = new double[300];
		Arrays.setAll(mixed, i -> 2 * a[i] - 3 * b[i]);
		double[] smoothA = SavitzkyGolay.filter(a, 11, 2, 0, 1);
		double[] smoothB = SavitzkyGolay.filter(b, 11, 2, 0, 1);
		double[] expected = new double[300];
		Arrays.setAll(expected, i -> 2 * smoothA[i] - 3 * smoothB[i]);
		assertArrayEquals(expected, SavitzkyGolay.filter(mixed, 11, 2, 0, 1), 1e-9);
		double[] shifted = SavitzkyGolay.filter(Arrays.copyOfRange(a, 50, 250), 11, 2, 0, 1);
		assertArrayEquals(Arrays.copyOfRange(smoothA, 60, 240), Arrays.copyOfRange(shifted, 10, 190),
				"to the last bit");
	}

	@Test
	void areaOfAPeakIsKept() {
		double[] y = Golden.counted(Golden.peaks(Golden.linear(0, 1, 400), 0, 150, 5000, 12, 220, 300, 9), 3);
		assertEquals(Arrays.stream(y).sum(), Arrays.stream(SavitzkyGolay.filter(y, 9, 2, 0, 1)).sum(), 1e-6);
	}

	@Test
	void stretchesBesideAGapDoNotMix() {
		double[] x = { 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 5, 5.1, 5.2, 9, 9.1, 20 };
		double[] y = { 0, 3, 8, 9, 7, 4, 0, 2, 4, 1, 7, 9, 5 };
		double[] smooth = SavitzkyGolay.filter(x, y, 5, 2, 0);
		double[] alone = SavitzkyGolay.filter(Arrays.copyOf(y, 7), 5, 2, 0, 1);
		assertArrayEquals(alone, Arrays.copyOf(smooth, 7));
		assertArrayEquals(Arrays.copyOfRange(y, 7, 13), Arrays.copyOfRange(smooth, 7, 13), 1e-12,
				"a polynomial goes through as many points as it has coefficients");
	}

	@Test
	void slopesArePerUnitOfTheAxis() {
		double[] x = Golden.linear(100, 0.25, 40);
		double[] y = new double[40];
		Arrays.setAll(y, i -> 3 * x[i] * x[i]);
		double[] slope = SavitzkyGolay.filter(x, y, 7, 2, 1);
		for (int i = 0; i < 40; i++) {
			assertEquals(6 * x[i], slope[i], 1e-7);
		}
		x[20] += 0.05;
		assertThrows(IllegalArgumentException.class, () -> SavitzkyGolay.filter(x, y, 7, 2, 1));
	}

	@ParameterizedTest
	@CsvSource({ "4, 2, 0, odd", "1, 0, 0, window", "7, 7, 0, order", "7, 2, 3, derivative", "1003, 2, 0, window" })
	void parametersOutOfRangeAreRefused(int window, int order, int derivative, String word) {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> SavitzkyGolay.filter(new double[50], window, order, derivative, 1));
		assertTrue(String.valueOf(error.getMessage()).contains(word), error.getMessage());
	}

	@Test
	void notANumberIsRefusedByIndex() {
		double[] y = new double[50];
		y[31] = Double.NaN;
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> SavitzkyGolay.filter(y, 7, 2, 0, 1));
		assertTrue(String.valueOf(error.getMessage()).contains("31"), error.getMessage());
		assertEquals(0, SavitzkyGolay.filter(new double[0], 7, 2, 0, 1).length);
		assertEquals(1, SavitzkyGolay.filter(new double[1], 7, 2, 0, 1).length);
	}
}
