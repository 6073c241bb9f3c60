package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.ionwright.device.DeviceException;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PointBinding;

/**
 * The demo instrument with bindings of its own, in real time, over devices whose every answer a test decides. It lists no interlocks: they
 * hold as far as there are readings.
 */
final class Bench implements AutoCloseable {

	static final Duration LIMIT = Duration.ofSeconds(10);

	final SessionInstrumentService service = new SessionInstrumentService();
	final MassSpectrometer model = DemoModels.instrument();
	private final Map<String, FakeDevice> devices = new LinkedHashMap<>();

	Bench() {
		model.getBindings().clear();
		model.getInterlocks().clear();
	}

	/** Binds a device to a part by the address {@code scheme:x}; points in pairs of name in the device and path. */
	<T extends DriverFactory> T bind(String part, String scheme, T device, String... points) {
		DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
		binding.setPart(part);
		binding.setDriver(scheme + ":x");
		for (int i = 0; i < points.length; i += 2) {
			PointBinding point = InstrumentFactory.eINSTANCE.createPointBinding();
			point.setDevice(points[i]);
			point.setParameter(points[i + 1]);
			binding.getPoints().add(point);
		}
		model.getBindings().add(binding);
		install(scheme, device);
		return device;
	}

	void install(String scheme, DriverFactory factory) {
		service.addDriver(factory, Map.of(DriverFactory.SCHEME, scheme));
		if (factory instanceof FakeDevice device) {
			devices.put(scheme, device);
		}
	}

	SessionInstrument open() {
		return (SessionInstrument) service.open(model, new OpenOptions(TimeSource.system(), 1));
	}

	SessionInstrument connected() throws InterruptedException {
		SessionInstrument instrument = open();
		instrument.connect();
		assertTrue(instrument.awaitConnected(LIMIT), () -> instrument.status().text());
		return instrument;
	}

	static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what);
			Thread.sleep(5);
		}
	}

	static DeviceException failure(CompletableFuture<?> future) {
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> future.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
		return assertInstanceOf(DeviceException.class, failure.getCause());
	}

	@Override
	public void close() {
		devices.values().forEach(device -> device.hanging.countDown());
		service.closeAll();
	}
}
