package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationListener;
import org.ionwright.instrument.operation.StepStatus;
import org.ionwright.instrument.operation.StepStatus.Progress;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.twin.StartState;
import org.ionwright.twin.wire.Protocols;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sequences and interlocks over the protocols of real devices, with the twin behind them. */
@Tag("kit")
class WiredInstrumentTest {

	private static final String SPRAY = "ionSource.ioniser.capillaryVoltage";
	private static final String BLOCK = "ionSource.blockTemperature";
	private static final String ANALYSER = "vacuumSystem.chambers[2].pressure";

	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final StepStatus NONE = new StepStatus("", Progress.WAITING, "setting", 0);

	@TempDir
	Path folder = Path.of("");

	static double value(LiveInstrument live, String path) {
		return live.parameter(path).orElseThrow().readback();
	}

	/** Lets time pass ever faster while a step waits. */
	static void run(LiveInstrument live, OperatingSequence sequence, OperatingState goal) throws Exception {
		CompletableFuture<Void> end = live.operation().start(sequence, "test");
		String step = "";
		double pause = 1;
		long begin = System.nanoTime();
		while (!end.isDone() && System.nanoTime() - begin < LIMIT.toNanos()) {
			live.refresh();
			StepStatus now = live.operation().sequence().orElseThrow().steps().stream()
					.filter(each -> each.progress() == Progress.RUNNING).findFirst().orElse(NONE);
			pause = now.name().equals(step) ? Math.min(2 * pause, now.remainingSeconds() / 15) : 1;
			step = now.name();
			if (live.time().virtual() && !now.text().equals("setting")) {
				live.time().sleep(Duration.ofMillis((long) (1000 * pause)));
			}
		}
		assertTrue(end.isDone(), () -> live.operation().sequence().orElseThrow().text());
		end.get();
		assertEquals(goal, live.operation().status().state(), live.operation().status().reason());
	}

	@Test
	void fromVentedToOperateAndBack() throws Exception {
		try (WiredPlant plant = new WiredPlant(StartState.VENTED, true, folder)) {
			LiveInstrument live = plant.connected();
			assertEquals(List.of(), live.devices().stream().flatMap(device -> device.remarks().stream()).toList());
			assertEquals(OperatingState.VENTED, live.operation().status().state());
			assertFalse(live.operation().whyNot(SPRAY + ".on").isEmpty(), "its switch is guarded as it is");
			run(live, OperatingSequence.PUMP_DOWN, OperatingState.HIGH_VACUUM);
			assertTrue(value(live, ANALYSER) < 1.34e-3, () -> String.valueOf(value(live, ANALYSER)));
			assertEquals(1, value(live, "vacuumSystem.chambers[2].pumps[0].rotation"), 0.02);
			run(live, OperatingSequence.WARM_UP, OperatingState.READY);
			assertEquals(WiredPlant.BLOCK_KELVIN, value(live, BLOCK), 3);
			assertEquals(573.15, value(live, "ionSource.ioniser.desolvationTemperature"), 6);
			assertEquals(8.3e-5, value(live, "ionSource.ioniser.desolvationGasFlow"), 2e-6);
			assertEquals(532, value(live, "ionSource.interface.pressure"), 40);
			live.set("detector.zeroCheck", 0).get();
			run(live, OperatingSequence.OPERATE, OperatingState.OPERATE);
			assertEquals(3000, value(live, SPRAY), 20);
			assertEquals(650, value(live, "detector.voltage"), 10);
			assertEquals(40, value(live, "ionSource.coneVoltage"), 10);
			assertEquals(1.67e-10, value(live, "ionSource.liquidSupply.flow"), 2e-12);
			assertTrue(value(live, "detector.ionCurrent") > 0,
					() -> String.valueOf(value(live, "detector.ionCurrent")));
			run(live, OperatingSequence.STANDBY, OperatingState.STANDBY);
			for (String off : List.of(SPRAY, SPRAY + ".on", "detector.voltage", "detector.voltage.on",
					"ionSource.coneVoltage.on", "ionSource.liquidSupply.flow")) {
				assertEquals(0, value(live, off), 15, off);
			}
			assertEquals(WiredPlant.BLOCK_KELVIN, value(live, BLOCK), 3, "it stays warm");
			run(live, OperatingSequence.VENT, OperatingState.VENTED);
			assertTrue(value(live, BLOCK) < 333.15, "it waited for the source itself, not for its set point");
			assertTrue(value(live, ANALYSER) > 9e4);
			assertEquals(List.of(), live.operation().trips());
		}
	}

	/** Cancels a sequence when it begins a step. */
	private static void cancelled(LiveInstrument live, OperatingSequence sequence, String step) throws Exception {
		OperationListener watcher = new OperationListener() {
			@Override
			public void operationChanged() {
				if (live.operation().sequence().stream().flatMap(each -> each.steps().stream())
						.anyMatch(each -> each.name().equals(step) && each.progress() == Progress.RUNNING)) {
					live.operation().cancel("anna");
				}
			}
		};
		live.operation().addListener(watcher);
		CompletableFuture<Void> end = live.operation().start(sequence, "test");
		String failure = String.valueOf(assertThrows(ExecutionException.class,
				() -> end.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).getMessage());
		live.operation().removeListener(watcher);
		assertTrue(failure.contains(step + ": cancelled by anna"), failure);
		live.refresh();
	}

