package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The framework the tests run in, with what they install and have to take away again. */
final class Framework implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	/** What the drivers of {@link DriverBundle} write down. */
	final Queue<String> log = new ConcurrentLinkedQueue<>();
	private final List<Bundle> installed = new ArrayList<>();
	private final List<ServiceTracker<?, ?>> held = new ArrayList<>();

	Framework() throws BundleException {
		System.getProperties().put("org.ionwright.instrument.driver.log", log);
		FrameworkUtil.getBundle(Framework.class).start();
	}

	BundleContext context() {
		return FrameworkUtil.getBundle(Framework.class).getBundleContext();
	}

	/** A service, which is held until the end: a component that nobody uses may be taken down. */
	<T> T service(Class<T> type) throws InterruptedException {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
		tracker.open();
		held.add(tracker);
		T service = tracker.waitForService(LIMIT.toMillis());
		assertTrue(service != null, type + " is not there");
		return service;
	}

	Bundle keep(Bundle bundle) {
		installed.add(bundle);
		return bundle;
	}

	static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what);
			Thread.sleep(5);
		}
	}

	@Override
	public void close() throws BundleException {
		held.forEach(ServiceTracker::close);
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		System.getProperties().remove("org.ionwright.instrument.driver.log");
	}
}
