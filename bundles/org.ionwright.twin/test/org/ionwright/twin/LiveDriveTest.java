package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RF and DC supplies, coupler and calibration do to the counts (requirements S3-12, S3-14, trap 32). */
class LiveDriveTest {

	private static final String RATIO = "analyser.coupler.couplingRatio";
	private static final String TRIMMER = "analyser.coupler.trimmer";
	private static final ScanOrder ORDER = new ScanOrder(605, 0.1, 101, 0.2e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false);

	private static Twin running(Map<String, Object> sheet) {
		Twin twin = new Twin(sheet, 1, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		twin.read("detector.voltage", 20);
		return twin;
	}

	private static double counts(Twin twin, ScanOrder order, double seconds, int scans) {
		double sum = 0;
		for (int i = 0; i < scans; i++) {
			sum += Arrays.stream(twin.scan(0, i, order, seconds + 0.05 * i).counts()).sum();
		}
		return sum;
	}

	private static ScanOrder at(double mz, double dwell) {
		return new ScanOrder(mz, 0.1, 1, dwell, Tuning.Mode.TRACKING, 0.02, 0.7, false);
	}

	/** A jump of 400 u takes a slewing and some time constants of 0.1 ms, then the ions take their 0.3 ms. */
	@ParameterizedTest
	@CsvSource({ "0.5e-3, 0, 0.1", "2e-3, 0.3, 0.85", "50e-3, 0.95, 1.05" })
	void firstPointAfterAJumpIsShort(double dwell, double least, double most) {
		Twin twin = running(Map.of());
		double jumped = 0;
		double stood = 0;
		for (int i = 0; i < 20 + 0.1 / dwell; i++) {
			twin.scan(0, 3 * i, at(200, dwell), 30 + 0.2 * i);
			jumped += twin.scan(0, 3 * i + 1, at(609.28, dwell), 30.06 + 0.2 * i).counts()[0];
			stood += twin.scan(0, 3 * i + 2, at(609.28, dwell), 30.12 + 0.2 * i).counts()[0];
		}
		assertTrue(stood > 300, "counts " + stood);
		assertTrue(jumped / stood >= least && jumped / stood <= most, "share " + jumped / stood);
	}

	/** The meter is up to 10 ms old, and follows the scan. */
	@Test
	void amplitudeRunsAlongTheScan() {
		Twin twin = running(Map.of());
		TwinScan scan = twin.scan(0, 0, new ScanOrder(100, 0.1, 9001, 0.2e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false),
				30);
		double perMass = scan.second().rf() / 1000;
		assertEquals(100 + 450, twin.read("analyser.stages[1].rfAmplitude", 30.9) / perMass, 8);
		assertEquals(1000, twin.read("analyser.stages[1].rfAmplitude", 32) / perMass, 1);
		twin.filterOff();
		assertEquals(0, twin.read("analyser.stages[1].rfAmplitude", 33), 1e-6);
	}

	/** Claim 7 of seed 002: RF goes through the coupler, DC does not. */
	@Test
	void coupledStageHasTheShareOfTheRfAndItsOwnDc() {
		Twin twin = running(Map.of());
		TwinScan scan = twin.scan(0, 0, ORDER, 30);
		assertEquals(0.9933, scan.first().rf() / scan.second().rf(), 1e-6);
		assertEquals(0.985, scan.first().dc() / scan.first().rf() / ScanLine.APEX_RATIO, 2e-3);
		assertTrue(scan.second().dc() / scan.second().rf() / ScanLine.APEX_RATIO > 0.997);
		ScanOrder fixed = new ScanOrder(600, 0.1, 101, 0.2e-3, Tuning.Mode.FIXED, 0.02, 0.7, false);
		TwinScan standing = twin.scan(0, 1, fixed, 31);
		double early = twin.read("analyser.stages[0].rfAmplitude", 31.012);
		assertEquals(early, standing.first().rf(), 0.1, "with a supply of its own it stands");
	}

	/** The window moves off the peak by the ratio's error times the mass; the trimmer mends it. */
	@Test
	void wrongCouplingRatioCostsTracking() {
		Twin good = running(Map.of(RATIO, 0.9933));
		double tuned = counts(good, ORDER, 30, 20);
		assertEquals(0, good.read("analyser.trackingError", 31), 0.1 * 0.02 * 609, "a tenth of the window");
		Twin wrong = running(Map.of(RATIO, 0.97));
		assertTrue(counts(wrong, ORDER, 30, 20) < 0.02 * tuned);
		assertEquals((0.97 / 0.9933 - 1) * 615, wrong.read("analyser.trackingError", 31), 0.7);
		wrong.set(TRIMMER, 0.9933, 32);
		assertEquals(tuned, counts(wrong, ORDER, 33, 20), 0.1 * tuned);
	}

	@Test
	void stagesWithoutCouplerTrackBySuppliesOfTheirOwn() {
		Twin twin = running(Map.of("analyser.stages[0].length", 0.05, "analyser.stages[1].length", 0.2));
		assertTrue(twin.quantities().stream().noneMatch(quantity -> quantity.path().equals(TRIMMER)));
		double both = counts(twin, ORDER, 30, 10);
		assertTrue(both > 500, "counts " + both);
		twin.fault("analyser.stages[0]", "unlocked", 1, 32);
		assertTrue(counts(twin, ORDER, 33, 10) < 0.02 * both);
	}

	@Test
	void lostLockLeavesTooLittleRfForItsDc() {
		Twin twin = running(Map.of());
		double locked = counts(twin, ORDER, 30, 10);
		double amplitude = twin.scan(0, 99, ORDER, 31).second().rf();
		twin.fault("analyser.stages[1]", "unlocked", 1, 32);
		assertEquals(0, counts(twin, ORDER, 33, 10), 0.01 * locked);
		assertEquals(0.6, twin.scan(0, 99, ORDER, 34).second().rf() / amplitude, 0.06);
		assertEquals(0, twin.read("analyser.stages[0].rfLocked", 35), "the coupled stage goes with it");
		twin.fault("analyser.stages[1]", "unlocked", 0, 36);
		twin.fault("analyser.stages[0]", "unlocked", 1, 36);
		assertEquals(1, twin.read("analyser.stages[1].rfLocked", 37));
		assertEquals(0, counts(twin, ORDER, 38, 10), 0.01 * locked);
		TwinScan detuned = twin.scan(0, 99, ORDER, 39);
		assertEquals(0.6 * 0.9933, detuned.first().rf() / detuned.second().rf(), 0.01);
	}

	/** Behind the first 1.5 ms a fast scan loses no more than its smear, whichever the m/z. */
	@Test
	void fastScansHaveTheWindowOnThePeak() {
		Twin twin = running(Map.of());
		ScanOrder fast = new ScanOrder(50, 0.1, 10_001, 5e-6, Tuning.Mode.TRACKING, 0.02, 0.7, false);
		ScanOrder slower = new ScanOrder(50, 0.1, 10_001, 20e-6, Tuning.Mode.TRACKING, 0.02, 0.7, false);
		double[] rates = new double[4];
		for (int i = 0; i < 16; i++) {
			double[] one = twin.scan(0, 2 * i, fast, 30 + 0.3 * i).counts();
			double[] other = twin.scan(0, 2 * i + 1, slower, 30.06 + 0.3 * i).counts();
			for (int half = 0; half < 2; half++) {
				rates[half] += Arrays.stream(one, 500 + 1000 * half, 1500 + 1000 * half).sum() / 5;
				rates[2 + half] += Arrays.stream(other, 500 + 1000 * half, 1500 + 1000 * half).sum() / 20;
			}
		}
		assertEquals(1, rates[0] / rates[2], 0.1);
		assertEquals(1, rates[1] / rates[3], 0.1);
	}

	/** Each stage has errors of its own: without its calibration its window leaves the peak of the other. */
	@Test
	void eachStageIsCalibratedOnItsOwn() {
		Twin twin = running(Map.of());
		twin.scan(0, 0, ORDER, 30);
		double calibrated = twin.read("analyser.trackingError", 30.5);
		twin.set("analyser.stages[0].calibrated", 0, 31);
		twin.scan(0, 1, ORDER, 31);
		double raw = twin.read("analyser.trackingError", 31.5);
		twin.set("analyser.stages[0].calibrated", 1, 32);
		twin.set("analyser.stages[1].calibrated", 0, 32);
		twin.scan(0, 2, ORDER, 32);
		double other = twin.read("analyser.trackingError", 32.5);
		assertTrue(Math.abs(raw - calibrated) > 0.02, raw + " against " + calibrated);
		assertNotEquals(raw, other, 0.02);
	}

	/** RF off by 2e-4 with its DC as before changes a width of 0.8 u at the base by a fifth at m/z 609. */
	@Test
	void driftOfTheRfChangesTheWidth() {
		Twin twin = running(Map.of());
		double before = counts(twin, ORDER, 30, 40);
		twin.fault("analyser.stages[1]", "drift", -2e-4, 33);
		double narrow = counts(twin, ORDER, 34, 40);
		twin.fault("analyser.stages[1]", "drift", 2e-4, 37);
		double wide = counts(twin, ORDER, 38, 40);
		assertTrue(narrow < 0.85 * before && wide > 1.1 * before, narrow + " " + before + " " + wide);
	}
}
