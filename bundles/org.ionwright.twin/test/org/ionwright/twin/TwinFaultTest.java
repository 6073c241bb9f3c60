package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.source.SprayState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault has the consequences it would have. */
class TwinFaultTest {

	private static final TandemResponses RESPONSES = SharedTables.RESPONSES;
	private static final ScanOrder ORDER = new ScanOrder(605, 0.1, 101, 0.2e-3, Tuning.Mode.TRACKING, 0.02, 0.7, false);
	private static final String ANALYSER = "vacuumSystem.chambers[2].pressure";
	private static final String INTERFACE = "vacuumSystem.chambers[0].pressure";
	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";
	private static final double USUAL = Double.NaN;

	private final Twin twin = running();

	private static Twin running() {
		Twin twin = new Twin(Map.of(), 1, RESPONSES);
		twin.set(CAPILLARY, 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		twin.set("detector.voltage", 650, 0);
		twin.read(ANALYSER, 30);
		return twin;
	}

	private double counts(double seconds) {
		double sum = 0;
		for (int i = 0; i < 10; i++) {
			sum += Arrays.stream(twin.scan(0, i, ORDER, seconds + 0.1 * i).counts()).sum();
		}
		return sum;
	}

	@Test
	void leakRaisesThePressureAndScattersIons() {
		double before = counts(40);
		double good = twin.read(ANALYSER, 45);
		twin.fault("", "leak", 1.5e-3, 50);
		assertEquals(good, twin.read(ANALYSER, 49), 0.03 * good);
		assertEquals(good + 1.5e-3 / 0.2, twin.read(ANALYSER, 60), 0.1 * good + 5e-4);
		double during = counts(61);
		assertTrue(during < 0.7 * before && during > 0.01 * before, before + " to " + during);
		twin.fault("vacuumSystem.chambers[2]", "leak", 0, 70);
		assertEquals(good, twin.read(ANALYSER, 90), 0.05 * good);
	}

	@Test
	void seizedTurboLosesTheVacuum() {
		twin.fault("vacuumSystem.chambers[2].pumps[0]", "stuck", USUAL, 40);
		assertEquals(4, twin.read("vacuumSystem.chambers[2].pumps[0].state", 60));
		assertTrue(twin.read("vacuumSystem.chambers[2].pumps[0].rotation", 60) < 0.01);
		assertTrue(twin.read(ANALYSER, 60) > 1, "gas streams back from the backing line");
		assertEquals(0, counts(61), 10);
	}

	@Test
	void seizedRotaryPumpTakesTheTurbosWithIt() {
		twin.fault("vacuumSystem.chambers[0].pumps[0]", "stuck", USUAL, 40);
		assertTrue(twin.read(INTERFACE, 45) > 3000);
		assertTrue(twin.read(INTERFACE, 1000) > 90_000, "up to atmosphere");
		assertTrue(twin.read("vacuumSystem.chambers[2].pumps[0].rotation", 1000) < 0.5);
		assertEquals(4, twin.read("vacuumSystem.chambers[2].pumps[0].state", 2000));
	}

	@Test
	void blockedConeLowersInterfacePressureAndSignal() {
		double before = counts(40);
		twin.fault("", "blocked", 0.6, 45);
		// the capillary is what is blocked without a target; the cone must be named
		twin.fault("ionSource.liquidSupply", "blocked", 0, 45);
		twin.fault("ionSource.interface.entrance", "blocked", 0.6, 45);
		assertEquals(0.6, twin.read("ionSource.interface.entrance.foulingFraction", 46), 0.05);
		assertEquals(0.4 * 535, twin.read(INTERFACE, 60), 30);
		double left = counts(61) / before;
		assertTrue(left < 0.45, "less comes in: " + left);
		twin.set("ionSource.coneVoltage", 25, 70);
		assertTrue(counts(71) / before > 1.1 * left, "and in thin gas 40 V break some");
	}

	@Test
	void missingConeFloodsTheInterface() {
		twin.fault("", "missing", USUAL, 40);
		assertTrue(twin.read(INTERFACE, 60) > 1500);
	}

	@Test
	void lostLockMovesTheMassAxis() {
		double before = counts(40);
		twin.fault("analyser.stages[1]", "unlocked", USUAL, 45);
		assertEquals(0, twin.read("analyser.stages[1].rfLocked", 46));
		assertTrue(counts(47) < 0.5 * before, "609.28 has gone from 605 to 615");
	}

	@Test
	void driftOfTheRfMovesThePeak() {
		double place = centroid(40, 43);
		twin.fault("analyser.stages[1]", "drift", 1e-3, 45);
		assertEquals(-0.61, centroid(50, 37) - place, 0.15);
	}

	/** Traps 27 and 32: a film on the rods narrows the peaks until nothing is left. */
	@Test
	void filmOnTheRodsCostsIons() {
		double before = counts(40);
		assertTrue(
				twin.read("analyser.stages[0].rodDose", 45) > 1e3 * twin.read("analyser.stages[1].rodDose", 45) / 1e2,
				"the first stage takes what the second is spared");
		twin.fault("analyser.stages[1]", "contaminated", 0.1, 45);
		double during = counts(46);
		assertTrue(during < 0.7 * before && during > 0.1 * before, before + " to " + during);
		twin.fault("analyser.stages[1]", "contaminated", 1, 50);
		assertEquals(0, counts(51), 10);
	}

	private double centroid(double seconds, int middle) {
		double sum = 0;
		double moment = 0;
		for (int i = 0; i < 40; i++) {
			double[] counts = twin.scan(1, i, ORDER, seconds + 0.05 * i).counts();
			for (int k = middle - 5; k <= middle + 5; k++) {
				sum += counts[k];
				moment += counts[k] * ORDER.mz(k);
			}
		}
		return moment / sum;
	}

	@Test
	void driftOfASupplyIsNotOnItsDisplay() {
		double before = counts(40);
		twin.fault(CAPILLARY, "drift", -0.3, 45);
		assertEquals(3000, twin.read(CAPILLARY, 50), 15);
		assertTrue(counts(51) < 0.1 * before, "below its onset there is no spray");
	}

	@Test
	void dischargeRaisesTheCurrentAndMayTripTheSupply() {
		double before = counts(40);
		twin.fault("", "discharge", 6e-6, 45);
		assertTrue(twin.read("ionSource.ioniser.capillaryCurrent", 46) > 5e-6);
		assertEquals(SprayState.DISCHARGE.ordinal(), twin.read("ionSource.ioniser.sprayState", 46));
		assertTrue(counts(47) < 0.5 * before);
		twin.fault("", "discharge", 5e-5, 50);
		assertEquals(0, twin.read(CAPILLARY, 51));
		assertEquals(1, twin.read("ionSource.ioniser.capillarySupplyTripped", 51));
		String text = assertThrows(IllegalStateException.class, () -> twin.set(CAPILLARY, 3000, 52)).getMessage() + "";
		assertTrue(text.contains("tripped") && text.contains("set it to 0"), text);
		twin.fault("", "discharge", 0, 53);
		twin.set(CAPILLARY, 0, 54);
		twin.set(CAPILLARY, 3000, 55);
		assertEquals(3000, twin.read(CAPILLARY, 60), 15);
	}

	@Test
	void brokenHeaterCools() {
		twin.fault("ionSource.ioniser.desolvationTemperature", "open", USUAL, 40);
		assertEquals(4, twin.read("ionSource.ioniser.desolvationHeaterState", 41));
		assertEquals(0, twin.read("ionSource.ioniser.desolvationHeaterPower", 41));
		assertTrue(twin.read("ionSource.ioniser.desolvationTemperature", 640) < 310);
	}

	@Test
	void runawayHeaterTripsAboveItsLimit() {
		twin.fault("ionSource.blockTemperature", "runaway", USUAL, 40);
		double hottest = 0;
		for (int i = 0; i < 200; i++) {
			hottest = Math.max(hottest, twin.read("ionSource.blockTemperature", 40 + 10 * i));
		}
		// the display ends at 423 K, the trip comes 30 K later
		assertEquals(423.15, hottest, 0.5);
		assertEquals(5, twin.read("ionSource.blockHeaterState", 2050));
	}

	@Test
	void gasFailureStopsTheFlowAndItsHeater() {
		twin.fault("gasSystem.reservoirs[0]", "failed", USUAL, 40);
		assertTrue(twin.read("gasSystem.reservoirs[0].pressure", 60) < 2e4);
		assertTrue(twin.read("ionSource.ioniser.desolvationGasFlow", 60) < 0.02 / 3600);
		assertEquals(3, twin.read("ionSource.ioniser.desolvationHeaterState", 60));
		assertTrue(twin.read("ionSource.ioniser.desolvationTemperature", 200) < 450);
		twin.fault("gasSystem.reservoirs[0]", "failed", 0, 300);
		assertEquals(573.15, twin.read("ionSource.ioniser.desolvationTemperature", 600), 3);
	}

	@Test
	void floodedDetectorProtectsItself() {
		twin.fault("detector", "overload", 1e7, 40);
		assertTrue(twin.scan(0, 0, ORDER, 41).overload());
		assertEquals(1, twin.read("detector.overload", 42));
		twin.fault("detector", "overload", 1e9, 50);
		assertEquals(0, twin.read("detector.voltage", 51));
		assertEquals(1, twin.read("detector.tripped", 51));
		assertThrows(IllegalStateException.class, () -> twin.set("detector.voltage", 650, 52));
	}

	/** Trap 33: a detector does not bear its voltage in bad vacuum. */
	@Test
	void detectorArcsInBadVacuum() {
		twin.fault("", "leak", 1, 40);
		assertEquals(1, twin.read("detector.tripped", 60));
		assertEquals(0, twin.read("detector.voltage", 60));
		twin.fault("", "leak", 0, 61);
		twin.set("detector.voltage", 0, 80);
		twin.set("detector.voltage", 650, 81);
		assertEquals(0.9, twin.read("detector.gain", 90), 0.02);
	}

	@Test
	void agedDetectorCountsLess() {
		double before = counts(40);
		twin.fault("detector", "aged", 0.9, 45);
		assertEquals(0.1, twin.read("detector.gain", 46), 0.01);
		assertTrue(counts(47) < 0.8 * before);
	}

	@Test
	void stuckGaugeHidesALeak() {
		double good = twin.read(ANALYSER, 40);
		twin.fault(ANALYSER, "frozen", USUAL, 41);
		twin.fault("vacuumSystem.chambers[2]", "leak", 1e-2, 42);
		assertEquals(good, twin.read(ANALYSER, 60), 0.03 * good);
		assertEquals(twin.read(ANALYSER, 60), twin.read(ANALYSER, 61));
		twin.fault(ANALYSER, "frozen", 0, 70);
		assertTrue(twin.read(ANALYSER, 71) > 10 * good);
	}

	@Test
	void lostSensorIsNotTrusted() {
		assertTrue(twin.reading(ANALYSER, 40).good());
		twin.fault(ANALYSER, "sensor-lost", USUAL, 41);
		assertFalse(twin.reading(ANALYSER, 42).good());
	}

	@Test
	void stuckValveStays() {
		twin.fault("vacuumSystem.isolationValve", "stuck", USUAL, 40);
		twin.set("vacuumSystem.isolationValve.open", 0, 41);
		assertEquals(1, twin.read("vacuumSystem.isolationValve.open", 60));
	}

	@Test
	void openEnclosureTakesTheHighVoltage() {
		twin.fault("ionSource", "open", USUAL, 40);
		assertEquals(0, twin.read("ionSource.enclosureClosed", 41));
		assertEquals(0, twin.read(CAPILLARY, 41));
	}

	@Test
	void blockedCapillaryTripsThePump() {
		assertEquals(1e4, twin.read("ionSource.liquidSupply.pressure", 40), 3e3);
		twin.fault("ionSource.liquidSupply", "blocked", 0.95, 41);
		assertEquals(1, twin.read("ionSource.liquidSupply.tripped", 45));
		assertEquals(0, counts(60), 15);
	}

	@Test
	void liquidLeakIsSensed() {
		twin.fault("ionSource.liquidSupply", "leak", USUAL, 40);
		assertEquals(1, twin.read("ionSource.liquidSupply.leakSensor", 41));
	}

	@Test
	void linkIsLostForAWhile() {
		twin.fault("analyser", "link-lost", 10, 40);
		assertFalse(twin.linkLost("analyser.", 39));
		assertTrue(twin.linkLost("analyser.", 41));
		assertFalse(twin.linkLost("detector.", 41));
		assertFalse(twin.linkLost("analyser.", 51));
	}

	@Test
	void powerFailureEndsAllAndNothingComesBackByItself() {
		twin.fault("", "power-failed", USUAL, 40);
		assertEquals(0, twin.read(CAPILLARY, 50));
		assertEquals(0, twin.read("detector.voltage", 50));
		assertEquals(0, twin.read("vacuumSystem.chambers[0].pumps[0].running", 50));
		assertEquals(0, twin.read("vacuumSystem.isolationValve.open", 50));
		assertTrue(twin.read(INTERFACE, 1000) > 90_000);
	}

	@Test
	void readingGrowsNoisy() {
		twin.fault(ANALYSER, "noise", 50, 40);
		double least = Double.POSITIVE_INFINITY;
		double most = 0;
		for (int i = 0; i < 50; i++) {
			least = Math.min(least, twin.read(ANALYSER, 41 + i));
			most = Math.max(most, twin.read(ANALYSER, 41 + i));
		}
		assertTrue(most / least > 1.5, least + " to " + most);
	}

	@ParameterizedTest
	@CsvSource({ "'', fire, 1, there is aged", "detector, leak, 1, overload of detector",
			"'', leak, -1, 1.0E-9 to 1000.0",
			"'', leak, 1e9, Pa m3/s", "nothing, frozen, 1, no quantity 'nothing'" })
	void whatCannotBreakIsTold(String target, String name, double value, String expected) {
		String text = assertThrows(IllegalArgumentException.class, () -> twin.fault(target, name, value, 50))
				.getMessage() + "";
		assertTrue(text.contains(expected), text);
	}

	@Test
	void scriptOrdersFaultsInTime(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("faults.csv");
		Files.writeString(file, """
				time_s,target,fault,value
				# a comment
				50,vacuumSystem.chambers[2],leak,1e-3
				60,,leak,0
				""");
		twin.faults(FaultScript.of(file));
		double good = twin.read(ANALYSER, 49);
		assertTrue(twin.read(ANALYSER, 58) > 3 * good);
		assertEquals(good, twin.read(ANALYSER, 75), 0.05 * good);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "time_s,target,fault,value;-1,,leak,1 | line 2 | before the start",
			"time_s,target,fault,value;1,,,1 | line 2 | names no fault",
			"time_s,target,fault,value;x,,leak,1 | line 2 | time_s=x", "time,fault;1,leak | line 2 | column 'time'",
			"time_s,target,fault,value;1,,leak,1;2,,fire, | line 3 | no fault 'fire'" })
	void badScriptNamesLineAndRemedy(String script, String line, String expected, @TempDir Path folder)
			throws Exception {
		Path file = folder.resolve("bad.csv");
		Files.writeString(file, script.replace(';', '\n'));
		String text = assertThrows(IllegalArgumentException.class, () -> twin.faults(FaultScript.of(file)))
				.getMessage() + "";
		assertTrue(text.contains("bad.csv, " + line) && text.contains(expected), text);
	}

	@Test
	void faultsAreWrittenInALine() {
		FaultScript script = FaultScript.parse("leak:1e-3@60; vacuumSystem.chambers[1]/leak ;detector/overload@5");
		assertEquals("leak", script.lines().getFirst().fault());
		assertEquals(1e-3, script.lines().getFirst().value());
		assertEquals(60, script.lines().getFirst().seconds());
		assertEquals("vacuumSystem.chambers[1]", script.lines().get(1).target());
		assertTrue(Double.isNaN(script.lines().get(1).value()));
		assertEquals(5, script.lines().get(2).seconds());
		for (String bad : new String[] { "", "leak:", "leak@", "leak:1e-3@x", "leak;", "leak:e" }) {
			assertThrows(IllegalArgumentException.class, () -> FaultScript.parse(bad), bad);
		}
		assertNotEquals(0, twin.faults().size());
	}
}
