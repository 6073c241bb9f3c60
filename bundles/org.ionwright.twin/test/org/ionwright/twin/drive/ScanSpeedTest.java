package org.ionwright.twin.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanSpeedTest {

	/** Requirements 2.2: 0.285 ms, 0.14 u. */
	@Test
	void shiftIsFlightTimeTimesRate() {
		assertEquals(0.285e-3, ScanSpeed.flightTime(500, 2, 0.25), 5e-7);
		assertEquals(0.1423, new ScanSpeed(500).shift(500, 2, 0.25), 2e-4);
		assertEquals(-0.1423, new ScanSpeed(-500).shift(500, 2, 0.25), 2e-4);
		assertEquals(0, new ScanSpeed(0).shift(500, 2, 0.25));
	}

	/** Physics 1.5: 694 u/s for a smear of 0.1 u at m/z 500 and 5 eV; 1.44 u at 10,000 u/s. */
	@Test
	void smearLimitsTheRate() {
		assertEquals(694, ScanSpeed.fastest(500, 5, 0.2, 1, 0.1), 1);
		assertEquals(1.44, new ScanSpeed(1e4).smear(500, 5, 0.2), 0.005);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.3, 0.07, -0.3 })
	void sweptPeaksAreLowerAndMoveByHalf(double swept) {
		double[] curve = new double[400];
		for (int i = 100; i < 200; i++) {
			curve[i] = Math.pow(Math.sin(Math.PI * (i - 100) / 100), 2);
		}
		double[] smeared = ScanSpeed.smeared(curve, 0.01, swept);
		assertEquals(moment(curve, 1) / moment(curve, 0) + swept / 2 / 0.01, moment(smeared, 1) / moment(smeared, 0),
				1e-6);
		// half of the flanks' product is lost; a peak of height 1 loses half of the sweep
		assertEquals(moment(curve, 0) - Math.abs(swept) / 2 / 0.01, moment(smeared, 0), 1.5);
	}

	@Test
	void aWindowWiderThanTheSweepKeepsItsTop() {
		double[] curve = new double[100];
		java.util.Arrays.fill(curve, 20, 80, 0.7);
		double[] smeared = ScanSpeed.smeared(curve, 0.1, 1);
		assertEquals(0.7, smeared[50], 1e-12);
		assertEquals(0, smeared[15], 1e-12);
		assertEquals(0.7 / 4, smeared[24], 0.05);
	}

	/** Peaks of 14 decades and darkness between them: rounding takes nothing from below a curve. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void smearedCurvesAreNowhereBelow0(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			double[] curve = new double[50 + random.nextInt(400)];
			for (int peak = 0; peak < 8; peak++) {
				double height = Math.pow(10, 14 * random.nextDouble() - 4);
				int from = random.nextInt(curve.length);
				for (int i = from; i < Math.min(curve.length, from + 12); i++) {
					curve[i] += height * random.nextDouble();
				}
			}
			double most = Arrays.stream(curve).max().orElse(0);
			for (double value : ScanSpeed.smeared(curve, 0.05, random.nextDouble() - 0.5)) {
				assertTrue(value >= 0 && value <= most * (1 + 1e-9), "a rate of " + value + " in round " + round);
			}
		}
	}

	private static double moment(double[] curve, int power) {
		double sum = 0;
		for (int i = 0; i < curve.length; i++) {
			sum += Math.pow(i, power) * curve[i];
		}
		return sum;
	}

	@Test
	void absurdInputIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ScanSpeed(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> ScanSpeed.flightTime(500, 0, 0.2));
		assertThrows(IllegalArgumentException.class, () -> ScanSpeed.flightTime(-1, 1, 0.2));
		assertThrows(IllegalArgumentException.class, () -> ScanSpeed.flightTime(500, 1, Double.NaN));
	}
}
