package org.ionwright.scan.ui.internal.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class StripRingTest {

	private static final long START = 1_700_000_000_000L;

	private final StripRing ring = new StripRing(1000, 100);

	@Test
	void lowestAndHighestOfAStretchAreKept() {
		ring.add(START, 3);
		ring.add(START + 400, 1);
		ring.add(START + 900, 2);
		ring.add(START + 1000, 7);
		assertArrayEquals(new double[] { 1, 3, 7 }, ring.points(START, START + 2000, 5000).values());
	}

	@Test
	void valuesFurtherApartThanTheGapAreNotJoined() {
		ring.add(START, 1);
		ring.add(START + 5000, 2);
		ring.add(START + 11_000, 3);
		assertArrayEquals(new double[] { 1, 2, Double.NaN, 3 }, ring.points(START, START + 20_000, 5000).values());
	}

	@Test
	void whatIsOlderThanTheRingIsGoneAndLateValuesDoNotComeBack() {
		ring.add(START, 1);
		ring.add(START + 100_000, 2);
		ring.add(START + 1, 9);
		assertArrayEquals(new double[] { 2 }, ring.points(START - 50_000, START + 100_000, 5000).values());
	}

	@Test
	void aDayOfReadingsTakesNoMoreThanThePlacesThereAre() {
		Strip strip = new Strip(new StripReading("p", "p", "V", false, List.of()));
		for (long at = 0; at < 3 * 86_400_000L; at += 2000) {
			strip.add(START + at, at);
		}
		long end = START + 3 * 86_400_000L;
		StripPoints day = strip.points(end - 86_400_000L, end);
		assertEquals(2 * 2880, day.values().length, 4);
		assertTrue(day.millis()[0] >= end - 86_430_000L);
		StripPoints hour = strip.points(end - 3_600_000L, end);
		assertEquals(1800, hour.values().length, 1);
		for (int i = 1; i < day.millis().length; i++) {
			assertTrue(day.millis()[i] >= day.millis()[i - 1]);
		}
	}

	@Test
	void aReadingThatIsReadSeldomIsJoinedOverItsPeriod() {
		StripReading reading = new StripReading("p", "p", "V", false, List.of());
		Strip strip = new Strip(reading);
		strip.describe(reading, 20);
		strip.add(START, 1);
		strip.add(START + 20_000, 2);
		strip.add(START + 90_000, 3);
		assertArrayEquals(new double[] { 1, 2, Double.NaN, 3 }, strip.points(START, START + 90_000).values());
	}

	@Test
	void whatIsNotNewerAndWhatIsNoNumberIsLeftOut() {
		Strip strip = new Strip(new StripReading("p", "p", "V", false, List.of()));
		strip.add(START, 1);
		strip.add(START, 5);
		strip.add(START + 1000, Double.NaN);
		assertArrayEquals(new double[] { 1 }, strip.points(START, START + 2000).values());
		assertEquals(1, strip.since(START));
		assertTrue(Double.isNaN(strip.since(START + 1)));
	}
}
