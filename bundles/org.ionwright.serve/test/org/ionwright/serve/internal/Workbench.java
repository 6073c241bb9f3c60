package org.ionwright.serve.internal;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.ServiceLoader;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.InstrumentService;

/** The instrument service as Declarative Services make it, but without OSGi and with the transports of the class path. */
final class Workbench {

	private Workbench() {
	}

	static InstrumentService service(Map<String, DriverFactory> drivers) throws ReflectiveOperationException {
		Class<?> type = Class.forName("org.ionwright.instrument.internal.SessionInstrumentService");
		InstrumentService service = (InstrumentService) type.getConstructor().newInstance();
		Method addDriver = type.getDeclaredMethod("addDriver", DriverFactory.class, Map.class);
		addDriver.setAccessible(true);
		for (Map.Entry<String, DriverFactory> driver : drivers.entrySet()) {
			addDriver.invoke(service, driver.getValue(), Map.of(DriverFactory.SCHEME, driver.getKey()));
		}
		Method addTransport = type.getDeclaredMethod("addTransport", LinkFactory.class);
		addTransport.setAccessible(true);
		for (LinkFactory transport : ServiceLoader.load(LinkFactory.class)) {
			addTransport.invoke(service, transport);
		}
		return service;
	}
}
