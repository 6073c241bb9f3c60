package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.model.DemoModels;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgram;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twin is operated by sequences and broken by its faults, in virtual time. */
class OperatedTwinTest {

	private static final String SPRAY = "ionSource.ioniser.capillaryVoltage";
	private static final String ANALYSER = "vacuumSystem.chambers[2].pressure";
	private static final Duration LIMIT = Duration.ofSeconds(120);

	private final List<LiveInstrument> open = new ArrayList<>();

	@AfterEach
	void close() {
		open.forEach(LiveInstrument::close);
	}

	/**
	 * @param options
	 *            of all addresses, such as {@code ?start=vented}
	 * @param fault
	 *            option of the first one
	 */
	private LiveInstrument connected(String options, String fault) throws Exception {
		return connected(DemoModels.instrument(), options, fault);
	}

	private LiveInstrument connected(MassSpectrometer model, String options, String fault) throws Exception {
		model.getBindings().forEach(binding -> binding.setDriver(binding.getDriver() + options));
		model.getBindings().getFirst().setDriver(model.getBindings().getFirst().getDriver() + fault);
		LiveInstrument live = Components.service("org.ionwright.driver.twin.internal.SimDriverFactory", "sim").open(
				model,
				new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-26T08:00:00Z")), 5));
		open.add(live);
		live.connect();
		assertTrue(live.awaitConnected(LIMIT), () -> live.status().text());
		live.refresh();
		return live;
	}

	private static double value(LiveInstrument live, String path) {
		return live.parameter(path).orElseThrow().readback();
	}

	private static void run(LiveInstrument live, OperatingSequence sequence) throws Exception {
		live.operation().start(sequence, "test").get(LIMIT.toSeconds(), TimeUnit.SECONDS);
	}

	private static void state(OperatingState expected, LiveInstrument live) {
		assertEquals(expected, live.operation().status().state(), live.operation().status().reason());
	}

	@Test
	void fromVentedToOperateAndBack() throws Exception {
		LiveInstrument live = connected("?start=vented", "");
		Instant begin = live.time().now();
		state(OperatingState.VENTED, live);
		assertTrue(live.operation().refusal(OperatingSequence.OPERATE).orElseThrow().contains("vented"));
		assertFalse(live.operation().whyNot(SPRAY).isEmpty());
		run(live, OperatingSequence.PUMP_DOWN);
		state(OperatingState.HIGH_VACUUM, live);
		assertTrue(value(live, ANALYSER) < 1.34e-3, () -> String.valueOf(value(live, ANALYSER)));
		double hours = Duration.between(begin, live.time().now()).toMinutes() / 60d;
		assertTrue(hours > 1 && hours < 6, "hours of pumping: " + hours);
		run(live, OperatingSequence.WARM_UP);
		state(OperatingState.READY, live);
		assertEquals(573.15, value(live, "ionSource.ioniser.desolvationTemperature"), 5);
		assertEquals(532, value(live, "vacuumSystem.chambers[0].pressure"), 30);
		run(live, OperatingSequence.OPERATE);
		state(OperatingState.OPERATE, live);
		assertEquals(3000, value(live, SPRAY), 20);
		double current = value(live, "ionSource.ioniser.capillaryCurrent");
		assertTrue(current > 1e-8 && current < 5e-6, "spray current " + current);
		run(live, OperatingSequence.STANDBY);
		state(OperatingState.STANDBY, live);
		assertEquals(0, value(live, SPRAY), 15);
		run(live, OperatingSequence.CLEAN);
		state(OperatingState.MAINTENANCE, live);
		assertTrue(value(live, "ionSource.blockTemperature") < 335);
		assertTrue(value(live, ANALYSER) < 1e-2);
		assertTrue(live.operation().whyNot(SPRAY).stream().anyMatch(line -> line.contains("the source may be open")));
		run(live, OperatingSequence.VENT);
		state(OperatingState.VENTED, live);
		assertTrue(value(live, ANALYSER) > 9e4);
		assertEquals(0, value(live, "vacuumSystem.chambers[2].pumps[0].rotation"), 0.55);
		assertEquals(List.of(), live.operation().trips());
		assertTrue(live.operation().interlocks().stream().noneMatch(lock -> lock.condition() == Condition.TRIPPED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"source enclosure | ionSource/open:1@600 | SPRAY_VOLTAGE CONE_VOLTAGE",
			"nitrogen supply | gasSystem.reservoirs[0]/failed:1@600 | SPRAY_VOLTAGE LIQUID GAS_HEATER SOURCE_HEATER",
			"source exhaust | gasSystem/exhaust-blocked:1@600 | SPRAY_VOLTAGE LIQUID",
			"interface pressure | ionSource.interface.entrance/missing:1@600 | SPRAY_VOLTAGE CONE_VOLTAGE ISOLATION_VALVE",
			"interface pressure, low | ionSource.interface.entrance/blocked:0.999@600 | SPRAY_VOLTAGE CONE_VOLTAGE",
			"backing pressure | vacuumSystem.chambers[0].pumps[0]/failed:1@600 | DETECTOR_VOLTAGE ISOLATION_VALVE",
			"turbo speed | vacuumSystem.chambers[2].pumps[0]/stuck:1@600 | DETECTOR_VOLTAGE ISOLATION_VALVE",
			"analyser pressure | vacuumSystem.chambers[2]/leak:0.01@600 | DETECTOR_VOLTAGE",
			"analyser pressure, far above | vacuumSystem.chambers[2]/leak:0.1@600 | DETECTOR_VOLTAGE ISOLATION_VALVE",
			"gas heater temperature | ionSource.ioniser.desolvationTemperature/runaway:1@600 | GAS_HEATER",
			"capillary current | ionSource.ioniser/discharge:2e-5@600 | SPRAY_VOLTAGE",
			"liquid leak | ionSource.liquidSupply/leak:0.5@600 | SPRAY_VOLTAGE LIQUID",
			"stale reading | detector/link-lost:60@600 | SPRAY_VOLTAGE LIQUID ISOLATION_VALVE" })
	void faultTripsWhileItOperates(String interlock, String fault, String off) throws Exception {
		LiveInstrument live = connected("?start=ready", "&fault=" + fault);
		run(live, OperatingSequence.OPERATE);
		state(OperatingState.OPERATE, live);
		Instant faulty = Instant.parse("2026-11-26T08:10:00Z");
		live.time().sleep(Duration.between(live.time().now(), faulty));
		for (int i = 0; i < 400 && !tripped(live, interlock); i++) {
			live.time().sleep(Duration.ofSeconds(1));
			live.refresh();
		}
		assertTrue(tripped(live, interlock), () -> interlock + ": " + live.operation().trips());
		state(OperatingState.TRIPPED, live);
		live.refresh();
		for (String name : off.split(" ")) {
			Guarded what = Guarded.valueOf(name);
			live.parameters().stream().filter(
					parameter -> parameter.access() == Access.READ_WRITE
							&& Guarded.of(parameter).equals(Optional.of(what)))
					.forEach(parameter -> {
						assertEquals(what.off(parameter), parameter.setPoint(), 1e-12, parameter.path());
						DeviceException refusal = failure(live, parameter);
						assertEquals(DeviceReason.INTERLOCK, refusal.reason());
					});
		}
	}

	@Test
	void lostRfLockEndsTheScan() throws Exception {
		LiveInstrument live = connected("?start=ready", "&fault=analyser.stages[1]/unlocked:1@300");
		run(live, OperatingSequence.OPERATE);
		MassScanRequest request = new MassScanRequest(605, 613, 0.1, 10, 600, FirstStageMode.TRACKING, 0.02, 0.7,
				false);
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> live.scan(request, frame -> live.refresh()).get(LIMIT.toSeconds(), TimeUnit.SECONDS));
		assertEquals(DeviceReason.INTERLOCK, assertInstanceOf(DeviceException.class, failure.getCause()).reason());
		assertTrue(tripped(live, "RF lock"), () -> live.operation().trips().toString());
		assertFalse(live.operation().whyNot("analyser.stages[0].ionEnergy").contains("RF lock"));
		assertEquals(DeviceReason.INTERLOCK, assertInstanceOf(DeviceException.class,
				assertThrows(ExecutionException.class, () -> live.scan(request, frame -> live.refresh()).get())
						.getCause())
				.reason());
	}

	@Test
	void aRunPausesWithItsVoltagesWhenTheRfLockIsLost() throws Exception {
		LiveInstrument live = connected("?start=ready", "&fault=analyser.stages[1]/unlocked:1@300");
		run(live, OperatingSequence.OPERATE);
		MassScanRequest request = new MassScanRequest(605, 613, 0.1, 10, 600, FirstStageMode.TRACKING, 0.02, 0.7,
				false);
		ScanRun run = new DeviceScanEngine().start(new ScanPlan("lock", List.of(),
				List.of(new PlannedSegment("", List.of(), request, false, 1, 1, true, List.of(), List.of())), List.of(),
				"", RunProgram.NONE), live, RunOptions.withoutFile());
		long end = System.nanoTime() + LIMIT.toNanos();
		while (run.progress().state() != RunState.PAUSED) {
			assertTrue(System.nanoTime() < end, () -> run.progress().toString());
			LockSupport.parkNanos(1_000_000);
		}
		assertTrue(run.progress().text().contains("RF lock"), run.progress().text());
		assertTrue(live.parameter(SPRAY).orElseThrow().setPoint() > 1000);
		run.abort();
		assertTrue(run.await(LIMIT));
	}

	@Test
	void overloadTakesTheDetectorOff() throws Exception {
		LiveInstrument live = connected("?start=ready", "&fault=detector/overload:8e6@300");
		run(live, OperatingSequence.OPERATE);
		MassScanRequest request = new MassScanRequest(605, 613, 0.1, 10, 600, FirstStageMode.TRACKING, 0.02, 0.7,
				false);
		CompletableFuture<Void> scan = live.scan(request, frame -> live.refresh());
		try {
			scan.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			assertInstanceOf(DeviceException.class, e.getCause());
		}
		assertTrue(tripped(live, "count rate"), () -> live.operation().interlocks().toString());
		live.refresh();
		assertEquals(0, live.parameter("detector.voltage").orElseThrow().setPoint());
	}

	@Test
	void chamberBeyondItsReliefPressureTakesHeatAndSprayOff() throws Exception {
		MassSpectrometer model = Presets.all().stream().filter(preset -> preset.file().equals("fig2.instrument"))
				.findFirst().orElseThrow().instrument();
		LiveInstrument live = connected(model, "?start=ready", "");
		state(OperatingState.READY, live);
		run(live, OperatingSequence.OPERATE);
		state(OperatingState.OPERATE, live);
		live.set("ionSource.ioniser.chamber.pressureSetpoint", 180e3).get();
		for (int i = 0; i < 600 && !tripped(live, "small chamber pressure"); i++) {
			live.time().sleep(Duration.ofSeconds(1));
			live.refresh();
		}
		assertTrue(tripped(live, "small chamber pressure"), () -> live.operation().interlocks().toString());
		live.refresh();
		assertEquals(0, live.parameter(SPRAY).orElseThrow().setPoint());
		assertEquals(293.15, live.parameter("ionSource.ioniser.chamber.heater.temperature").orElseThrow().setPoint());
	}

	private static boolean tripped(LiveInstrument live, String interlock) {
		return live.operation().trips().stream().anyMatch(trip -> trip.interlock().equals(interlock));
	}

	/** What a script gets that goes on as if nothing had happened. */
	private static DeviceException failure(LiveInstrument live, LiveParameter parameter) {
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> live.set(parameter.path(), parameter.maximum()).get());
		return assertInstanceOf(DeviceException.class, failure.getCause());
	}
}
