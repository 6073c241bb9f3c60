package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.driver.TestedDriverFactory;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;

/** Bundles of drivers that are stopped, updated and removed in the middle of a scan, and come back. */
@Timeout(120)
class DriverRestartTest {

	private static final Duration LIMIT = Duration.ofSeconds(20);
	private static final MassScanRequest ENDLESS = new MassScanRequest(100, 200, 1, 10_000, 1_000_000,
			FirstStageMode.TRACKING, 0.02, 0.7, false);

	private final Framework framework;
	private final AtomicInteger frames = new AtomicInteger();
	private final Bundle head;
	private LiveInstrument instrument;

	DriverRestartTest() throws Exception {
		framework = new Framework();
		head = framework.keep(driver("head").start(framework.context()));
		framework.keep(driver("other").start(framework.context()));
		MassSpectrometer model = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		model.setName("restart");
		for (String scheme : List.of("head", "other")) {
			DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
			binding.setPart(scheme.equals("head") ? "analyser" : "detector");
			binding.setDriver(scheme + ":x");
			model.getBindings().add(binding);
		}
		instrument = framework.service(InstrumentService.class).open(model, new OpenOptions(TimeSource.system(), 1));
	}

	private static DriverBundle driver(String scheme) {
		return new DriverBundle("org.example.driver." + scheme).component(TestedDriverFactory.class,
				DriverBundle.scheme(scheme));
	}

	@BeforeEach
	void connect() throws Exception {
		instrument.connect();
		assertTrue(instrument.awaitConnected(LIMIT), instrument.status().text());
	}

	@AfterEach
	void close() throws Exception {
		instrument.close();
		framework.close();
	}

	private CompletableFuture<Void> scan() throws InterruptedException {
		int before = frames.get();
		CompletableFuture<Void> scan = instrument.scan(ENDLESS, frame -> frames.incrementAndGet());
		Framework.await("it scans", () -> frames.get() > before + 2);
		framework.log.clear();
		return scan;
	}

	private void assertStopped(CompletableFuture<Void> scan) throws Exception {
		ExecutionException failure = assertThrows(ExecutionException.class, () -> scan.get(20, TimeUnit.SECONDS));
		DeviceException why = assertInstanceOf(DeviceException.class, failure.getCause());
		assertEquals("the scan was stopped: the driver of head:x was stopped, updated or removed during the scan",
				why.getMessage());
		assertTrue(instrument.scanIdle(LIMIT));
		List<String> done = framework.log.stream().filter(text -> text.startsWith("head ")).toList();
		assertEquals("head safe", done.getFirst());
		assertTrue(done.contains("head close"), done.toString());
	}

	private void assertOthersLive() throws Exception {
		Framework.await("the other device is safe", () -> framework.log.contains("other safe"));
		assertEquals(DeviceState.READY, instrument.devices().get(1).status().state());
		instrument.set("detector.knob", 3).get(10, TimeUnit.SECONDS);
	}

	private void assertGone() throws Exception {
		Framework.await("it says why", () -> instrument.devices().get(0).status().reason() == DeviceReason.NO_DRIVER
				&& instrument.devices().get(0).status().text().startsWith("no installed driver serves 'head:'"));
	}

	private void assertBack() throws Exception {
		Framework.await("it comes back", () -> instrument.devices().get(0).status().state() == DeviceState.READY);
		instrument.set("analyser.knob", 2).get(10, TimeUnit.SECONDS);
		CompletableFuture<Void> again = scan();
		again.cancel(true);
		assertTrue(instrument.scanIdle(LIMIT));
	}

	@Test
	void stoppedAndStarted() throws Exception {
		CompletableFuture<Void> scan = scan();
		head.stop();
		assertStopped(scan);
		assertGone();
		assertOthersLive();
		head.start();
		assertBack();
	}

	@Test
	void updated() throws Exception {
		CompletableFuture<Void> scan = scan();
		head.update(driver("head").with("Bundle-Version", "1.1.0").jar());
		assertStopped(scan);
		assertOthersLive();
		assertBack();
		assertEquals("1.1.0", instrument.devices().get(0).description().map(DeviceDescription::firmware).orElse(""));
	}

	@Test
	void removedAndInstalledAgain() throws Exception {
		CompletableFuture<Void> scan = scan();
		head.uninstall();
		assertStopped(scan);
		assertGone();
		assertOthersLive();
		framework.keep(driver("head").start(framework.context()));
		assertBack();
	}

	@Test
	void driverOfAnotherDeviceStopsTheScan() throws Exception {
		CompletableFuture<Void> scan = scan();
		for (Bundle bundle : framework.context().getBundles()) {
			if ("org.example.driver.other".equals(bundle.getSymbolicName())) {
				bundle.stop();
			}
		}
		ExecutionException failure = assertThrows(ExecutionException.class, () -> scan.get(20, TimeUnit.SECONDS));
		assertEquals(DeviceReason.NO_DRIVER, ((DeviceException) failure.getCause()).reason());
		Framework.await("the scanner is safe", () -> framework.log.contains("head safe"));
		assertEquals(DeviceState.READY, instrument.devices().get(0).status().state());
	}

	@Test
	void twentyRestartsLeaveNoThread() throws Exception {
		head.stop();
		head.start();
		assertBack();
		TreeSet<String> before = threads();
		for (int i = 0; i < 20; i++) {
			head.stop();
			assertGone();
			head.start();
			Framework.await("it comes back", () -> instrument.devices().get(0).status().state() == DeviceState.READY);
		}
		assertEquals(before, threads());
		long opened = framework.log.stream().filter(text -> text.startsWith("head open")).count();
		assertEquals(20, opened);
		assertEquals(20, framework.log.stream().filter("head close"::equals).count());
		instrument.close();
		Framework.await("no thread is left of " + threads(), () -> threads().isEmpty());
	}

	private static TreeSet<String> threads() {
		TreeSet<String> names = new TreeSet<>();
		Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
				.filter(name -> name.startsWith("ionwright-device") || name.startsWith("ionwright-watchdog"))
				.forEach(names::add);
		return names;
	}
}
