package org.ionwright.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastComparison;
import org.ionwright.spectrum.forecast.FrozenRun;
import org.ionwright.spectrum.forecast.Wander;
import org.ionwright.spectrum.run.RunFact;
import org.junit.jupiter.api.Test;

class ForecastTest {

	private static Forecast forecast(double... counts) {
		return new Forecast(MassAxis.linear(100, 0.1, counts.length), counts, counts, 1, Wander.NONE, List.of("one"));
	}

	@Test
	void residualIsMeasuredLessExpected() {
		ForecastComparison left = ForecastComparison.of(new double[] { 110, 16, 0 }, forecast(100, 25, 0), false, 1);
		assertEquals(1, left.factor());
		assertArrayEquals(new double[] { 10, -9, 0 }, left.residual());
		assertArrayEquals(new double[] { 10, 5, 0 }, left.deviations());
		assertArrayEquals(new double[] { 1, -1.8, Double.NaN }, left.pulls());
		assertEquals((1 + 1.8 * 1.8) / 2, left.chiSquare(), 1e-12);
	}

	/** Points with few counts are put together until five are expected, so chi-square is fair for them too. */
	@Test
	void fewCountsArePooled() {
		double[] expected = new double[10_000];
		double[] measured = new double[10_000];
		Random random = new Random(1);
		for (int i = 0; i < expected.length; i++) {
			expected[i] = 1.0 / 64;
			measured[i] = random.nextDouble() < 1.0 / 64 ? 1 : 0;
		}
		ForecastComparison left = ForecastComparison.of(measured, forecast(expected), false, 1);
		assertEquals(31, left.cells());
		assertEquals(1, left.chiSquare(), 5 * Math.sqrt(2.0 / 31));
	}

	@Test
	void factorIsThatOfLeastSquares() {
		ForecastComparison left = ForecastComparison.of(new double[] { 300, 75 }, forecast(100, 25), true, 1);
		assertEquals(3, left.factor(), 1e-12);
		assertEquals(Math.sqrt(3.0 / 125), left.factorDeviation(), 1e-12);
		assertEquals(0, left.chiSquare(), 1e-12);
	}

	@Test
	void scansAddUp() {
		Forecast sum = forecast(1, 2).times(3).plus(forecast(10, 20));
		assertEquals(4, sum.scans());
		assertArrayEquals(new double[] { 13, 26 }, sum.counts());
		assertArrayEquals(new double[] { 13, 26 }, sum.variances());
		assertEquals(List.of("one"), sum.assumed());
	}

	/** Fast noise averages out with the number of scans, slow noise not at all. */
	@Test
	void wanderAveragesOutAsFarAsItIsFast() {
		Wander noise = new Wander(0.1, 1, 1);
		assertEquals(0.01, noise.varianceOfMean(1, 100), 1e-15);
		assertEquals(0.01 / 30, noise.varianceOfMean(30, 100), 1e-15);
		assertEquals(0.01, noise.varianceOfMean(30, 1e-6), 1e-15);
		assertTrue(new Wander(0.1, 1e-3, 17).varianceOfMean(30, 2) > 0.01 * 0.3);
	}

	@Test
	void runKnowsWhatItWasMadeWith() throws IOException {
		List<RunFact> facts = List.of(new RunFact("run", "instrument file (gzip, base64)", packed("<instrument/>")),
				new RunFact("run", "method file (gzip, base64)", "damaged"), new RunFact("run", "random seed", "7"));
		assertEquals(new FrozenRun("<instrument/>", "", OptionalLong.of(7)), FrozenRun.of(facts));
		assertEquals(new FrozenRun("", "", OptionalLong.empty()), FrozenRun.of(List.of()));
		assertEquals("", FrozenRun.of(List.of(new RunFact("run", "instrument file (gzip, base64)",
				packed(new String(new char[20 << 20]))))).instrumentFile(), "a bomb");
		assertEquals(List.of(true, true, false), facts.stream().map(FrozenRun::isPacked).toList());
	}

	private static String packed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}
}
