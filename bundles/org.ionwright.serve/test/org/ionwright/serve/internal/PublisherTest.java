package org.ionwright.serve.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.epics.pva.PVASettings;
import org.epics.pva.client.PVAClient;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.serve.internal.pva.PvaServer;
import org.ionwright.transport.pva.internal.PvaLinkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients see of an instrument. */
@Timeout(60)
class PublisherTest {

	private static final Duration LIMIT = Duration.ofSeconds(5);
	private static final String VOLTAGE = "source.needle.voltage";
	private static final String RAMPED = "source.cone";
	private static final String TEMPERATURE = "stages[1].temperature";

	private final FakeInstrument live = new FakeInstrument();
	private final List<String> notes = new CopyOnWriteArrayList<>();
	private final PvaServer server;
	private final Publisher publisher;
	private final PvLink link;

	PublisherTest() throws Exception {
		live.offer(FakeInstrument.settable(VOLTAGE, Double.POSITIVE_INFINITY));
		live.offer(FakeInstrument.settable(RAMPED, 10));
		live.offer(FakeInstrument.reading(TEMPERATURE));
		live.offer(FakeInstrument.valve("valve"));
		server = new PvaServer(InetAddress.getLoopbackAddress(), 0, notes::add);
		publisher = new Publisher(live, server, PvNames.of("N:", "unused"),
				new WriteList(List.of("source:*", "N:valve:SP")),
				notes::add);
		link = (PvLink) new PvaLinkFactory().open("pva:", Map.of("servers", "127.0.0.1:" + server.address().getPort()),
				SerialLine.of(9600), Links.NONE);
	}

	@AfterEach
	void end() {
		link.close();
		publisher.close();
		server.close();
	}

