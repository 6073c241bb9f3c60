package org.ionwright.twin.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.ionwright.twin.internal.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadTimeTest {

	@Test
	void ratesAndVarianceAreThoseOfTheReference() {
		List<String[]> rows = TestTable.rows(DeadTimeTest.class, "detector_deadtime.csv").toList();
		assertTrue(rows.size() > 30);
		for (String[] row : rows) {
			double rate = number(row[1]);
			DeadTime plain = DeadTime.nonParalysable(number(row[0]) * 1e-9);
			assertEquals(number(row[2]), plain.observed(rate), 6e-4);
			assertEquals(number(row[3]), plain.corrected(plain.observed(rate)), 6e-4);
			assertEquals(number(row[4]), DeadTime.paralysable(plain.tau()).observed(rate), 6e-4);
			assertEquals(number(row[5]), 100 * plain.loss(rate), 6e-5);
			assertEquals(number(row[6]), plain.variance(rate, 1), 6e-4);
		}
	}

	private static double number(String cell) {
		return Double.parseDouble(cell);
	}

	@ParameterizedTest
	@CsvSource({ "1e3, 1e-8", "1e6, 3e-8", "3e7, 3e-8", "3.3e7, 3e-8" })
	void paralysableCorrectionFindsTheLowerRate(double rate, double tau) {
		DeadTime dead = DeadTime.paralysable(tau);
		assertEquals(1, dead.corrected(dead.observed(rate)) / rate, rate * tau > 0.9 ? 1e-6 : 1e-9);
		// at and beyond the top of the curve
		assertThrows(IllegalArgumentException.class, () -> dead.corrected(1.0001 * dead.ceiling()));
	}

	@Test
	void whatCannotBeCountedIsRefused() {
		DeadTime dead = DeadTime.nonParalysable(1e-8);
		assertThrows(IllegalArgumentException.class, () -> dead.corrected(1e8));
		assertThrows(IllegalArgumentException.class, () -> dead.corrected(-1));
		assertThrows(IllegalArgumentException.class, () -> dead.observed(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> DeadTime.nonParalysable(-1e-9));
		assertTrue(dead.trusted(2e7));
		assertTrue(!dead.trusted(4e7));
	}

	/**
	 * Mean and variance of drawn counts for both kinds, from no pulse a dwell to thousands, with little and much dead
	 * time. The variance formula of the non-paralysable counter leaves out the ends of the dwell, some n tau counts.
	 */
	@ParameterizedTest
	@CsvSource({ "NON_PARALYSABLE, 1e3, 1e-3, 3e-8", "NON_PARALYSABLE, 2e4, 1e-3, 1e-5",
			"NON_PARALYSABLE, 1e6, 1e-5, 3e-8",
			"NON_PARALYSABLE, 5e6, 2e-4, 3e-8", "NON_PARALYSABLE, 1e7, 1e-4, 3e-8", "NON_PARALYSABLE, 5e7, 1e-5, 5e-8",
			"NON_PARALYSABLE, 5e7, 1e-3, 5e-8", "NON_PARALYSABLE, 2e8, 1e-4, 5e-8", "NON_PARALYSABLE, 1e5, 1e-3, 0",
			"PARALYSABLE, 1e3, 1e-3, 3e-8", "PARALYSABLE, 1e6, 1e-5, 3e-7", "PARALYSABLE, 1e7, 1e-5, 1e-7",
			"PARALYSABLE, 5e6, 1e-3, 5e-8", "PARALYSABLE, 5e7, 1e-4, 5e-8", "PARALYSABLE, 1e8, 1e-6, 5e-8" })
	void drawnCountsHaveMeanAndVarianceOfTheProcess(DeadTime.Kind kind, double rate, double dwell, double tau) {
		DeadTime dead = new DeadTime(kind, tau);
		int n = 40_000;
		CounterRandom random = new CounterRandom(17, (long) rate, (long) (1e9 * dwell));
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < n; i++) {
			double counts = PulseCounts.draw(dead, rate, dwell, random);
			sum += counts;
			squares += counts * counts;
		}
		double mean = sum / n;
		double variance = squares / n - mean * mean;
		double expected = dead.variance(rate, dwell);
		assertEquals(dead.observed(rate) * dwell, mean, 4.5 * Math.sqrt(variance / n));
		double ends = Math.pow(rate * tau / (1 + rate * tau), 2);
		assertEquals(expected, variance, expected * 4.5 * Math.sqrt((2 + 1 / mean) / n) + ends / 3);
	}

	/** Chi squared of the counts of the fast draw against those gap by gap, where both could serve. */
	@Test
	void fastDrawHasTheShapeOfTheProcess() {
		double rate = 5e6;
		double tau = 4e-8;
		double dwell = 1e-5;
		int n = 60_000;
		int[] fast = new int[200];
		int[] slow = new int[200];
		CounterRandom random = new CounterRandom(5);
		for (int i = 0; i < n; i++) {
			fast[(int) PulseCounts.draw(DeadTime.nonParalysable(tau), rate, dwell, random)]++;
			// the process itself, from long before the dwell
			double time = -20 * tau;
			int counts = 0;
			while (time < dwell) {
				counts += time >= 0 ? 1 : 0;
				time += (time == -20 * tau ? 0 : tau) - Math.log(random.uniform()) / rate;
			}
			slow[counts]++;
		}
		double chi2 = 0;
		int cells = 0;
		for (int k = 0; k < fast.length; k++) {
			if (fast[k] + slow[k] > 40) {
				chi2 += Math.pow(fast[k] - slow[k], 2) / (fast[k] + slow[k]);
				cells++;
			}
		}
		assertTrue(chi2 < cells + 4 * Math.sqrt(2.0 * cells), "chi2 " + chi2 + " of " + cells);
	}

	@Test
	void nothingIsCountedOfNothing() {
		assertEquals(0, PulseCounts.draw(DeadTime.nonParalysable(1e-8), 0, 1, new CounterRandom(1)));
		// a dwell shorter than the dead time holds one count at most
		for (int i = 0; i < 1000; i++) {
			assertTrue(PulseCounts.draw(DeadTime.nonParalysable(1e-6), 1e8, 5e-7, new CounterRandom(2, i)) <= 1);
		}
	}
}