	@Test
	void cancelledWarmUpLeavesNoHeatBehind() throws Exception {
		try (WiredPlant plant = new WiredPlant(StartState.PUMPED, true, folder)) {
			LiveInstrument live = plant.connected();
			cancelled(live, OperatingSequence.WARM_UP, "source heater on");
			WiredPlant.await("heater off", () -> plant.commanded(BLOCK) < 300);
			live.time().sleep(Duration.ofMinutes(5));
			live.refresh();
			assertTrue(plant.commanded(BLOCK) < 300, () -> "what was on its way came: " + plant.commanded(BLOCK));
			assertEquals(0, plant.commanded("vacuumSystem.isolationValve.open"));
			assertTrue(plant.commanded("ionSource.coneGasFlow") > 1e-5, "gas stays on while it cools");
			assertEquals(List.of(), live.operation().trips());
		}
	}

	@Test
	void cancelledOperateLeavesNoVoltageBehind() throws Exception {
		try (WiredPlant plant = new WiredPlant(StartState.READY, true, folder)) {
			LiveInstrument live = plant.connected();
			cancelled(live, OperatingSequence.OPERATE, "spray voltage on");
			for (String off : List.of(SPRAY, "detector.voltage", "ionSource.coneVoltage",
					"ionSource.liquidSupply.flow")) {
				WiredPlant.await(off, () -> plant.commanded(off) == 0);
			}
			assertEquals(WiredPlant.BLOCK_KELVIN, plant.commanded(BLOCK), 3, "it stays warm");
			assertEquals(1, plant.commanded("vacuumSystem.isolationValve.open"), 0.1);
			WiredPlant.await("ready", () -> live.operation().status().state() == OperatingState.READY);
			assertEquals(List.of(), live.operation().trips());
		}
	}

	/** In real time: a door, then a cable. */
	@Test
	void doorAndCableTakeTheSuppliesOff() throws Exception {
		try (WiredPlant plant = new WiredPlant(StartState.READY, false, folder)) {
			LiveInstrument live = plant.connected();
			run(live, OperatingSequence.OPERATE, OperatingState.OPERATE);
			assertEquals(3000, plant.commanded(SPRAY), 5);
			long millis = afterTheDoorOpened(plant, live);
			for (int i = 0; i < 2 && millis > 100; i++) {
				// a busy machine gets three tries
				plant.door(true);
				WiredPlant.await("re-armed", () -> live.operation().rearm("test").isEmpty());
				live.set(SPRAY + ".on", 1).get();
				live.set(SPRAY, 500).get();
				millis = afterTheDoorOpened(plant, live);
			}
			assertTrue(millis <= 100, millis + " ms");
			WiredPlant.await("cone off", () -> plant.commanded("ionSource.coneVoltage") == 0);
			assertEquals(List.of("source enclosure"),
					live.operation().trips().stream().map(Trip::interlock).toList());
			assertEquals(DeviceReason.INTERLOCK, WiredPlant.failure(live.set(SPRAY, 100)).reason());
			assertEquals(DeviceReason.INTERLOCK, WiredPlant.failure(live.set(SPRAY + ".on", 1)).reason());
			assertTrue(plant.commanded("detector.voltage") > 600, "a door does not concern the detector");
			assertEquals(1, plant.commanded("vacuumSystem.isolationValve.open"));
			plant.cut(Protocols.TPG26X);
			for (String off : List.of("detector.voltage", "ionSource.liquidSupply.flow",
					"vacuumSystem.isolationValve.open")) {
				WiredPlant.await(off, () -> plant.commanded(off) == 0);
			}
			WiredPlant.await("heaters off", () -> plant.commanded(BLOCK) < 300
					&& plant.commanded("ionSource.ioniser.desolvationTemperature") < 300);
			assertTrue(live.operation().trips().stream().anyMatch(trip -> trip.interlock().equals("stale reading")));
		}
	}

	/** Milliseconds from the reading that it is open to the supply's being told to be off. */
	private static long afterTheDoorOpened(WiredPlant plant, LiveInstrument live) throws InterruptedException {
		AtomicLong seen = new AtomicLong();
		InstrumentListener door = new InstrumentListener() {
			@Override
			public void readingsChanged() {
				if (value(live, "ionSource.enclosureClosed") == 0) {
					seen.compareAndSet(0, System.nanoTime());
				}
			}
		};
		live.addListener(door);
		plant.door(false);
		long end = System.nanoTime() + WiredPlant.LIMIT.toNanos();
		while (plant.commanded(SPRAY) != 0 && System.nanoTime() < end) {
			Thread.sleep(1);
		}
		long off = System.nanoTime();
		live.removeListener(door);
		assertEquals(0, plant.commanded(SPRAY));
		return TimeUnit.NANOSECONDS.toMillis(off - seen.get());
	}
}