	private PvValue get(String name) throws Exception {
		return link.get("N:" + name, LIMIT);
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + 10_000_000_000L;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "not within 10 s");
			LockSupport.parkNanos(5_000_000);
		}
	}

	private interface Ask {

		boolean ask() throws Exception;
	}

	private static BooleanSupplier quietly(Ask ask) {
		return () -> {
			try {
				return ask.ask();
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		};
	}

	/** Who brings all variables up to date began before the put, and comes to this one behind it. */
	@Test
	void anOlderStateDoesNotOverwriteWhatWasPut() throws Exception {
		LiveParameter before = live.parameter(VOLTAGE).orElseThrow();
		try (PvaServer other = new PvaServer(InetAddress.getLoopbackAddress(), 0, notes::add);
				PvLink second = (PvLink) new PvaLinkFactory().open("pva:",
						Map.of("servers", "127.0.0.1:" + other.address().getPort()), SerialLine.of(9600), Links.NONE)) {
			ServedParameter served = new ServedParameter(live, before, other, PvNames.of("M:", "unused"),
					new WriteList(List.of("source:*")), notes::add);
			second.put("M:source:needle:voltage:SP", 2, LIMIT);
			served.update(before);
			assertEquals(2, second.get("M:source:needle:voltage:SP", LIMIT).value());
		}
	}

	@Test
	void aReadingHasTheUnitThatPeopleUse() throws Exception {
		PvValue value = get("stages:1:temperature");
		assertEquals(26.85, value.value(), 1e-9);
		assertEquals("\u00b0C", value.unit());
		assertEquals(726.85, value.displayHigh(), 1e-9);
		assertTrue(Double.isNaN(value.controlHigh()));
		assertEquals(0, value.severity());
		assertEquals(Instant.ofEpochSecond(1000), value.time());
	}

	@Test
	void aSetPointIsAnotherVariableWithLimits() throws Exception {
		PvValue before = get("source:needle:voltage:SP");
		assertTrue(Double.isNaN(before.value()));
		assertEquals(4, before.severity());
		assertEquals("nothing was set since it was connected", before.alarm());
		assertEquals(3, before.controlHigh());
		link.put("N:source:needle:voltage:SP", 2.5, LIMIT);
		assertEquals(List.of("set " + VOLTAGE + " 2500.0"), live.calls);
		PvValue after = get("source:needle:voltage:SP");
		assertEquals(2.5, after.value());
		assertEquals(0, after.severity());
		assertEquals(0.1, get("source:needle:voltage").value());
		assertEquals(List.of("N:source:needle:voltage:SP = 2.5 kV by "), notes.stream()
				.map(note -> note.replaceAll("by .*", "by ")).toList());
	}

	@Test
	void theLimitsThemselvesCanBePut() throws Exception {
		live.offer(new LiveParameter("source.hot", "", "Hot", "K", "\u00b0C", 1, 273.15,
				Access.READ_WRITE, 280.1, 623.1500000000001, Double.POSITIVE_INFINITY, 1, 300, 300,
				Instant.EPOCH, Quality.GOOD));
		await(() -> publisher.names().contains("N:source:hot:SP"));
		double high = get("source:hot:SP").controlHigh();
		link.put("N:source:hot:SP", high, LIMIT);
		assertEquals("set source.hot 623.1500000000001", live.calls.getLast());
	}

	@Test
	void refusalsOfTheGateComeInItsWords() throws Exception {
		DeviceException refused = assertThrows(DeviceException.class,
				() -> link.put("N:source:needle:voltage:SP", 3.5, LIMIT));
		assertEquals(DeviceReason.HARDWARE, refused.reason());
		assertTrue(String.valueOf(refused.getMessage()).endsWith(VOLTAGE + ": 3500.0 is too much"),
				refused.getMessage());
		assertTrue(notes.getLast().contains("refused: " + VOLTAGE), notes.toString());
	}

	@Test
	void whatIsNotListedIsNotPut() {
		DeviceException reading = assertThrows(DeviceException.class,
				() -> link.put("N:stages:1:temperature", 20, LIMIT));
		assertTrue(String.valueOf(reading.getMessage()).contains("N:stages:1:temperature can only be read"),
				reading.getMessage());
		DeviceException readback = assertThrows(DeviceException.class,
				() -> link.put("N:source:needle:voltage", 1, LIMIT));
		assertTrue(String.valueOf(readback.getMessage()).contains("put N:source:needle:voltage:SP"),
				readback.getMessage());
		DeviceException state = assertThrows(DeviceException.class, () -> link.put("N:STATE", 1, LIMIT));
		assertTrue(String.valueOf(state.getMessage()).contains("N:STATE can only be read"), state.getMessage());
		assertEquals(List.of(), live.calls);
	}

	@Test
	void withoutAListNothingIsPut() throws Exception {
		try (PvaServer other = new PvaServer(InetAddress.getLoopbackAddress(), 0, notes::add);
				Publisher closed = new Publisher(live, other, PvNames.of("", live.name()), WriteList.EMPTY, notes::add);
				PvLink there = (PvLink) new PvaLinkFactory().open("pva:",
						Map.of("servers", "127.0.0.1:" + other.address().getPort()), SerialLine.of(9600), Links.NONE)) {
			assertEquals(List.of(), closed.writable());
			DeviceException refused = assertThrows(DeviceException.class,
					() -> there.put("IW:Bench_3:valve:SP", 0, LIMIT));
			assertTrue(String.valueOf(refused.getMessage()).contains("not in the list of names"), refused.getMessage());
			assertEquals(List.of(), live.calls);
		}
	}

	@Test
	void aSwitchIsAChoice() throws Exception {
		assertEquals(List.of("closed", "open"), get("valve").choices());
		link.put("N:valve:SP", 0, LIMIT);
		assertEquals("set valve 0.0", live.calls.getLast());
		assertEquals(0, get("valve:SP").value());
	}

	@Test
	void aRampIsConfirmedWhenItHasBegunAndItsTargetIsShown() throws Exception {
		CompletableFuture<Boolean> arrived = new CompletableFuture<>();
		live.answer = Optional.of(arrived.thenAccept(now -> {
			// arrived
		}));
		link.put("N:source:cone:SP", 1, LIMIT);
		live.change(RAMPED, row -> row.withSetPoint(110));
		assertEquals(1, get("source:cone:SP").value());
		arrived.complete(true);
		await(() -> live.rows.get(RAMPED).setPoint() == 1000);
		assertEquals(1, get("source:cone:SP").value());
	}

	@Test
	void trustIsSeverity() throws Exception {
		live.change(TEMPERATURE, row -> row.withQuality(Quality.UNCERTAIN));
		await(quietly(() -> get("stages:1:temperature").severity() == 1));
		live.device = new DeviceStatus(DeviceState.FAULT, DeviceReason.HARDWARE, "cable is off", Instant.EPOCH);
		live.change(TEMPERATURE, row -> row.withQuality(Quality.STALE));
		await(quietly(() -> get("stages:1:temperature").severity() == 3));
		assertEquals("no fresh reading: cable is off", get("stages:1:temperature").alarm());
		live.change(TEMPERATURE, row -> row.withReadback(Double.NaN, Instant.EPOCH, Quality.NONE));
		await(quietly(() -> get("stages:1:temperature").alarm().startsWith("no value")));
		assertEquals(3, get("source:needle:voltage:SP").severity());
		assertEquals(5, get("STATE").value());
		assertEquals(2, get("STATE").severity());
		assertEquals("cable is off", get("STATE").alarm());
		assertEquals("fault", get("DEV:0:STATE").choices().get((int) get("DEV:0:STATE").value()));
	}

	@Test
	void parametersComeAndGo() throws Exception {
		double changes = get("CHANGES").value();
		live.offer(FakeInstrument.reading("late"));
		await(() -> publisher.names().contains("N:late"));
		assertEquals(26.85, get("late").value(), 1e-9);
		assertTrue(get("PARAMETERS").choices().contains("[late]"));
		assertEquals(changes + 1, get("CHANGES").value());
		live.rows.remove("late");
		live.listeners.forEach(listener -> listener.readingsChanged());
		await(() -> !publisher.names().contains("N:late"));
		assertThrows(DeviceException.class, () -> link.get("N:late", Duration.ofMillis(300)));
	}

	/** The driver pv of another Ionwright reads what this node says of itself. */
	@Test
	void theDirectoryIsAConfiguration() throws Exception {
		LiveParameter row = FakeInstrument.settable("source.gun[1].energy", 50);
		live.offer(new LiveParameter(row.path(), "", "Energy\n= of the gun", row.unit(), row.displayUnit(),
				row.displayFactor(), row.displayOffset(), row.access(), row.minimum(), row.maximum(),
				row.ratePerSecond(),
				row.tolerance(), row.setPoint(), row.readback(), row.time(), row.quality(), row.states(),
				new ParameterSource(0, "energy", Role.DETECTOR_VOLTAGE, "")));
		live.description = Optional.of(new DeviceDescription("v", "m", "", "", true, List.of(new ParameterDescription(
				"energy", "Energy", "V", Access.READ_WRITE, 0, 3000, 50, 2, 10, List.of(), Role.DETECTOR_VOLTAGE))));
		await(() -> publisher.names().contains("N:source:gun:1:energy:SP"));
		await(quietly(() -> get("PARAMETERS").choices().contains("safe = 10.0")));
		List<String> lines = get("PARAMETERS").choices();
		int start = lines.indexOf("[source.gun[1].energy]");
		assertEquals(
				List.of("label = Energy = of the gun", "pv = N:source:gun:1:energy", "uncertain = minor", "unit = V",
						"pv-unit = kV", "scale = 1000.0", "offset = 0.0", "setpoint = N:source:gun:1:energy:SP",
						"role = detector-voltage", "tolerance = 2.0", "rate = 50.0", "safe = 10.0"),
				lines.subList(start + 1, start + 13));
		int reading = lines.indexOf("[" + TEMPERATURE + "]");
		assertEquals(List.of("label = A temperature", "pv = N:stages:1:temperature", "uncertain = minor", "unit = K",
				"pv-unit = \u00b0C", "scale = 1.0", "offset = 273.15", "[valve]"),
				lines.subList(reading + 1, reading + 9));
	}

	@Test
	void aThousandReadingsASecondAreToldTenTimes() throws Exception {
		AtomicInteger told = new AtomicInteger();
		try (PVAClient client = client()) {
			var channel = client.getChannel("N:stages:1:temperature");
			channel.connect().get(10, TimeUnit.SECONDS);
			channel.subscribe("", (from, changes, overrun, data) -> told.incrementAndGet());
			await(() -> told.get() == 1);
			long start = System.nanoTime();
			for (int i = 0; i < 2000; i++) {
				live.read(TEMPERATURE, 300 + i);
				LockSupport.parkNanos(1_000_000);
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			await(quietly(() -> Math.abs(get("stages:1:temperature").value() - 2025.85) < 1e-6));
			assertTrue(told.get() > 3, "told " + told.get());
			assertTrue(told.get() <= 10 * seconds + 3, told.get() + " updates in " + seconds + " s");
			channel.close();
		}
	}

	@Test
	void changesWithinTheToleranceWait() throws Exception {
		AtomicInteger told = new AtomicInteger();
		try (PVAClient client = client()) {
			var channel = client.getChannel("N:source:needle:voltage");
			channel.connect().get(10, TimeUnit.SECONDS);
			channel.subscribe("", (from, changes, overrun, data) -> told.incrementAndGet());
			await(() -> told.get() == 1);
			live.read(VOLTAGE, 100.9);
			await(quietly(() -> get("source:needle:voltage").value() == 0.1009));
			assertEquals(1, told.get());
			live.read(VOLTAGE, 101.1);
			await(() -> told.get() == 2);
			channel.close();
		}
	}

	@Test
	void closingTakesAllVariablesAway() throws Exception {
		get("valve");
		publisher.close();
		assertThrows(DeviceException.class, () -> link.get("N:valve", Duration.ofMillis(300)));
		assertTrue(live.listeners.isEmpty());
		assertFalse(publisher.names().contains("N:valve"));
	}

	private PVAClient client() throws Exception {
		synchronized (PVASettings.class) {
			PVASettings.EPICS_PVA_NAME_SERVERS = "127.0.0.1:" + server.address().getPort();
			PVASettings.EPICS_PVA_AUTO_ADDR_LIST = false;
			return new PVAClient();
		}
	}
}
