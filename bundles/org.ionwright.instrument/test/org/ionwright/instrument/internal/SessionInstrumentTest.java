package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionInstrumentTest {

	private static final Duration LIMIT = Duration.ofSeconds(10);
	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";

	private final FakeDevice source = new FakeDevice(FakeDevice.settable("ioniser.capillaryVoltage", "V", 6000, 1e9));
	private final FakeDevice vacuum = new FakeDevice(
			ParameterDescription.readOnly("chambers[0].pressure", "interface", "Pa", 0, 1e5),
			ParameterDescription.readOnly("chambers[1].pressure", "transfer", "Pa", 0, 1e5),
			ParameterDescription.readOnly("chambers[2].pressure", "analyser", "Pa", 0, 1e5));
	private final FakeDevice analyser = new FakeDevice(FakeDevice.settable("stages[1].ionEnergy", "V", 20, 1e9));
	private final SessionInstrumentService service = new SessionInstrumentService();
	private final LiveInstrument instrument;

	SessionInstrumentTest() {
		install("source", source);
		install("vacuum", vacuum);
		install("analyser", analyser);
		vacuum.values.putAll(
				Map.of("chambers[0].pressure", 535d, "chambers[1].pressure", 0.36, "chambers[2].pressure", 6.7e-4));
		MassSpectrometer model = DemoModels.instrument();
		model.getInterlocks().clear();
		model.getBindings().removeIf(
				binding -> binding.getPart().equals("detector") || binding.getPart().equals("gasSystem"));
		model.getBindings().forEach(binding -> binding.setDriver(binding.getDriver().replace("sim:demo/", "") + ":x"));
		instrument = service.open(model, new OpenOptions(TimeSource.virtual(Instant.EPOCH), 1));
	}

	@AfterEach
	void close() {
		instrument.close();
	}

	private void install(String scheme, DriverFactory factory) {
		service.addDriver(factory, Map.of(DriverFactory.SCHEME, scheme));
	}

	@Test
	void readyWhenEveryDeviceIs() throws Exception {
		assertEquals(InstrumentState.DISCONNECTED, instrument.status().state());
		connect();
		assertEquals(InstrumentState.READY, instrument.status().state());
		assertEquals(535, instrument.parameter("vacuumSystem.chambers[0].pressure").orElseThrow().readback());
		assertTrue(instrument.simulated());
	}

	@Test
	void parametersStandInTheOrderOfTheBindingsWhicheverDeviceConnectsFirst() throws Exception {
		service.removeDriver(source);
		instrument.connect();
		assertFalse(instrument.awaitConnected(LIMIT));
		install("source", source);
		assertTrue(instrument.awaitConnected(LIMIT));
		assertEquals(CAPILLARY, instrument.parameters().getFirst().path());
	}

	@Test
	void missingDriverLeavesTheOthersUsable() throws Exception {
		service.removeDriver(source);
		instrument.connect();
		assertFalse(instrument.awaitConnected(LIMIT));
		assertEquals(InstrumentState.PARTIAL, instrument.status().state());
		assertTrue(instrument.status().text().startsWith("ionSource: no installed driver serves 'source:'"),
				instrument.status().text());
		install("source", source);
		assertTrue(instrument.awaitConnected(LIMIT));
	}

	@Test
	void sameTroubleOfSeveralDevicesIsToldOnce() throws Exception {
		MassSpectrometer model = DemoModels.instrument();
		model.getBindings().removeIf(binding -> binding.getPart().equals("gasSystem"));
		model.getBindings().forEach(binding -> binding.setDriver("none:" + binding.getPart().length() % 2));
		try (LiveInstrument other = service.open(model, new OpenOptions(TimeSource.virtual(Instant.EPOCH), 1))) {
			other.connect();
			assertFalse(other.awaitConnected(LIMIT));
			String remedy = "install its bundle (Ionwright's are org.ionwright.driver.*) or correct the address in the instrument file";
			assertEquals(
					"ionSource: no installed driver serves 'none:' (none:1); " + remedy
							+ "; vacuumSystem: no installed driver serves 'none:' (none:0); " + remedy + ";"
							+ " analyser, detector: none:0 is bound to vacuumSystem already; one binding serves several"
							+ " parts when its points say so",
					other.status().text());
		}
	}

	@Test
	void narrowerLimitOfModelAndDeviceHolds() throws Exception {
		connect();
		assertEquals(5000, instrument.parameter(CAPILLARY).orElseThrow().maximum());
	}

	@Test
	void fastDeviceIsRampedAtTheRateOfTheModel() throws Exception {
		connect();
		instrument.set(CAPILLARY, 250).get(10, TimeUnit.SECONDS);
		assertEquals(List.of("ioniser.capillaryVoltage=100.0", "ioniser.capillaryVoltage=200.0",
				"ioniser.capillaryVoltage=250.0"), source.log);
		assertEquals(250, instrument.parameter(CAPILLARY).orElseThrow().setPoint());
		assertEquals(Instant.EPOCH.plusMillis(200), instrument.time().now());
	}

	@Test
	void readbackIsSeenAfterARefresh() throws Exception {
		connect();
		instrument.set(CAPILLARY, 100).get(10, TimeUnit.SECONDS);
		assertEquals(0, instrument.parameter(CAPILLARY).orElseThrow().readback());
		instrument.refresh();
		assertTrue(instrument.parameter(CAPILLARY).orElseThrow().arrived());
	}

	@Test
	void interlockRefusesHighVoltageInABadVacuum() throws Exception {
		vacuum.values.put("chambers[0].pressure", 20_000d);
		connect();
		assertEquals(DeviceReason.INTERLOCK, failure(instrument.set(CAPILLARY, 100)).reason());
		assertEquals(List.of(), source.log);
	}

	@Test
	void safeStateEndsARampThatIsGoingOn() throws Exception {
		connect();
		CountDownLatch first = new CountDownLatch(1);
		instrument.addListener(new InstrumentListener() {
			@Override
			public void readingsChanged() {
				if (instrument.parameter(CAPILLARY).orElseThrow().setPoint() >= 200) {
					instrument.safeState();
					first.countDown();
				}
			}
		});
		DeviceException failure = failure(instrument.set(CAPILLARY, 5000));
		assertEquals(DeviceReason.CANCELLED, failure.reason());
		assertTrue(first.await(5, TimeUnit.SECONDS));
		instrument.safeState().get(5, TimeUnit.SECONDS);
		assertEquals(0, source.values.get("ioniser.capillaryVoltage"));
		assertEquals(0, instrument.parameter(CAPILLARY).orElseThrow().setPoint());
	}

	@Test
	void scanDeliversEveryFrameAndThenIsIdle() throws Exception {
		connect();
		List<Integer> frames = new CopyOnWriteArrayList<>();
		instrument.scan(request(3), frame -> frames.add(frame.index())).get(10, TimeUnit.SECONDS);
		assertEquals(List.of(0, 1, 2), frames);
		assertEquals(7, instrument.parameter("analyser.stages[1].ionEnergy").orElseThrow().readback(),
				"what the device reads while it scans is shown like every other readback");
		assertTrue(instrument.scanIdle(LIMIT));
	}

	@Test
	void secondScanIsRefusedAndCancelEndsTheFirst() throws Exception {
		connect();
		CountDownLatch started = new CountDownLatch(1);
		List<InstrumentState> told = new CopyOnWriteArrayList<>();
		instrument.addListener(new InstrumentListener() {
			@Override
			public void statusChanged() {
				told.add(instrument.status().state());
			}
		});
		CompletableFuture<Void> scan = instrument.scan(request(1000), frame -> {
			started.countDown();
			new CountDownLatch(1).await();
		});
		assertTrue(started.await(10, TimeUnit.SECONDS));
		assertEquals(InstrumentState.SCANNING, instrument.status().state());
		assertTrue(told.contains(InstrumentState.SCANNING), told.toString());
		assertEquals(DeviceReason.BUSY, failure(instrument.scan(request(1), frame -> {
		})).reason());
		scan.cancel(true);
		assertTrue(instrument.scanIdle(LIMIT));
		assertEquals(InstrumentState.READY, instrument.status().state());
	}

	@Test
	void scanInABadVacuumIsRefused() throws Exception {
		vacuum.values.put("chambers[2].pressure", 0.1);
		connect();
		assertEquals(DeviceReason.INTERLOCK, failure(instrument.scan(request(1), frame -> {
		})).reason());
		assertFalse(analyser.log.contains("scan"));
	}

	@Test
	void closingBringsEveryDeviceToItsSafeState() throws Exception {
		connect();
		instrument.set(CAPILLARY, 300).get(10, TimeUnit.SECONDS);
		instrument.close();
		assertEquals("safe", source.log.getLast());
		assertEquals(1, source.closed.get());
		assertEquals(List.of(), service.instruments());
	}

	@Test
	void stoppingTheServiceClosesWhatIsOpen() throws Exception {
		connect();
		service.closeAll();
		assertEquals("safe", source.log.getLast());
		assertEquals(1, vacuum.closed.get());
	}

	private void connect() throws InterruptedException {
		instrument.connect();
		assertTrue(instrument.awaitConnected(LIMIT), instrument.status().text());
	}

	private static MassScanRequest request(int scans) {
		return new MassScanRequest(100, 200, 1, 500, scans, FirstStageMode.TRACKING, 0.02, 0.7, false);
	}

	private static DeviceException failure(CompletableFuture<?> future) {
		ExecutionException failure = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
		return assertInstanceOf(DeviceException.class, failure.getCause());
	}
}
