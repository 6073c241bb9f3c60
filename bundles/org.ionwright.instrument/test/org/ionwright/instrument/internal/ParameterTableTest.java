package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTableTest {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private Instant now = START;

	private final ParameterTable table = new ParameterTable(new TimeSource() {
		@Override
		public Instant now() {
			return now;
		}

		@Override
		public void sleep(Duration duration) {
			now = now.plus(duration);
		}

		@Override
		public boolean virtual() {
			return false;
		}
	});

	/** Stale after 2 s, three polls of a slow device or two periods of a parameter that is read in turns. */
	@ParameterizedTest
	@CsvSource({ "0, 0.5, 1.9, GOOD", "0, 0.5, 2.1, STALE", "15, 0.5, 29, GOOD", "15, 0.5, 31, STALE",
			"0.5, 0.5, 2.1, STALE", "0, 4, 11.9, GOOD", "0, 4, 12.1, STALE" })
	void anOldReadingIsStale(double periodSeconds, double pollSeconds, double age, Quality expected) {
		offer(periodSeconds);
		table.pace(0, Duration.ofMillis((long) (1000 * pollSeconds)));
		now = START.plusMillis((long) (1000 * age));
		assertEquals(expected, table.get("a").orElseThrow().quality());
		assertEquals(0.5, table.get("a").orElseThrow().readback());
	}

	@Test
	void aCopyStaysAsItIsAndGetsNoOlder() {
		offer(0);
		ParameterTable copy = table.copy();
		table.update("a", row -> row.withReadback(0.75, row.time(), Quality.GOOD));
		now = START.plusSeconds(10);
		assertEquals(0.75, table.get("a").orElseThrow().readback());
		assertEquals(Quality.STALE, table.get("a").orElseThrow().quality());
		assertEquals(0.5, copy.get("a").orElseThrow().readback());
		assertEquals(Quality.GOOD, copy.get("a").orElseThrow().quality());
		table.remove(0);
		assertEquals(1, copy.all().size());
	}

	private void offer(double periodSeconds) {
		table.offer(0, List.of(new LiveParameter("a", "", "A", "V", "V", 1, 0, Access.READ_ONLY, 0, 1, 1, Double.NaN,
				Double.NaN, 0.5, START, Quality.GOOD, List.of(),
				new ParameterSource(0, "a", Role.READING, "", periodSeconds))));
	}
}
