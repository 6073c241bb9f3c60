package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceState;
import org.ionwright.device.Role;
import org.ionwright.device.spi.DriverFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The order in which the devices of an instrument are made safe. */
class SafeOrderTest {

	private final Bench bench = new Bench();
	private final List<String> order = new CopyOnWriteArrayList<>();

	@AfterEach
	void close() {
		bench.close();
	}

	private FakeDevice device(Role role) {
		String name = role.name();
		FakeDevice device = new FakeDevice(FakeDevice.settable("x", "V", 10, 1e9).withRole(Role.SETTING),
				FakeDevice.settable("y", "V", 10, 1e9).withRole(role));
		device.onSafe = () -> order.add(name);
		return device;
	}

	@Test
	void devicesGoByTheFirstOfTheirRoles() throws Exception {
		List<Role> roles = new ArrayList<>(List.of(Role.values()));
		roles.remove(Role.READING);
		Collections.reverse(roles);
		for (Role role : roles) {
			bench.bind("vacuumSystem", role.name().toLowerCase().replace('_', '-'), device(role));
		}
		bench.connected().safeState().get(10, TimeUnit.SECONDS);
		Collections.reverse(roles);
		assertEquals(roles.stream().map(Role::name).toList(), order);
	}

	@Test
	void deviceThatHangsHoldsUpTheOthersForAShortTimeOnly() throws Exception {
		FakeDevice hanging = bench.bind("detector", "detector", device(Role.DETECTOR_VOLTAGE));
		bench.bind("ionSource", "source", device(Role.ION_SOURCE));
		bench.bind("vacuumSystem", "pump", device(Role.TURBO_PUMP));
		hanging.hangInSafeState = true;
		hanging.ignoreInterrupts = true;
		SessionInstrument instrument = bench.connected();
		long begin = System.nanoTime();
		CompletableFuture<Void> all = instrument.safeState();
		Bench.await("the others are safe", () -> order.size() == 2);
		Duration took = Duration.ofNanos(System.nanoTime() - begin);
		assertEquals(List.of("ION_SOURCE", "TURBO_PUMP"), order);
		assertTrue(took.compareTo(SafeOrder.PATIENCE.multipliedBy(2)) < 0, took.toString());
		all.get(10, TimeUnit.SECONDS);
	}

	/** The safe state of the others and of the instrument is there while its first answer is still waited for. */
	@Test
	void deviceThatIsSilentWhileItIsBeingConnectedHoldsUpNobody() throws Exception {
		FakeDevice silent = bench.bind("detector", "detector", device(Role.DETECTOR_VOLTAGE));
		bench.bind("ionSource", "source", device(Role.ION_SOURCE));
		silent.reading = new CountDownLatch(1);
		SessionInstrument instrument = bench.open();
		instrument.connect();
		Bench.await("one is there, one silent",
				() -> silent.opened.get() > 0 && instrument.devices().get(1).status().state() == DeviceState.READY);
		instrument.safeState().get(10, TimeUnit.SECONDS);
		assertEquals(List.of("ION_SOURCE"), order);
		silent.reading.countDown();
	}

	@Test
	void closingKeepsTheOrder() throws Exception {
		bench.bind("vacuumSystem", "pump", device(Role.TURBO_PUMP));
		bench.bind("detector", "detector", device(Role.DETECTOR_VOLTAGE));
		bench.connected().close();
		assertEquals(List.of("DETECTOR_VOLTAGE", "TURBO_PUMP"), order);
	}

	@Test
	void driverThatIsStoppedLeavesItsDeviceSafe() throws Exception {
		DriverFactory source = bench.bind("ionSource", "source", device(Role.ION_SOURCE));
		FakeDevice detector = bench.bind("detector", "detector", device(Role.DETECTOR_VOLTAGE));
		bench.connected();
		bench.service.removeDriver(source);
		assertEquals(List.of("ION_SOURCE"), order);
		assertEquals(0, detector.closed.get());
	}
}
