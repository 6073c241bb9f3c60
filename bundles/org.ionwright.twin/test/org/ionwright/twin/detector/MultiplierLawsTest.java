package org.ionwright.twin.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.internal.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiplierLawsTest {

	private static final GainCurve GAIN = new GainCurve(14, 0.7, 2000, 1e7);

	@Test
	void gainGrowsAsAPowerOfTheVoltage() {
		assertEquals(1e7, GAIN.gain(2000), 1e-6);
		assertEquals(Math.pow(1.1, 0.7 * 14), GAIN.gain(2200) / GAIN.gain(2000), 1e-9);
		assertEquals(Math.pow(GAIN.stageYield(1500), 14), GAIN.gain(1500), 1e-6);
		assertEquals(2134.5, GAIN.voltageFor(GAIN.gain(2134.5)), 1e-9);
		assertEquals(0, GAIN.gain(0));
		assertEquals(0, GAIN.gain(100), "a stage that gives less than it takes does not multiply");
	}

	/** One stage has Poisson noise alone, 1/delta; many come to 1/(delta - 1). */
	@Test
	void spreadOfTheGainComesFromTheFirstStages() {
		GainCurve one = new GainCurve(1, 0.7, 2000, 5);
		assertEquals(0.2, one.relativeVariance(2000), 1e-12);
		GainCurve many = new GainCurve(15, 0.7, 2000, Math.pow(5, 15));
		assertEquals(0.25, many.relativeVariance(2000), 1e-10);
	}

	/** Shape 1 is the exponential; 2 and 3 have closed forms; 1/2 is the error function. */
	@ParameterizedTest
	@CsvSource({ "0.01", "0.3", "1", "2.5", "7" })
	void pulseHeightsAreGammaLaws(double t) {
		assertEquals(Math.exp(-t), PulseHeights.EXPONENTIAL.above(t), 1e-15);
		assertEquals(Math.exp(-2 * t) * (1 + 2 * t), new PulseHeights(2).above(t), 1e-13);
		double x = 3 * t;
		assertEquals(Math.exp(-x) * (1 + x + x * x / 2), new PulseHeights(3).above(t), 1e-13);
		double share = new PulseHeights(40).above(t);
		assertTrue(t < 0.5 ? share > 0.99 : t > 2 ? share < 1e-6 : share > 0.4 && share < 0.6, "narrow peak");
		assertEquals(0.37, new PulseHeights(2.7).above(new PulseHeights(2.7).thresholdFor(0.37)), 1e-12);
	}

	@Test
	void meanAndVarianceOfPulseHeightsAreTheirIntegrals() {
		for (double shape : new double[] { 0.5, 1, 4, 25 }) {
			PulseHeights heights = new PulseHeights(shape);
			double mean = 0;
			double square = 0;
			double h = 1e-3;
			for (double t = h / 2; t < 40; t += h) {
				mean += heights.above(t) * h;
				square += 2 * t * heights.above(t) * h;
			}
			assertEquals(1, mean, 1e-4);
			assertEquals(1 / shape, square - 1, 1e-3);
		}
	}

	@Test
	void conversionFallsWithMassAndRisesWithVoltageAndCharge() {
		ConversionYield conversion = new ConversionYield(10_000);
		double last = 1;
		for (double mz = 10; mz < 20_000; mz *= 1.5) {
			double share = conversion.detected(mz, 1);
			assertTrue(share <= last && share > 0, "at " + mz);
			assertTrue(new ConversionYield(15_000).detected(mz, 1) >= share);
			assertTrue(conversion.detected(mz, 2) >= share);
			last = share;
		}
		assertTrue(conversion.detected(100, 1) > 0.999);
		assertEquals(1 - Math.exp(-2), conversion.detected(1000, 1), 1e-12);
		// 10 keV at 1000 u
		assertEquals(43_927, conversion.velocity(1000), 10);
		assertThrows(IllegalArgumentException.class, () -> conversion.detected(-1, 1));
	}

	@Test
	void ageingMovesThePlateau() {
		Ageing ageing = new Ageing(10);
		assertEquals(1, ageing.gainShare(0));
		assertEquals(Math.exp(-0.5), ageing.gainShare(5), 1e-12);
		double shifted = 2000 * ageing.voltageShift(GAIN, 5);
		assertEquals(1e7, GAIN.gain(shifted) * ageing.gainShare(5), 1e-3);
		assertTrue(shifted > 2000);
	}

	@Test
	void analogueModeSaturatesAndIsNoisierThanTheIons() {
		AnalogueMultiplier analogue = new AnalogueMultiplier(GAIN, PulseHeights.EXPONENTIAL,
				new Electrometer(1e7, 0, 293.15), 1e-5);
		assertEquals(2, analogue.excessNoiseFactor());
		assertEquals(1 / (1 / 1.602176634e-7 + 1e5), analogue.current(1e5, 2000), 1e-15);
		assertTrue(analogue.linear(1e5, 2000));
		assertTrue(!analogue.linear(1e8, 2000));
		assertEquals(1e-5, analogue.current(1e15, 2000), 1e-8);
		double sum = 0;
		double squares = 0;
		int n = 20_000;
		for (int i = 0; i < n; i++) {
			double reading = analogue.reading(1e5, 2000, 1e-3, new CounterRandom(1, i));
			sum += reading;
			squares += reading * reading;
		}
		double mean = sum / n;
		double deviation = Math.sqrt(squares / n - mean * mean);
		// 100 ions with exponential heights: relative noise sqrt(2/100)
		assertEquals(Math.sqrt(0.02), deviation / mean, 0.005);
	}
}
