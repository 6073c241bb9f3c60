package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.MassScanRequest;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.method.ConditionAction;
import org.ionwright.model.method.FaultAction;
import org.ionwright.scan.MassCalibrations;
import org.ionwright.scan.PlannedCondition;
import org.ionwright.scan.PlannedFault;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunEnd;
import org.ionwright.scan.RunProgram;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.run.RunHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repeats, averaging, events, conditions and faults, in virtual time. */
class RunProgramTest {

	@TempDir
	Path folder = Path.of("");
	private final Bench bench = new Bench();

	@Test
	void segmentsAndMethodAreRepeated() throws Exception {
		RunProgram twice = new RunProgram(2, "", List.of(), List.of(), List.of());
		ScanRun run = bench.run(folder, twice, Bench.segment("a", 2, 3, 1), Bench.segment("b", 1));
		assertEquals("14 of 14 scans stored", run.progress().text());
		assertEquals(1.4, run.plan().scanSeconds(), 1e-9);
		assertEquals(13, bench.format.stored.getLast().info().index());
	}

	@Test
	void whatIsAheadShrinksScanByScan() throws Exception {
		List<Double> ahead = new ArrayList<>();
		AtomicReference<ScanRun> started = new AtomicReference<>();
		bench.engine.addListener(started::set);
		for (int scan = 0; scan < 4; scan++) {
			bench.at(scan, () -> ahead.add(Math.rint(started.get().progress().remainingSeconds() * 1e6) / 1e6));
		}
		ScanRun run = bench.run(folder, RunProgram.NONE, Bench.segment("", 4));
		assertEquals(List.of(0.4, 0.3, 0.2, 0.1), ahead);
		assertEquals(0, run.progress().remainingSeconds());
	}

	/** The fake counts the number of the scan in its request at the first point. */
	@Test
	void aSpectrumIsTheMeanOfItsScans() throws Exception {
		bench.instrument.overloads = Set.of(4);
		ScanRun run = bench.run(folder, RunProgram.NONE, Bench.segment("", 8, 1, 3));
		assertEquals("3 of 3 scans stored", run.progress().text());
		assertEquals(List.of(1d, 4d, 6.5), bench.format.stored.stream().map(each -> each.intensity(0)).toList());
		assertEquals(List.of("0 3", "1 2", "2 2"), bench.told("scans averaged"));
		assertEquals(List.of("1 1"), bench.told("overloaded scans left out"));
		assertEquals(List.of(), bench.told("detector overload"));
		assertEquals(List.of(0d, 0.3, 0.6), startTimes());
	}

	@Test
	void onlyOverloadedScansAreStoredAndFlagged() throws Exception {
		bench.instrument.overloads = Set.of(0, 1, 2);
		bench.run(folder, RunProgram.NONE, Bench.segment("", 6, 1, 3));
		assertEquals(List.of("0 true"), bench.told("detector overload"));
		assertEquals(List.of("0 3", "1 3"), bench.told("scans averaged"));
	}

	private List<Double> startTimes() {
		return bench.format.stored.stream().map(each -> Math.round(each.info().startSeconds() * 1e6) / 1e6).toList();
	}

