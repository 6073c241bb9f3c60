package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;

/** Where the ions go: requirements S3-21 (seed 002, claim 25), and how the detector takes them. */
class SinkTest {

	private static final ScanOrder ORDER = new ScanOrder(609.28, 0.1, 1, 0.2, Tuning.Mode.TRACKING, 0.02, 0.7, false);

	private static Twin running(Map<String, Object> sheet) {
		Twin twin = new Twin(sheet, 1, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		twin.read("detector.voltage", 20);
		return twin;
	}

	@Test
	void outputGivesACurrentInsteadOfCounts() {
		Twin counting = running(Map.of());
		counting.scan(0, 0, ORDER, 30);
		TwinScan counted = counting.scan(0, 1, ORDER, 31);
		assertEquals(0, counted.currents().length);
		assertEquals(0, counting.read("analyser.sink", 32));
		Twin out = running(Map.of("analyser.sink", "OUTPUT"));
		out.scan(0, 0, ORDER, 30);
		TwinScan transmitted = out.scan(0, 1, ORDER, 31);
		assertEquals(0, Arrays.stream(transmitted.counts()).sum());
		// the detector counts four fifths of what comes
		double rate = counted.counts()[0] / 0.2 / 0.8;
		assertTrue(rate > 1000, "rate " + rate);
		double noise = Math.sqrt(4 * 1.380649e-23 * 293.15 * 2.5 / 1e11);
		assertEquals(rate * 1.602e-19, transmitted.currents()[0], 0.15 * rate * 1.602e-19 + 4 * noise);
		assertEquals(transmitted.currents()[0], out.read("analyser.outputCurrent", 32), 1e-22);
	}

	/** The sign is that of the ions, and the selector works while it runs. */
	@Test
	void selectorSwitchesTheSink() {
		Twin twin = running(Map.of("ionSource.ioniser.polarity", "NEGATIVE"));
		ScanOrder wide = new ScanOrder(100, 0.1, 5000, 1e-3, Tuning.Mode.RF_ONLY, 0, 0.7, true);
		twin.scan(0, 0, wide, 25);
		assertTrue(Arrays.stream(twin.scan(0, 1, wide, 35).counts()).sum() > 1000);
		twin.set("analyser.sink", 1, 41);
		TwinScan out = twin.scan(0, 2, wide, 45);
		assertEquals(0, Arrays.stream(out.counts()).sum());
		assertTrue(Arrays.stream(out.currents()).sum() < 0);
		assertTrue(twin.read("analyser.outputCurrent", 51) < 0);
	}

	/** Pulses pile up in 30 ns where the current still follows: 2e7 stray ions per second. */
	@Test
	void measuredCurrentHasNoDeadTime() {
		Twin twin = running(Map.of());
		ScanOrder points = new ScanOrder(609.28, 0.01, 20, 5e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false);
		twin.fault("detector", "overload", 1.5e7, 25);
		double pulses = Arrays.stream(twin.scan(0, 0, points, 30).counts()).sum() / 0.1;
		twin.set("detector.analogue", 1, 31);
		double current = Arrays.stream(twin.scan(0, 1, points, 32).counts()).sum() / 0.1;
		assertTrue(pulses < 0.75 * 1.5e7, "counted " + pulses);
		// x/(1 + x/Isat) with x = 2.4 uA and Isat = 10 uA
		assertEquals(1.5e7 / (1 + 1.5e7 * 1.602e-13 / 1e-5), current, 0.05 * 1.5e7);
	}
}
