package org.ionwright.twin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomNumbersTest {

	@Test
	void sameKeysSameNumbers() {
		assertEquals(new CounterRandom(1, 2, 3).uniform(), new CounterRandom(1, 2, 3).uniform());
		assertNotEquals(new CounterRandom(1, 2, 3).uniform(), new CounterRandom(1, 3, 2).uniform());
	}

	@Test
	void neighbouringPointsAreIndependent() {
		int n = 200_000;
		double sum = 0;
		double product = 0;
		for (int i = 0; i < n; i++) {
			double a = new CounterRandom(7, 0, 0, i).uniform() - 0.5;
			double b = new CounterRandom(7, 0, 0, i + 1).uniform() - 0.5;
			sum += a;
			product += a * b;
		}
		assertEquals(0, sum / n, 4 * Math.sqrt(1 / 12.0 / n));
		assertEquals(0, product / n, 4 / 12.0 / Math.sqrt(n));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.3, 4, 9.99, 10, 27.3, 400, 1e5 })
	void poissonHasEqualMeanAndVariance(double mean) {
		int n = 200_000;
		CounterRandom random = new CounterRandom(3, Double.doubleToLongBits(mean));
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < n; i++) {
			double off = Poisson.next(mean, random) - mean;
			sum += off;
			squares += off * off;
		}
		assertEquals(0, sum / n, 4 * Math.sqrt(mean / n));
		assertEquals(1, squares / n / mean, 4 * Math.sqrt((2 + 1 / mean) / n));
	}

	/** Chi squared of the histogram at 12, where rejection is used, against the exact probabilities. */
	@Test
	void rejectionHasTheExactShape() {
		int n = 400_000;
		CounterRandom random = new CounterRandom(99);
		int[] seen = new int[60];
		for (int i = 0; i < n; i++) {
			seen[(int) Math.min(59, Poisson.next(12, random))]++;
		}
		double chi2 = 0;
		int cells = 0;
		double probability = Math.exp(-12);
		for (int k = 0; k < 40; k++) {
			if (n * probability > 10) {
				chi2 += Math.pow(seen[k] - n * probability, 2) / (n * probability);
				cells++;
			}
			probability *= 12.0 / (k + 1);
		}
		assertTrue(chi2 < cells + 4 * Math.sqrt(2.0 * cells), "chi2 " + chi2 + " of " + cells);
	}
}
