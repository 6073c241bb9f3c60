package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ParameterDescription;
import org.ionwright.instrument.InstrumentState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One device never delays, stops or hides another; in real time. */
class BulkheadTest {

	private static final MassScanRequest ENDLESS = new MassScanRequest(100, 200, 1, 10_000, 1_000_000,
			FirstStageMode.TRACKING, 0.02, 0.7, false);

	private final Bench bench = new Bench();
	private final FakeDevice gauge = bench.bind("vacuumSystem", "gauge",
			new FakeDevice(ParameterDescription.readOnly("chambers[2].pressure", "analyser", "Pa", 0, 1e5),
					ParameterDescription.readOnly("chambers[0].pressure", "interface", "Pa", 0, 1e5)));
	private final FakeDevice head = bench.bind("analyser", "head",
			new FakeDevice(FakeDevice.settable("knob", "V", 20, 1e9)));
	private final FakeDevice detector = bench.bind("detector", "detector",
			new FakeDevice(FakeDevice.settable("knob", "V", 1000, 1e9)));

	BulkheadTest() {
		gauge.values.put("chambers[2].pressure", 6.7e-4);
		gauge.values.put("chambers[0].pressure", 535d);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void hangingDeviceDelaysNobody() throws Exception {
		SessionInstrument instrument = bench.connected();
		detector.ignoreInterrupts = true;
		detector.hangs.set(1);
		Bench.await("it hangs", () -> instrument.devices().get(2).status().state() == DeviceState.FAULT);
		assertEquals(InstrumentState.PARTIAL, instrument.status().state());
		Duration longest = Duration.ofDays(1);
		// a machine that others keep busy may itself delay one
		for (int tries = 0; tries < 10 && longest.toMillis() >= 500; tries++) {
			longest = Duration.ZERO;
			Instant end = Instant.now().plusSeconds(2);
			while (Instant.now().isBefore(end)) {
				Instant begin = Instant.now();
				instrument.set("analyser.knob", 1).get(5, TimeUnit.SECONDS);
				Duration took = Duration.between(begin, Instant.now());
				longest = took.compareTo(longest) > 0 ? took : longest;
			}
		}
		assertTrue(longest.toMillis() < 500, longest.toString());
		Instant read = instrument.parameter("vacuumSystem.chambers[2].pressure").orElseThrow().time();
		Bench.await("still polled", () -> instrument.parameter("vacuumSystem.chambers[2].pressure").orElseThrow()
				.time().isAfter(read));
	}

	@Test
	void writesOfOthersGoOnWhileADeviceHangsInTheMiddleOfACall() throws Exception {
		SessionInstrument instrument = bench.connected();
		Duration took = Duration.ofDays(1);
		for (int tries = 0; tries < 10 && took.toMillis() >= 500; tries++) {
			CountDownLatch hang = new CountDownLatch(1);
			detector.reading = hang;
			Thread.sleep(600);
			Instant begin = Instant.now();
			instrument.set("analyser.knob", 1).get(5, TimeUnit.SECONDS);
			took = Duration.between(begin, Instant.now());
			hang.countDown();
		}
		assertTrue(took.toMillis() < 500, took.toString());
	}

	@Test
	void scanEndsInTheSafeStateWhenADriverGoesAndTheDeviceComesBackWithIt() throws Exception {
		SessionInstrument instrument = bench.connected();
		List<Integer> frames = new CopyOnWriteArrayList<>();
		CompletableFuture<Void> scan = instrument.scan(ENDLESS, frame -> frames.add(frame.index()));
		Bench.await("scans", () -> frames.size() > 2);
		bench.service.removeDriver(head);
		assertEquals("the scan was stopped: the driver of head:x was stopped, updated or removed during the scan",
				Bench.failure(scan).getMessage());
		assertEquals(1, head.closed.get());
		assertEquals("safe", head.log.getLast());
		Bench.await("all are safe", () -> detector.log.contains("safe"));
		assertTrue(instrument.scanIdle(Bench.LIMIT));
		Bench.await("told", () -> instrument.devices().get(1).status().reason() == DeviceReason.NO_DRIVER);
		assertEquals(DeviceState.READY, instrument.devices().get(0).status().state());
		assertEquals(0, gauge.closed.get() + detector.closed.get());
		bench.install("head", head);
		assertTrue(instrument.awaitConnected(Bench.LIMIT), instrument.status().text());
		CompletableFuture<Void> again = instrument.scan(ENDLESS, frame -> frames.add(-1));
		Bench.await("scans again", () -> frames.contains(-1));
		again.cancel(true);
		assertTrue(instrument.scanIdle(Bench.LIMIT));
	}

	@Test
	void driverOfAnotherDeviceThatGoesStopsTheScanToo() throws Exception {
		SessionInstrument instrument = bench.connected();
		CompletableFuture<Void> scan = instrument.scan(ENDLESS, frame -> {
		});
		bench.service.removeDriver(detector);
		assertEquals(DeviceReason.NO_DRIVER, Bench.failure(scan).reason());
		assertEquals(0, head.closed.get());
	}

	@Test
	void scannerThatIgnoresItsInterruptionDoesNotKeepTheInstrumentBusy() throws Exception {
		SessionInstrument instrument = bench.connected();
		CountDownLatch scanning = new CountDownLatch(1);
		head.hangInScan = Optional.of(scanning);
		head.ignoreInterrupts = true;
		CompletableFuture<Void> scan = instrument.scan(ENDLESS, frame -> {
		});
		assertTrue(scanning.await(10, TimeUnit.SECONDS));
		assertTrue(instrument.isScanning());
		scan.cancel(true);
		assertTrue(instrument.scanIdle(Bench.LIMIT));
		Bench.await("told", () -> instrument.devices().get(1).status().reason() == DeviceReason.DRIVER_DEFECT);
		assertFalse(instrument.isScanning());
	}

	@Test
	void framesThatTheDeviceDeliveredAreNotLostWhenItsLinkBreaks() throws Exception {
		SessionInstrument instrument = bench.connected();
		head.scanFailsAfter = 10;
		List<Integer> frames = new CopyOnWriteArrayList<>();
		CountDownLatch open = new CountDownLatch(1);
		CompletableFuture<Void> scan = instrument.scan(ENDLESS, frame -> {
			open.await();
			frames.add(frame.index());
		});
		Bench.await("the link is lost", () -> instrument.devices().get(1).health().failures() > 0);
		assertFalse(scan.isDone());
		open.countDown();
		assertEquals(DeviceReason.LINK_LOST, Bench.failure(scan).reason());
		assertEquals(10, frames.size());
	}
}