	@Test
	void thePolarityChangesFromMeanToMean() throws Exception {
		PlannedSegment segment = new PlannedSegment("", List.of(), Bench.scans(5), true, 1, 2, true, List.of(),
				List.of());
		bench.run(folder, RunProgram.NONE, segment);
		assertEquals(List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.POSITIVE),
				bench.format.stored.stream().map(each -> each.info().polarity()).toList());
		assertEquals(List.of("0 2", "1 2"), bench.told("scans averaged"));
	}

	@Test
	void eventsHappenBeforeTheScanOfTheirTime() throws Exception {
		bench.setting(Bench.CONE, 100);
		RunProgram program = new RunProgram(1, "", List.of(Bench.event(0.45, 200, 0)), List.of(), List.of());
		bench.run(folder, program, Bench.with(Bench.segment("", 3, 2, 1), List.of(Bench.event(0.1, 110, 0)), List.of()),
				Bench.segment("", 3));
		assertEquals(List.of("1 110.0", "5 200.0"), changes());
		assertEquals(List.of("detector.voltage=100.0", "detector.voltage=110.0", "detector.voltage=110.0",
				"detector.voltage=200.0", "detector.voltage=0.0"), bench.instrument.log);
	}

	private List<String> changes() {
		return bench.told("changed to " + Bench.CONE);
	}

	@Test
	void aRampGoesFromScanToScan() throws Exception {
		bench.setting(Bench.CONE, 100);
		RunProgram program = new RunProgram(1, "", List.of(Bench.event(0.2, 180, 0.4)), List.of(), List.of());
		bench.run(folder, program, Bench.segment("", 8));
		assertEquals(List.of("3 120", "4 140", "5 160", "6 180"), changes().stream().map(line -> line.split(" "))
				.map(words -> words[0] + " " + Math.round(Double.parseDouble(words[1]))).toList());
	}

	@Test
	void aSettingIsRampedBeforeTheScans() throws Exception {
		PlannedSegment segment = new PlannedSegment("", List.of(new PlannedSetting(Bench.CONE, 100, 0.4)),
				Bench.scans(1), false);
		bench.run(folder, RunProgram.NONE, segment);
		assertEquals(List.of("detector.voltage=25.0", "detector.voltage=50.0", "detector.voltage=75.0",
				"detector.voltage=100.0", "detector.voltage=0.0"), bench.instrument.log);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MARK | FINISHED | NONE | 6 of 6 scans stored
			SKIP_SEGMENT | FINISHED | NONE | 5 of 6 scans stored
			STOP | STOPPED | STOP | stopped; 3 of 6 scans stored
			NEXT_SAMPLE | STOPPED | NEXT_SAMPLE | ended by the method; 3 of 6 scans stored
			""")
	void conditionsAct(ConditionAction action, RunState state, RunEnd end, String text) throws Exception {
		bench.at(2, () -> bench.instrument.read(Bench.PRESSURE, 2e-2));
		ScanRun run = bench.run(folder, RunProgram.NONE,
				Bench.with(Bench.segment("", 4), List.of(), List.of(Bench.pressure(action))), Bench.segment("", 2));
		assertEquals(state, run.progress().state(), run.progress().text());
		assertEquals(end, run.end());
		assertEquals(text, run.progress().text());
		assertEquals(List.of("2 leak: Analyser pressure 2e-4 mbar above 1e-4 mbar; " + action),
				bench.told("condition met"));
	}

	@Test
	void aConditionPausesAndSaysWhy() throws Exception {
		bench.at(2, () -> bench.instrument.read(Bench.PRESSURE, 2e-2));
		RunProgram program = new RunProgram(1, "", List.of(), List.of(Bench.pressure(ConditionAction.PAUSE)),
				List.of());
		ScanRun run = bench.start(folder, program, Bench.segment("", 4));
		Bench.await(run, RunState.PAUSED);
		assertEquals("paused by the method: leak: Analyser pressure 2e-4 mbar above 1e-4 mbar",
				run.progress().text());
		run.resume();
		assertTrue(run.await(Bench.LIMIT));
		assertEquals("4 of 4 scans stored", run.progress().text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			above at once       | true  | 0 | 0   | 1 2 3 1 2 | 2
			below at once       | false | 0 | 0   | 3 1 3 1   | 1 3
			hysteresis          | true  | 1 | 0   | 3 1.5 3 1 3 | 0 4
			held                | true  | 0 | 0.2 | 3 3 3 3   | 2
			a break counts anew | true  | 0 | 0.2 | 3 3 1 3 3 3 | 5
			no reading breaks   | true  | 0 | 0.2 | 3 3 NaN 3 3 3 | 5
			never               | true  | 0 | 0   | 1 2 NaN   | ''
			""")
	void thresholds(String what, boolean above, double hysteresis, double hold, String values, String met) {
		Watch watch = new Watch(
				new PlannedCondition("", "x", above, 2, hysteresis, hold, ConditionAction.MARK));
		StringBuilder found = new StringBuilder();
		String[] all = values.split(" ");
		for (int i = 0; i < all.length; i++) {
			if (watch.met(Double.parseDouble(all[i]), 0.1 * i)) {
				found.append(i).append(' ');
			}
		}
		assertEquals(met, found.toString().strip(), what);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETRY | 2 | FINISHED | 5 of 5 scans stored
			RETRY | 4 | FAILED | unplugged (given up after 3 retries); instrument in its safe state; 3 of 5 scans stored
			MARK_GAP | 1 | FINISHED | 4 of 5 scans stored
			ABORT | 1 | FAILED | unplugged; instrument in its safe state; 3 of 5 scans stored
			""")
	void faultsOfTheScannerFollowThePolicy(FaultAction action, int failures, RunState state, String text)
			throws Exception {
		bench.setting(Bench.CONE, 100);
		bench.instrument.failAfter = 0;
		bench.instrument.failures.set(0);
		bench.at(2, () -> fail(failures));
		PlannedFault policy = new PlannedFault("analyser", action, 3, 1);
		ScanRun run = bench.run(folder, Bench.program(policy), Bench.segment("", 2), Bench.segment("", 3));
		assertEquals(state, run.progress().state(), run.progress().text());
		assertEquals(text, run.progress().text());
		assertEquals(state == RunState.FAILED, bench.instrument.log.contains("safe"));
		if (state == RunState.FINISHED) {
			assertTrue(bench.told("device fault before").contains("3 unplugged"), bench.told("device").toString());
			assertTrue(bench.told("gap before [s]").getFirst().startsWith("3 "), bench.told("gap").toString());
		}
	}

	/** From inside the device at the begin of a scan: this one still comes, the next ones fail. */
	private void fail(int times) {
		bench.instrument.failures.set(times);
		bench.instrument.scanFailure = new DeviceException(DeviceReason.LINK_LOST, "unplugged");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MARK_GAP | FINISHED | 4 of 4 scans stored
			ABORT | FAILED | fake:vacuumSystem: no answer; instrument in its safe state; 2 of 4 scans stored
			RETRY | FAILED | fake:vacuumSystem: no answer; retry 1 of 3; not back after 3 s; instrument in its safe state; \
			2 of 4 scans stored
			""")
	void faultsOfOtherDevicesFollowTheirs(FaultAction action, RunState state, String text) throws Exception {
		bench.instrument.devices = List.of(scanner(), FakeInstrument.device(1, "vacuumSystem", DeviceState.READY));
		bench.at(1, () -> bench.instrument.devices = List.of(scanner(),
				FakeInstrument.device(1, "vacuumSystem", DeviceState.FAULT)));
		ScanRun run = bench.run(folder, Bench.program(new PlannedFault("vacuumSystem", action, 3, 1),
				new PlannedFault("", FaultAction.PAUSE, 1, 1)), Bench.segment("", 4));
		assertEquals(state, run.progress().state(), run.progress().text());
		assertEquals(text, run.progress().text());
		if (state == RunState.FINISHED) {
			assertEquals(List.of("2 fake:vacuumSystem: no answer"), bench.told("device fault before"));
		}
	}

	private static LiveDevice scanner() {
		return FakeInstrument.device(0, "analyser", DeviceState.READY, DeviceCapability.MASS_SCANNER);
	}

	@Test
	void withoutAPolicyADeviceThatStaysAwayAbortsTheRun() throws Exception {
		bench.instrument.devices = List.of(scanner(), FakeInstrument.device(1, "detector", DeviceState.READY));
		bench.at(1, () -> bench.instrument.devices = List.of(scanner(),
				FakeInstrument.device(1, "detector", DeviceState.CONNECTING)));
		ScanRun run = bench.run(folder, RunProgram.NONE, Bench.segment("", 4));
		assertEquals("fake:detector: no answer; retry 1 of 3; not back after 6 s; instrument in its safe state; "
				+ "2 of 4 scans stored", run.progress().text());
	}

	@Test
	void withoutAPolicyADeviceThatComesBackCostsNothingButAGap() throws Exception {
		bench.instrument.devices = List.of(scanner(), FakeInstrument.device(1, "detector", DeviceState.READY));
		bench.instrument.devicesBack = bench.instrument.devices;
		bench.instrument.back = bench.instrument.time().now().plusSeconds(3);
		bench.at(1, () -> bench.instrument.devices = List.of(scanner(),
				FakeInstrument.device(1, "detector", DeviceState.CONNECTING)));
		ScanRun run = bench.run(folder, RunProgram.NONE, Bench.segment("", 4));
		assertEquals("4 of 4 scans stored", run.progress().text());
		assertEquals(List.of("2 fake:detector: no answer"), bench.told("device fault before"));
	}

	@Test
	void ionsOfAnOutputAreNotStored() throws Exception {
		PlannedSegment deposit = new PlannedSegment("deposit", List.of(), Bench.scans(4), false, 1, 1, false,
				List.of(), List.of());
		ScanRun run = bench.run(folder, RunProgram.NONE, deposit);
		assertEquals("4 of 4 scans", run.progress().text());
		assertEquals(Optional.empty(), run.file());
		assertFalse(bench.format.finished);
	}

	@Test
	void aRunScansWithTheCalibratedInstrumentAndItsFileSaysSo() throws Exception {
		AtomicInteger exact = new AtomicInteger();
		bench.engine.addMassCalibrations(new MassCalibrations() {

			@Override
			public LiveInstrument calibrated(LiveInstrument raw) {
				assertSame(bench.instrument, raw);
				return (LiveInstrument) Proxy.newProxyInstance(LiveInstrument.class.getClassLoader(),
						new Class<?>[] { LiveInstrument.class }, (proxy, method, arguments) -> {
							if (method.getName().equals("scan")) {
								exact.incrementAndGet();
							}
							return method.invoke(raw, arguments);
						});
			}

			@Override
			public Optional<String> words(LiveInstrument raw, MassScanRequest request) {
				return Optional.of("NaI at " + request.speed() + " u/s");
			}
		});
		bench.run(folder, RunProgram.NONE, Bench.segment("", 3));
		assertEquals(1, exact.get());
		RunHeader header = bench.format.header;
		assertNotNull(header);
		assertTrue(header.runTerms().stream().anyMatch(term -> term.name().equals("mass calibration")
				&& term.value().equals("NaI at 510.0 u/s")), header.runTerms().toString());
	}
}
