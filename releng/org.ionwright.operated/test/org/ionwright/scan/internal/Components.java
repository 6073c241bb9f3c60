package org.ionwright.scan.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.InstrumentService;

/** Components as the service runtime makes them: by name, since other bundles keep theirs to themselves. */
final class Components {

	private Components() {
	}

	/** The instrument service with one driver. */
	static InstrumentService service(String driverFactory, String scheme) throws Exception {
		InstrumentService service = made(InstrumentService.class,
				"org.ionwright.instrument.internal.SessionInstrumentService");
		install(service, driverFactory, scheme);
		return service;
	}

	static void install(InstrumentService service, String factory, String scheme) throws Exception {
		DriverFactory driver = made(DriverFactory.class, factory);
		Method add = service.getClass().getDeclaredMethod("addDriver", DriverFactory.class, Map.class);
		add.setAccessible(true);
		add.invoke(service, driver, Map.of(DriverFactory.SCHEME, scheme));
	}

	static <T> T made(Class<T> service, String component) throws Exception {
		return service.cast(Class.forName(component).getConstructor().newInstance());
	}

	static void call(Object component, String method, Class<?> type, Object service)
			throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
		Method add = component.getClass().getDeclaredMethod(method, type);
		add.setAccessible(true);
		add.invoke(component, service);
	}
}
