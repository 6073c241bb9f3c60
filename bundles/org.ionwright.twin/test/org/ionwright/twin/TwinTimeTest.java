package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;

/** The twin's own time: who looks when does not matter, and hours take milliseconds. */
class TwinTimeTest {

	private static final TandemResponses RESPONSES = SharedTables.RESPONSES;
	private static final ScanOrder ORDER = new ScanOrder(605, 0.1, 101, 0.2e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false);

	/** Pumps down, warms up and scans, reading everything between the commands as often as told. */
	private static double[] history(double readEvery) {
		Twin twin = new Twin(Map.of(), 5, RESPONSES, StartState.VENTED);
		List<String> commands = List.of("vacuumSystem.chambers[0].pumps[0].running=1@1",
				"vacuumSystem.chambers[1].pumps[0].running=1@100", "vacuumSystem.chambers[2].pumps[0].running=1@100",
				"vacuumSystem.isolationValve.open=1@5000", "ionSource.ioniser.desolvationGasFlow=8e-5@5001",
				"ionSource.ioniser.desolvationTemperature=573.15@5010", "ionSource.liquidSupply.flow=1.6e-10@5020",
				"ionSource.coneVoltage=40@5030", "detector.voltage=650@5030",
				"ionSource.ioniser.capillaryVoltage=3000@5031");
		double now = 0;
		for (String command : commands) {
			String[] parts = command.split("[=@]");
			double at = Double.parseDouble(parts[2]);
			for (; readEvery > 0 && now < at; now += readEvery) {
				twin.read("vacuumSystem.chambers[2].pressure", now);
				twin.read("ionSource.ioniser.desolvationTemperature", now);
			}
			now = at;
			twin.set(parts[0], Double.parseDouble(parts[1]), at);
		}
		double[] values = twin.scan(0, 0, ORDER, 5040).counts();
		values[0] = twin.read("vacuumSystem.chambers[2].pressure", 5050);
		values[1] = twin.read("ionSource.ioniser.desolvationTemperature", 5050);
		return values;
	}

	@Test
	void whoLooksWhenDoesNotMatter() {
		double[] unseen = history(0);
		assertArrayEquals(unseen, history(3.7));
		assertArrayEquals(unseen, history(251));
		assertTrue(unseen[45] > 0);
	}

	@Test
	void earlierTimesCountAsNow() {
		Twin twin = new Twin(Map.of(), 1, RESPONSES);
		twin.set("ionSource.coneVoltage", 100, 10);
		assertEquals(100, twin.read("ionSource.coneVoltage", 20), 1);
		assertEquals(100, twin.read("ionSource.coneVoltage", 5), 1);
		twin.set("ionSource.coneVoltage", 0, 5);
		assertEquals(0, twin.read("ionSource.coneVoltage", 21), 1);
	}

	/** Issue: at least 10,000 times faster than real time in stand-by, read once a second as devices are. */
	@Test
	void standByIsTenThousandTimesFasterThanRealTime() {
		Twin twin = new Twin(Map.of(), 1, RESPONSES);
		twin.read("vacuumSystem.chambers[2].pressure", 20_000);
		long start = System.nanoTime();
		for (int second = 0; second < 20_000; second++) {
			twin.read("vacuumSystem.chambers[2].pressure", 20_000.0 + second);
		}
		double took = 1e-9 * (System.nanoTime() - start);
		assertTrue(20_000 / took > 10_000, "ratio " + 20_000 / took);
	}

	/** Issue: keeps up with 20,000 u/s, that is 1000 u in 50 ms. */
	@Test
	void scanKeepsUpWithTwentyThousandMassUnitsPerSecond() {
		Twin twin = new Twin(Map.of(), 1, RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		ScanOrder full = new ScanOrder(50, 0.1, 10_001, 5e-6, Tuning.Mode.TRACKING, 0.02, 0.7, false);
		double best = Double.POSITIVE_INFINITY;
		for (int i = 0; i < 25 && best > 0.05; i++) {
			long start = System.nanoTime();
			twin.scan(0, i, full, 10 + i);
			best = Math.min(best, 1e-9 * (System.nanoTime() - start));
		}
		assertTrue(best < 0.05, "a scan takes " + best + " s");
	}
}
