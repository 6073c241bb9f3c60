package org.ionwright.tune.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

	@ParameterizedTest
	@CsvSource({ "0.5, 1", "-0.5, -1", "0, 0", "0.01, 0" })
	void aSlopeCountsBeyondScatterOnly(double slope, int direction) {
		Random random = new Random(1);
		List<Double> values = IntStream.range(0, 40).mapToObj(i -> 100 + slope * i + random.nextGaussian()).toList();
		assertEquals(direction, Trend.of(values).direction());
	}

	@Test
	void fewValuesAreNoTrendAndMissingOnesArePassedOver() {
		assertTrue(Double.isNaN(Trend.of(List.of(1.0, 2.0, 3.0)).change()));
		Trend trend = Trend.of(List.of(1.0, Double.NaN, 1.0, 1.0, 2.0, Double.NaN, 2.0, 2.0));
		assertEquals(6, trend.values());
		assertEquals(1, trend.change(), 1e-12);
		assertEquals(1, trend.direction());
	}
}
