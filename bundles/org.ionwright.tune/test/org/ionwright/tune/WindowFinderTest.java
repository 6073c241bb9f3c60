package org.ionwright.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowFinderTest {

	/** A window with soft edges, a sloping top with ripples, and counting noise. */
	private static SummedScan window(double middle, double width, double top) {
		Random random = new Random(2);
		double[] mz = new double[120];
		double[] counts = new double[mz.length];
		for (int i = 0; i < mz.length; i++) {
			mz[i] = 600 - width + 2 * width * i / (mz.length - 1);
			double off = (mz[i] - middle) / (width / 2);
			double shape = Math.exp(-Math.pow(Math.abs(off), 14) * Math.log(2))
					* (1 + 0.1 * off + 0.1 * Math.sin(9 * off));
			double mean = top * shape;
			counts[i] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
		}
		return new SummedScan(mz, counts, 1, 0.01, false, Instant.EPOCH);
	}

	@ParameterizedTest
	@CsvSource({ "600.4, 12, 1000", "599.2, 24, 20000", "600, 24, 100" })
	void theMiddleBetweenTheEdgesIsFound(double middle, double width, double top) {
		WatchedPeak found = WindowFinder.find(window(middle, width, top), 600, 1.5, width);
		assertEquals(middle, found.position(), 0.012 * width);
		assertEquals(width, found.fwhm(), 0.06 * width);
		assertEquals(top * 100, found.height(), 0.15 * top * 100);
	}

	@Test
	void whatIsNoWindowHasNoPosition() {
		assertFalse(WindowFinder.find(window(600, 24, 5), 600, 1.5, 24).isFound(), "too few counts");
		assertFalse(WindowFinder.find(window(603, 24, 1000), 600, 1.5, 24).isFound(), "too far away");
		assertFalse(WindowFinder.find(window(600, 24, 1000), 600, 1.5, 6).isFound(), "too wide");
		assertFalse(WindowFinder.find(window(600, 24, 1000).between(597, 630), 600, 1.5, 24).isFound(),
				"one edge only");
	}
}
