package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.spi.Settable;
import org.ionwright.instrument.CallLatency;
import org.ionwright.instrument.DeviceHealth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceSessionTest implements DeviceSession.Owner, DriverRegistry {

	private final FakeDevice device = new FakeDevice(FakeDevice.settable("voltage", "V", 5000, 1000));
	private Optional<DriverFactory> installed = Optional.of(device);
	private final LinkedBlockingQueue<DeviceStatus> changes = new LinkedBlockingQueue<>();
	private final LinkedBlockingQueue<List<Reading>> readings = new LinkedBlockingQueue<>();
	private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
	private final DriverOpener opener = new DriverOpener(this, TimeSource.virtual(Instant.EPOCH), 1,
			new PartSheet(Map.of()));
	private final DeviceSession session = new DeviceSession(new Binding(0, "source", "fake:x", "fake:x", Map.of()),
			opener, this, scheduler, failures -> Duration.ofMillis(1));
	private final DeviceConnection connection = session.connection();

	@AfterEach
	void close() {
		device.hanging.countDown();
		session.close();
		scheduler.shutdownNow();
	}

	@Test
	void connectedDeviceIsReadAtOnce() throws Exception {
		connect();
		assertEquals("voltage", poll(readings).getFirst().name());
		assertEquals("fake", session.view().description().orElseThrow().model());
	}

	@Test
	void missingDriverIsToldWithTheRemedy() throws Exception {
		installed = Optional.empty();
		connection.connect();
		DeviceStatus status = await(next -> next.state() == DeviceState.FAULT);
		assertEquals(DeviceReason.NO_DRIVER, status.reason());
		assertEquals(
				"no installed driver serves 'fake:' (fake:x); install its bundle (Ionwright's are org.ionwright.driver.*) "
						+ "or correct the address in the instrument file",
				status.text());
	}

	@Test
	void driverThatComesIsUsed() throws Exception {
		installed = Optional.empty();
		connection.connect();
		await(next -> next.state() == DeviceState.FAULT);
		installed = Optional.of(device);
		session.providersChanged();
		await(next -> next.state() == DeviceState.READY);
	}

	@Test
	void driverThatGoesIsReleased() throws Exception {
		connect();
		installed = Optional.empty();
		session.providersChanged();
		await(next -> next.state() == DeviceState.FAULT && next.reason() == DeviceReason.NO_DRIVER);
		assertEquals(1, device.closed.get());
	}

	@Test
	void lostLinkIsConnectedAgain() throws Exception {
		connect();
		device.readFailure = Optional.of(new DeviceException(DeviceReason.LINK_LOST, "unplugged"));
		session.refresh();
		assertEquals("unplugged; connecting again", await(next -> next.reason() == DeviceReason.LINK_LOST).text());
		await(next -> next.state() == DeviceState.READY);
		assertEquals(2, device.opened.get());
		assertEquals(1, device.closed.get());
	}

	@Test
	void wrongAddressIsNotTriedAgain() throws Exception {
		device.openFailure = Optional.of(new DeviceException(DeviceReason.CONFIGURATION, "no such part"));
		connection.connect();
		assertEquals("no such part", await(next -> next.state() == DeviceState.FAULT).text());
	}

	@Test
	void refusedValueLeavesTheDeviceReady() throws Exception {
		connect();
		set(666).handle((done, failure) -> failure).get(5, TimeUnit.SECONDS);
		assertEquals("tripped", await(next -> next.reason() == DeviceReason.HARDWARE).text());
		assertEquals(DeviceState.READY, session.status().state());
	}

	@Test
	void deviceThatIgnoresInterruptsIsAFault() throws Exception {
		connect();
		device.ignoreInterrupts = true;
		device.hangs.set(1);
		session.refresh();
		DeviceStatus status = await(next -> next.state() == DeviceState.FAULT);
		assertEquals(DeviceReason.DRIVER_DEFECT, status.reason());
		assertTrue(status.text().contains("its thread was given up"), status.text());
	}

	@Test
	void oneDisturbedAnswerDoesNotDropTheLink() throws Exception {
		connect();
		device.readFailure = Optional.of(new DeviceException(DeviceReason.PROTOCOL, "garbage"));
		session.refresh().get(5, TimeUnit.SECONDS);
		assertEquals(DeviceState.READY, session.status().state());
		assertEquals(1, device.opened.get());
		assertEquals("garbage", session.view().health().lastTrouble().orElseThrow().text());
	}

	@Test
	void anotherDeviceBehindTheAddressIsNotUsedUntilItIsAccepted() throws Exception {
		connect();
		device.serialNumber = "2";
		device.readFailure = Optional.of(new DeviceException(DeviceReason.LINK_LOST, "unplugged"));
		session.refresh();
		DeviceStatus status = await(next -> next.state() == DeviceState.FAULT);
		assertEquals("fake:x: another device answers: test fake no. 2 instead of test fake no. 1; accept it if it was "
				+ "exchanged on purpose", status.text());
		assertEquals("2", session.view().stranger().orElseThrow().serialNumber());
		assertEquals(2, device.closed.get());
		connection.retry();
		await(next -> next.state() == DeviceState.FAULT);
		connection.acceptIdentity();
		await(next -> next.state() == DeviceState.READY);
		assertEquals(Optional.empty(), session.view().stranger());
	}

	@Test
	void driverWhoseFirstReadFailsIsClosedAndOpenedAgain() throws Exception {
		device.readFailure = Optional.of(new DeviceException(DeviceReason.TIMEOUT, "no answer"));
		connect();
		assertEquals(2, device.opened.get());
		assertEquals(1, device.closed.get());
	}

	@Test
	void healthCountsCallsFailuresAndReconnects() throws Exception {
		connect();
		device.readFailure = Optional.of(new DeviceException(DeviceReason.LINK_LOST, "unplugged"));
		session.refresh();
		await(next -> next.reason() == DeviceReason.LINK_LOST);
		await(next -> next.state() == DeviceState.READY);
		set(1).get(5, TimeUnit.SECONDS);
		DeviceHealth health = session.view().health();
		assertEquals(4, health.calls(), "two times connecting, a read and a set");
		assertEquals(1, health.failures());
		assertEquals(1, health.reconnects());
		assertEquals(2, health.latency().histogram().stream().mapToLong(CallLatency.Bin::calls).sum());
		assertEquals("read", health.lastTrouble().orElseThrow().call());
	}

	@Test
	void safeStateRevokesWhatWaitsToBeWritten() throws Exception {
		connect();
		device.reading = new CountDownLatch(1);
		session.refresh();
		CompletableFuture<Void> waiting = set(3000);
		CompletableFuture<Void> safe = session.safeState(() -> device.log.add("reached"));
		device.reading.countDown();
		safe.get(5, TimeUnit.SECONDS);
		assertEquals(DeviceReason.CANCELLED, failure(waiting).reason());
		assertEquals(List.of("safe", "reached"), device.log);
	}

	@Test
	void deviceThatIsBeingConnectedHoldsNobodyAndIsMadeSafeWhenItAnswers() throws Exception {
		device.reading = new CountDownLatch(1);
		connection.connect();
		Bench.await("it is opened", () -> device.opened.get() == 1);
		assertTrue(session.safeState(() -> device.log.add("reached")).isDone());
		assertEquals(DeviceState.CONNECTING, session.status().state());
		assertEquals(List.of(), device.log);
		device.reading.countDown();
		Bench.await("it is safe", () -> device.log.equals(List.of("safe", "reached")));
		assertEquals(DeviceState.READY, session.status().state());
	}

	@Test
	void occupiedDeviceRefusesWritesAndIsFreedByTheSafeState() throws Exception {
		connect();
		CountDownLatch over = new CountDownLatch(1);
		CompletableFuture<Void> procedure = session.occupy("degas", "degassing", Duration.ofMinutes(1), open -> {
			new CountDownLatch(1).await();
			return null;
		}, over::countDown);
		assertEquals("degassing", await(next -> next.state() == DeviceState.BUSY).text());
		assertEquals("fake:x: degassing; wait for its end or stop it, then set", failure(set(1)).getMessage());
		session.safeState(() -> device.log.add("reached")).get(5, TimeUnit.SECONDS);
		assertTrue(procedure.isCancelled());
		assertTrue(over.await(5, TimeUnit.SECONDS));
		assertEquals(DeviceState.READY, session.status().state());
	}

	@Test
	void faultOfTheDeviceIsOverWhenItReadsAgain() throws Exception {
		connect();
		set(666).handle((done, failure) -> failure).get(5, TimeUnit.SECONDS);
		assertEquals(DeviceReason.HARDWARE, session.status().reason());
		session.refresh().get(5, TimeUnit.SECONDS);
		assertEquals(DeviceReason.NONE, session.status().reason());
	}

	@Test
	void callThatTookTooLongEndsTheConnection() throws Exception {
		connect();
		device.hangs.set(1);
		session.refresh();
		assertEquals(DeviceReason.TIMEOUT, await(next -> next.state() == DeviceState.CONNECTING).reason());
		await(next -> next.state() == DeviceState.READY);
		assertEquals(1, device.closed.get());
	}

	@Test
	void disconnectGoesThroughTheSafeState() throws Exception {
		connect();
		set(3000).get(5, TimeUnit.SECONDS);
		session.disconnect().get(5, TimeUnit.SECONDS);
		assertEquals(List.of("voltage=3000.0", "safe"), device.log);
		assertEquals(1, device.closed.get());
		assertEquals(DeviceState.DISCONNECTED, session.status().state());
	}

	private void connect() throws InterruptedException {
		connection.connect();
		await(next -> next.state() == DeviceState.READY);
	}

	private static DeviceException failure(CompletableFuture<?> call) {
		ExecutionException failure = assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
		return assertInstanceOf(DeviceException.class, failure.getCause());
	}

	private DeviceStatus await(Predicate<DeviceStatus> condition) throws InterruptedException {
		DeviceStatus status = poll(changes);
		while (!condition.test(status)) {
			status = poll(changes);
		}
		return status;
	}

	private static <T> T poll(LinkedBlockingQueue<T> queue) throws InterruptedException {
		T next = queue.poll(10, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionError("nothing happened within 10 s");
		}
		return next;
	}

	private CompletableFuture<Void> set(double value) {
		return session.write("set", device -> {
			((Settable) device.driver()).set("voltage", value);
			return null;
		});
	}

	@Override
	public void described(DeviceSession from, DeviceDescription description, List<Loop> loops) {
		// the view gives it
	}

	@Override
	public void read(DeviceSession from, List<Reading> values, Duration took) {
		readings.add(values);
	}

	@Override
	public void statusChanged(DeviceSession from) {
		changes.add(from.status());
	}

	@Override
	public Optional<DriverFactory> factory(String scheme) {
		return installed;
	}
}
