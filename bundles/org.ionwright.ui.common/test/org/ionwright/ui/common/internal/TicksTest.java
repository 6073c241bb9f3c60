package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NonNullByDefault({})
class TicksTest {

	private static String texts(List<Tick> ticks) {
		return ticks.stream().map(Tick::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource({ "0, 10, 5, 0 2 4 6 8 10", "99.4, 100.6, 3, 99.5 100.0 100.5",
			"608.99, 609.02, 3, 608.99 609.00 609.01 609.02",
			"0, 2e-6, 2, 0 1e-6 2e-6", "-1, 1, 2, -1 0 1" })
	void labelsHaveOneNumberOfDecimals(double low, double high, int most, String expected) {
		assertEquals(expected, texts(Ticks.labelled(new Interval(low, high), most, false)));
	}

	@ParameterizedTest
	@CsvSource({ "0, 6, 8, 1 10 100 1_000 10_000 1e5 1e6", "0, 1, 5, 1 2 5 10", "1.2, 1.9, 5, 20 50",
			"0, 12, 4, 1 1_000 1e6 1e9 1e12",
			"-6, -5, 5, 1e-6 2e-6 5e-6 1e-5" })
	void decadesAreLabelledAndWhatLiesBetweenWhereTheyAreFew(double low, double high, int most, String expected) {
		assertEquals(expected, texts(Ticks.decades(new Interval(low, high), most)).replace("\u2009", "_"));
	}

	@Test
	void ticksLieInsideAndAreEvenlySpaced() {
		Random random = new Random(5);
		for (int i = 0; i < 2000; i++) {
			double low = Math.pow(10, random.nextInt(12) - 6) * (random.nextDouble() - 0.5);
			Interval range = new Interval(low, low + Math.pow(10, random.nextInt(8) - 3) * (0.1 + random.nextDouble()));
			double[] ticks = Ticks.between(range, 2 + random.nextInt(12));
			double slack = range.width() * 1e-6;
			assertTrue(Arrays.stream(ticks).allMatch(at -> at >= range.low() - slack && at <= range.high() + slack));
			for (int k = 2; k < ticks.length; k++) {
				assertEquals(ticks[1] - ticks[0], ticks[k] - ticks[k - 1], slack);
			}
		}
	}
}
