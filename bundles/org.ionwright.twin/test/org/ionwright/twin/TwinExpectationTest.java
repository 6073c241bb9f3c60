package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scans of a twin scatter about its expectation, and as widely as it says. */
class TwinExpectationTest {

	private static final int SCANS = 100;
	private static final ScanOrder NARROW = order(605, 1e-3);

	private static ScanOrder order(double start, double dwell) {
		return new ScanOrder(start, 0.1, 101, dwell, Tuning.Mode.TRACKING, 0.02, 0.7, false);
	}

	/** A beam of its own at m/z 609.3, with any rate, behind which no spray wanders. */
	private static Twin beam(double rate, String detector) {
		Map<String, Object> sheet = new HashMap<>();
		sheet.put("ionSource.liquidSupply.sample.beam[0].mz", 609.3);
		sheet.put("ionSource.liquidSupply.sample.beam[0].charge", 1.0);
		sheet.put("ionSource.liquidSupply.sample.beam[0].rate", rate);
		sheet.put("detector.deadTime", 100e-9);
		sheet.put("detector.maxRate", 5e6);
		if (detector.equals("FARADAY")) {
			sheet.put("detector.kind", "FARADAY");
		}
		Twin twin = new Twin(sheet, 3, SharedTables.RESPONSES);
		twin.set("detector.voltage", 650, 0);
		if (detector.equals("ANALOGUE")) {
			twin.set("detector.analogue", 1, 0);
		}
		return twin;
	}

	@ParameterizedTest
	@CsvSource({ "1000,PULSES", "1e5,PULSES", "1e7,PULSES", "1e7,ANALOGUE", "1e9,FARADAY", "1e6,FARADAY" })
	void scansScatterAboutIt(double rate, String detector) {
		Twin twin = beam(rate, detector);
		// the supplies come from the scan before
		twin.expectation(NARROW, 10);
		TwinExpectation expected = twin.expectation(NARROW, 10.2);
		assertEquals(0, expected.unsteadiness());
		double[] sum = new double[NARROW.points()];
		double[] squares = new double[NARROW.points()];
		for (int i = 0; i < SCANS; i++) {
			double[] counts = twin.scan(0, i, NARROW, 10.5 + 0.11 * i).counts();
			for (int k = 0; k < counts.length; k++) {
				sum[k] += counts[k];
				squares[k] += Math.pow(counts[k] - expected.counts()[k], 2);
			}
		}
		double chi = 0;
		double scatter = 0;
		int used = 0;
		for (int k = 0; k < sum.length; k++) {
			if (expected.counts()[k] * SCANS > 10) {
				chi += Math.pow(sum[k] - SCANS * expected.counts()[k], 2) / (SCANS * expected.variances()[k]);
				scatter += squares[k] / (SCANS * expected.variances()[k]);
				used++;
			}
		}
		assertTrue(used >= 6, "points with enough counts: " + used);
		// points on one flank go together with the noise of the supplies
		assertEquals(1, chi / used, 8 * Math.sqrt(2.0 / used), "means, chi-square a point");
		assertEquals(1, scatter / used, 0.15, "scatter of single scans");
	}

	@Test
	void deadTimeTakesCountsAndNarrowsTheScatter() {
		TwinExpectation few = beam(1e5, "PULSES").expectation(NARROW, 10);
		TwinExpectation many = beam(1e7, "PULSES").expectation(NARROW, 10);
		int top = 43;
		double ratio = many.counts()[top] / few.counts()[top];
		assertTrue(ratio > 30 && ratio < 80, "100 times the ions give " + ratio + " times the counts");
		assertTrue(many.variances()[top] < 0.9 * many.counts()[top],
				many.variances()[top] + " of " + many.counts()[top]);
	}

	@Test
	void sprayWandersInOneScanAndIsRightOnTheMean() {
		Twin twin = new Twin(Map.of(), 1, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		twin.expectation(NARROW, 30);
		TwinExpectation expected = twin.expectation(NARROW, 30.5);
		assertEquals(0.012, expected.unsteadiness());
		double sum = 0;
		double mean = 0;
		for (int k = 0; k < NARROW.points(); k++) {
			mean += expected.counts()[k];
		}
		for (int i = 0; i < SCANS; i++) {
			for (double count : twin.scan(0, i, NARROW, 31 + i).counts()) {
				sum += count;
			}
		}
		assertEquals(1, sum / SCANS / mean, 0.02);
	}

	@Test
	void whatTheSuppliesCannotDoIsRefusedAsByAScan() {
		Twin twin = beam(1e5, "PULSES");
		assertThrows(IllegalArgumentException.class, () -> twin.expectation(order(3000, 1e-3), 1));
		twin.set("analyser.sink", 1, 2);
		assertFalse(twin.expectation(NARROW, 3).counted());
	}
}
