package org.example.teller;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.DriverDoctor;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Arguments: a file for the report, then pairs of the address of a device and a bundle. Tells which drivers there are and how the devices
 * are; then installs the bundles while the devices wait, and tells how they are when all can be used.
 */
public final class Teller implements IApplication {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final BundleContext context = FrameworkUtil.getBundle(Teller.class).getBundleContext();
	private final List<String> report = new ArrayList<>();

	@Override
	public Object start(IApplicationContext application) throws Exception {
		String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put(DriverFactory.SCHEME, "asking");
		context.registerService(DriverFactory.class, new AskingDriver(), properties);
		service(DriverDoctor.class).examine().forEach(driver -> report.add("driver " + driver.scheme() + " "
				+ driver.bundle() + " " + driver.condition() + " " + driver.text()));
		MassSpectrometer model = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		try (LiveInstrument live = service(InstrumentService.class).open(model,
				new OpenOptions(TimeSource.system(), 1))) {
			for (int i = 1; i < arguments.length; i += 2) {
				live.bind("", arguments[i]);
			}
			live.connect();
			live.awaitConnected(LIMIT);
			tell("before", live);
			for (int i = 2; i < arguments.length; i += 2) {
				context.installBundle(URI.create(arguments[i]).toString()).start();
			}
			awaitUsable(live);
			live.refresh();
			tell("after", live);
			live.parameters()
					.forEach(each -> report.add("reading " + each.source().name() + " = " + each.readback()));
		}
		write(Path.of(arguments[0]));
		return EXIT_OK;
	}

	private static void awaitUsable(LiveInstrument live) throws InterruptedException {
		Semaphore changes = new Semaphore(1);
		live.addListener(new InstrumentListener() {
			@Override
			public void statusChanged() {
				changes.release();
			}
		});
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!live.devices().stream().allMatch(device -> device.status().state().usable())
				&& changes.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
			changes.drainPermits();
		}
	}

	private void tell(String when, LiveInstrument live) {
		for (LiveDevice device : live.devices()) {
			report.add(when + " " + device.address() + " " + device.status().state() + " "
					+ device.description().map(each -> each.model()).orElse("") + device.status().text());
		}
	}

	private <T> T service(Class<T> type) throws InterruptedException {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		return tracker.waitForService(LIMIT.toMillis());
	}

	private void write(Path file) throws IOException {
		Files.write(file, report);
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
