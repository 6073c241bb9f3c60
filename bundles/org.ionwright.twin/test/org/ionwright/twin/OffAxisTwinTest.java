package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;

/** Requirements S3-15 and S3-16, trap 31: what an off-axis first stage gains and costs in counts. */
class OffAxisTwinTest {

	private static final ScanOrder EMPTY = new ScanOrder(1060, 0.1, 200, 1e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false);
	private static final ScanOrder PEAK = new ScanOrder(605, 0.1, 101, 0.2e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false);

	private static Twin running(double degrees, double offset) {
		Map<String, Object> sheet = new HashMap<>();
		sheet.put("analyser.stages[0].tiltAngle", Math.toRadians(degrees));
		sheet.put("analyser.stages[0].offsetX", offset);
		Twin twin = new Twin(sheet, 1, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		twin.read("detector.voltage", 20);
		return twin;
	}

	/** Ions are too slow for the second stage, neutrals do not mind. */
	private static Twin stopped(double degrees) {
		Twin twin = running(degrees, 0);
		twin.set("analyser.stages[1].ionEnergy", 0, 20);
		return twin;
	}

	private static double counts(Twin twin, ScanOrder order) {
		double sum = 0;
		for (int i = 0; i < 10; i++) {
			sum += Arrays.stream(twin.scan(0, i, order, 30 + 0.5 * i).counts()).sum();
		}
		return sum;
	}

	/** 4.29 degrees block the path for apertures of 3 mm; the default of 6 leaves dark counts, some two in the time. */
	@Test
	void tiltClosesTheStraightPath() {
		Twin straight = stopped(0);
		double open = counts(straight, EMPTY);
		// at its nominal voltage the multiplier counts four fifths
		assertEquals(0.8 * straight.read("analyser.neutralBackground", 40) * 2, open, 0.1 * open);
		assertTrue(open > 500, "neutrals " + open);
		double half = counts(stopped(2), EMPTY);
		assertTrue(half < 0.8 * open && half > 0.05 * open, open + " to " + half);
		Twin tilted = stopped(6);
		assertEquals(2, counts(tilted, EMPTY), 6);
		assertEquals(0, tilted.read("analyser.lineOfSight", 41));
	}

	/** The background goes with the beam: none comes through a shut isolation valve. */
	@Test
	void withoutABeamThereAreNoNeutrals() {
		Twin twin = stopped(0);
		twin.set("vacuumSystem.isolationValve.open", 0, 21);
		assertTrue(counts(twin, EMPTY) < 10);
	}

	@Test
	void axesThatMissEachOtherCostIons() {
		double met = counts(running(6, 0), PEAK);
		double missed = counts(running(6, 0.5e-3), PEAK);
		assertTrue(missed < 0.8 * met && missed > 0.2 * met, met + " to " + missed);
		assertTrue(counts(running(6, 2e-3), PEAK) < 0.1 * met);
	}
}
