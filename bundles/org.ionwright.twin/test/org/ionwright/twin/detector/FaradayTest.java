package org.ionwright.twin.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class FaradayTest {

	@Test
	void noiseIsThatOfTheReference() {
		List<String[]> rows = TestTable.rows(FaradayTest.class, "detector_faraday.csv").toList();
		assertTrue(rows.size() > 30);
		for (String[] row : rows) {
			double[] v = Arrays.stream(row).mapToDouble(Double::parseDouble).toArray();
			Electrometer electrometer = new Electrometer(v[0], 0, v[2]);
			assertEquals(1, electrometer.johnsonNoise(v[1]) / v[3], 1e-4);
			assertEquals(1, electrometer.johnsonNoise(v[1]) / PhysicalConstants.ELEMENTARY_CHARGE / v[4], 1e-4);
			assertEquals(1, electrometer.shotNoise(v[5], v[1]) / v[6], 1e-4);
			assertEquals(Math.hypot(v[3], v[6]), electrometer.noise(v[5], v[1]), 1e-4 * (v[3] + v[6]));
		}
	}

	@Test
	void readingFollowsWithItsTimeConstant() {
		Electrometer slow = new Electrometer(1e11, 1e-12, 293.15);
		assertEquals(0.1, slow.timeConstant(), 1e-12);
		assertEquals(1e-12 * (1 - Math.exp(-1)), slow.settled(0, 1e-12, 0.1), 1e-20);
		assertEquals(1e-12, new Electrometer(1e9, 0, 293.15).settled(0, 1e-12, 0));
	}

	/** The charge in all readings together is that of the ions, however slow the electrometer. */
	@Test
	void readingsKeepTheChargeAndScatterAsTheNoiseSays() {
		double[] rates = new double[4000];
		Arrays.fill(rates, 10, 20, 1e9);
		FaradayCup cup = new FaradayCup(new Electrometer(1e11, 1e-12, 293.15), 1);
		double[] readings = cup.readings(rates, 1, 0.01, 1, 2, 3);
		assertEquals(1e10 * PhysicalConstants.ELEMENTARY_CHARGE, Arrays.stream(readings).sum(), 5e-14 * 20);
		assertTrue(readings[25] > 4 * readings[60], "the tail of the time constant");
		double squares = Arrays.stream(readings, 1000, 4000).map(x -> x * x).average().orElse(0);
		double noise = cup.electrometer().johnsonNoise(Electrometer.bandwidthOfMean(0.01));
		assertEquals(noise, Math.sqrt(squares), 0.06 * noise);
		assertEquals(2e6 * PhysicalConstants.ELEMENTARY_CHARGE, cup.current(1e6, 2), 1e-25);
		assertTrue(Arrays.equals(readings, cup.readings(rates, 1, 0.01, 1, 2, 3)), "same keys, same readings");
	}

	@Test
	void badValuesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Electrometer(0, 0, 293));
		assertThrows(IllegalArgumentException.class, () -> new Electrometer(1e9, 0, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Electrometer.bandwidthOfMean(0));
	}
}
