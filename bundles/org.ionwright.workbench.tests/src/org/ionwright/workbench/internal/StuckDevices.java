package org.ionwright.workbench.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Devices of the twin, at addresses with the scheme {@code stuck}, that do not come back from any call while they are stuck. */
final class StuckDevices implements DriverFactory, AutoCloseable {

	static final String SCHEME = "stuck";
	private static final String TWIN = "(" + DriverFactory.SCHEME + "=sim)";

	private final BundleContext context = FrameworkUtil.getBundle(StuckDevices.class).getBundleContext();
	private final ServiceReference<DriverFactory> reference;
	private final DriverFactory twin;
	private final ServiceRegistration<DriverFactory> registration;
	private boolean stuck;
	private int held;

	StuckDevices() throws Exception {
		Collection<ServiceReference<DriverFactory>> twins = context.getServiceReferences(DriverFactory.class, TWIN);
		reference = twins.iterator().next();
		twin = Objects.requireNonNull(context.getService(reference));
		Hashtable<String, Object> properties = new Hashtable<>();
		properties.put(DriverFactory.SCHEME, SCHEME);
		registration = context.registerService(DriverFactory.class, this, properties);
	}

	synchronized void stick(boolean now) {
		stuck = now;
		notifyAll();
	}

	/** Calls that do not come back now. */
	synchronized int held() {
		return held;
	}

	private synchronized void pass() throws InterruptedException {
		held++;
		try {
			while (stuck) {
				wait();
			}
		} finally {
			held--;
		}
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext driverContext) throws DeviceException, InterruptedException {
		pass();
		Driver driver = twin.open(new DeviceUri("sim", uri.path(), uri.options()), driverContext);
		Set<Class<?>> abilities = new LinkedHashSet<>();
		collect(driver.getClass(), abilities);
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), abilities.toArray(Class<?>[]::new),
				(proxy, method, arguments) -> {
					if (!method.getName().equals("description") && !method.getName().equals("close")) {
						pass();
					}
					try {
						return method.invoke(driver, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private static void collect(@Nullable Class<?> type, Set<Class<?>> abilities) {
		if (type != null) {
			if (type.isInterface() && type.getPackage() == Driver.class.getPackage()) {
				abilities.add(type);
			}
			for (Class<?> each : type.getInterfaces()) {
				collect(each, abilities);
			}
			collect(type.getSuperclass(), abilities);
		}
	}

	@Override
	public void close() {
		stick(false);
		registration.unregister();
		context.ungetService(reference);
	}
}
