package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.instrument.InstalledDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceSessionTest implements DeviceSession.Owner, DriverRegistry {

	private record Context(TimeSource time, long seed, PartSheet sheet) implements DriverContext {
	}

	private final FakeDevice device = new FakeDevice(FakeDevice.settable("voltage", "V", 5000, 1000));
	private Optional<DriverFactory> installed = Optional.of(device);
	private final LinkedBlockingQueue<DeviceStatus> changes = new LinkedBlockingQueue<>();
	private final LinkedBlockingQueue<List<Reading>> readings = new LinkedBlockingQueue<>();
	private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
	private final DeviceSession session = new DeviceSession(new DeviceBindings.Binding("source", "fake:x"), this,
			new Context(TimeSource.virtual(Instant.EPOCH), 1, new PartSheet(Map.of())), this, scheduler);

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
		session.connect();
		DeviceStatus status = await(next -> next.state() == DeviceState.FAULT);
		assertEquals(DeviceReason.NO_DRIVER, status.reason());
		assertEquals("no installed driver serves 'fake:' (fake:x); install its bundle or correct the address in the "
				+ "instrument file", status.text());
	}

	@Test
	void driverThatComesIsUsed() throws Exception {
		installed = Optional.empty();
		session.connect();
		await(next -> next.state() == DeviceState.FAULT);
		installed = Optional.of(device);
		session.driversChanged();
		await(next -> next.state() == DeviceState.READY);
	}

	@Test
	void driverThatGoesIsReleased() throws Exception {
		connect();
		installed = Optional.empty();
		session.driversChanged();
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
		session.connect();
		assertEquals("no such part", await(next -> next.state() == DeviceState.FAULT).text());
	}

	@Test
	void refusedValueLeavesTheDeviceReady() throws Exception {
		connect();
		session.set("voltage", 666).handle((done, failure) -> failure).get(5, TimeUnit.SECONDS);
		assertEquals("tripped", await(next -> next.reason() == DeviceReason.HARDWARE).text());
		assertEquals(DeviceState.READY, session.status().state());
	}

	@Test
	void deviceThatIgnoresInterruptsIsAFault() throws Exception {
		connect();
		device.ignoreInterrupts = true;
		device.hangInRead = true;
		session.refresh();
		DeviceStatus status = await(next -> next.state() == DeviceState.FAULT);
		assertEquals(DeviceReason.DRIVER_DEFECT, status.reason());
		assertTrue(status.text().contains("its thread was given up"), status.text());
	}

	@Test
	void disconnectGoesThroughTheSafeState() throws Exception {
		connect();
		session.set("voltage", 3000).get(5, TimeUnit.SECONDS);
		session.disconnect().get(5, TimeUnit.SECONDS);
		assertEquals(List.of("voltage=3000.0", "safe"), device.log);
		assertEquals(1, device.closed.get());
		assertEquals(DeviceState.DISCONNECTED, session.status().state());
	}

	private void connect() throws InterruptedException {
		session.connect();
		await(next -> next.state() == DeviceState.READY);
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

	@Override
	public void described(DeviceBindings.Binding binding, DeviceDescription description) {
		// the view gives it
	}

	@Override
	public void read(DeviceBindings.Binding binding, List<Reading> values) {
		readings.add(values);
	}

	@Override
	public void statusChanged(DeviceBindings.Binding binding, DeviceStatus status) {
		changes.add(status);
	}

	@Override
	public Optional<DriverFactory> factory(String scheme) {
		return installed;
	}

	@Override
	public List<InstalledDriver> drivers() {
		return List.of();
	}
}
