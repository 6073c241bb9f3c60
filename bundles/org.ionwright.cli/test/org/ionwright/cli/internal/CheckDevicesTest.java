package org.ionwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.scan.ScanEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.ServiceReference;

/** The check of a method against a simulated SRS RGA head in a process of its own, which scans positive ions only. */
@Tag("kit")
class CheckDevicesTest {

	@TempDir
	Path folder = Path.of("");
	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "rga=tcp:0");
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final InstrumentService instruments = (InstrumentService) made(
			"org.ionwright.instrument.internal.SessionInstrumentService");
	private final ScanEngine engine = (ScanEngine) made("org.ionwright.scan.internal.DeviceScanEngine");

	@BeforeEach
	void install() throws Exception {
		Method addDriver = instruments.getClass().getDeclaredMethod("addDriver", DriverFactory.class, Map.class);
		addDriver.setAccessible(true);
		addDriver.invoke(instruments, made("org.ionwright.driver.srsrga.internal.RgaDriverFactory"),
				Map.of(DriverFactory.SCHEME, "srs-rga"));
		give(instruments, "addTransport", LinkFactory.class,
				made("org.ionwright.transport.tcp.internal.TcpLinkFactory"));
		give(engine, "addInstruments", InstrumentService.class, instruments);
		DemoModels.copyTo(folder);
	}

	@AfterEach
	void close() {
		simulator.close();
	}

	private static Object made(String component) {
		try {
			return Class.forName(component).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(component, e);
		}
	}

	private static void give(Object component, String method, Class<?> type, Object service) throws Exception {
		Method add = component.getClass().getDeclaredMethod(method, type);
		add.setAccessible(true);
		add.invoke(component, service);
	}

	/** The demo instrument with nothing connected but its analyser. */
	private String instrument(String address) throws Exception {
		MassSpectrometer model = DemoModels.instrument();
		model.getBindings().removeIf(binding -> !binding.getPart().equals("analyser"));
		model.getBindings().getFirst().setDriver("srs-rga:" + address);
		Path file = folder.resolve("rga.instrument");
		ModelFiles.save(model, file);
		return file.toString();
	}

	/** The demo method for negative ions. */
	private String negative() throws Exception {
		AcquisitionMethod method = DemoModels.method();
		method.setPolarity(Polarity.NEGATIVE);
		Path file = folder.resolve("negative.method");
		ModelFiles.save(method, file);
		return file.toString();
	}

	private int check(String... arguments) {
		return new CommandLine(new Services(context()), new Terminal(new PrintWriter(out), new PrintWriter(err)))
				.run(arguments);
	}

	@Test
	void devicesAreAskedWhereItIsWished() throws Exception {
		String instrument = instrument(simulator.address("rga"));
		String method = negative();
		check("check", instrument, method);
		assertFalse(out.toString().contains("M.DEVICE"), out.toString());
		assertEquals(ExitCode.FAILED, check("check", "--devices", instrument, method));
		List<String> said = out.toString().lines().filter(line -> line.contains("M.DEVICE")).toList();
		assertEquals(1, said.size(), out + "\n" + err);
		assertTrue(said.getFirst().startsWith(
				method + ": ERROR M.DEVICE segments[0].scan: the device scans positive ions only; change the polarity"),
				said.getFirst());
		assertEquals(List.of(), instruments.instruments(), "none is left open");
	}

	@Test
	void whoDoesNotAnswerIsSaid() throws Exception {
		String instrument = instrument(simulator.address("rga"));
		simulator.close();
		assertEquals(ExitCode.BAD_INPUT, check("check", "--devices", "--wait", "1", instrument));
		assertTrue(err.toString().startsWith("ionwright: " + instrument + ": its devices cannot be asked: "),
				err.toString());
		assertEquals(List.of(), instruments.instruments(), "none is left open");
	}

	/** With the two services and as much of OSGi as it takes to look for them. */
	private BundleContext context() {
		ClassLoader loader = CheckDevicesTest.class.getClassLoader();
		Filter all = (Filter) Proxy.newProxyInstance(loader, new Class<?>[] { Filter.class },
				(proxy, called, values) -> true);
		return (BundleContext) Proxy.newProxyInstance(loader, new Class<?>[] { BundleContext.class },
				(proxy, called, values) -> switch (called.getName()) {
				case "createFilter" -> all;
				case "getServiceReferences" -> values[0] instanceof Class<?> type
						? references(type.getName())
						: references(String.valueOf(values[0])).toArray(ServiceReference<?>[]::new);
				case "getService" ->
					String.valueOf(values[0]).equals(ScanEngine.class.getName()) ? engine : instruments;
				case "ungetService" -> true;
				default -> null;
				});
	}

	private static List<ServiceReference<?>> references(String type) {
		return type.equals(ScanEngine.class.getName()) || type.equals(InstrumentService.class.getName())
				? List.of((ServiceReference<?>) Proxy.newProxyInstance(CheckDevicesTest.class.getClassLoader(),
						new Class<?>[] { ServiceReference.class },
						(proxy, called, values) -> switch (called.getName()) {
						case "toString" -> type;
						case "hashCode" -> type.hashCode();
						case "equals" -> proxy == values[0];
						case "compareTo" -> 0;
						default -> null;
						}))
				: List.of();
	}
}
