package org.ionwright.serve.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.epics.pva.PVASettings;
import org.epics.pva.client.PVAChannel;
import org.epics.pva.client.PVAClient;
import org.epics.pva.data.PVADouble;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.driver.pv.internal.PvDriverFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An instrument node as a process of its own, read, watched and put from here. */
@Timeout(180)
@TestInstance(Lifecycle.PER_CLASS)
class TwoProcessesTest {

	private static final Duration LIMIT = Duration.ofSeconds(5);
	private static final String VOLTAGE = "IW:node:ionSource:ioniser:capillaryVoltage";

	static final Links LINKS = new Links() {

		@Override
		public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
				throws DeviceException, InterruptedException {
			for (LinkFactory factory : ServiceLoader.load(LinkFactory.class)) {
				if (address.startsWith(factory.scheme() + ":") && kind.isAssignableFrom(factory.kind())) {
					return kind.cast(factory.open(address, options, line, this));
				}
			}
			throw new DeviceException(DeviceReason.CONFIGURATION, "no transport for " + address);
		}
	};

	@TempDir
	private Path folder = Path.of("");
	private SimulatorProcess node = SimulatorProcess.of("none");

	@BeforeAll
	void start(@TempDir Path given) throws Exception {
		Path writes = Files.writeString(given.resolve("writes"),
				"# the spray and all valves\nionSource:ioniser:*:SP\n*:open:SP\n");
		node = SimulatorProcess.of(ServeMain.class.getName(), "--prefix", "IW:node:", "--port", "0", "--search-port",
				"0",
				"--write-list", writes.toString());
		node.address("pva");
	}

	@AfterAll
	void end() {
		node.close();
	}

	private PvLink link() throws Exception {
		return LINKS.open(PvLink.class, "pva:", Map.of("servers", node.address("pva")), SerialLine.of(9600));
	}

	private Driver driver(String options) throws Exception {
		String address = "pv:pva:?servers=" + node.address("pva") + options;
		long end = System.nanoTime() + 60_000_000_000L;
		while (true) {
			try {
				return new PvDriverFactory().open(DeviceUri.parse(address),
						DriverContext.of(TimeSource.system(), LINKS));
			} catch (DeviceException e) {
				if (e.reason() != DeviceReason.LINK_LOST || System.nanoTime() > end) {
					throw e;
				}
			}
		}
	}

	private static void ready(PvLink link) throws Exception {
		long end = System.nanoTime() + 60_000_000_000L;
		while (link.get("IW:node:STATE", LIMIT).value() != 3) {
			assertTrue(System.nanoTime() < end, "the node is not ready within 60 s");
			LockSupport.parkNanos(50_000_000);
		}
		while (link.get("IW:node:CHANGES", LIMIT).value() < 1) {
			LockSupport.parkNanos(50_000_000);
		}
	}

	@Test
	void readsWithUnitLimitsAlarmAndTime() throws Exception {
		try (PvLink link = link()) {
			ready(link);
			PvValue pressure = link.get("IW:node:vacuumSystem:chambers:0:pressure", LIMIT);
			assertEquals("mbar", pressure.unit());
			assertEquals(0, pressure.severity(), pressure.alarm());
			assertTrue(pressure.value() > 0.1 && pressure.value() < 100, pressure.toString());
			assertTrue(Duration.between(pressure.time(), TimeSource.system().now()).abs().toSeconds() < 10);
			assertEquals(5000, link.get(VOLTAGE + ":SP", LIMIT).controlHigh());
			assertEquals(List.of("closed", "open"), link.get("IW:node:vacuumSystem:ventValve:open", LIMIT).choices());
		}
	}

	@Test
	void putsGoThroughTheGate() throws Exception {
		try (PvLink link = link()) {
			ready(link);
			link.put(VOLTAGE + ":SP", 1200, LIMIT);
			assertEquals(1200, link.get(VOLTAGE + ":SP", LIMIT).value());
			long end = System.nanoTime() + 60_000_000_000L;
			while (Math.abs(link.get(VOLTAGE, LIMIT).value() - 1200) > 20) {
				assertTrue(System.nanoTime() < end, "the readback does not follow");
				LockSupport.parkNanos(50_000_000);
			}
			DeviceException limit = assertThrows(DeviceException.class, () -> link.put(VOLTAGE + ":SP", 1e6, LIMIT));
			assertTrue(String.valueOf(limit.getMessage())
					.contains("the server refused 1000000.0: ionSource.ioniser.capillaryVoltage: "),
					limit.getMessage());
			assertTrue(String.valueOf(limit.getMessage()).contains("is outside 0 V to 5000 V; nothing was set"),
					limit.getMessage());
			DeviceException list = assertThrows(DeviceException.class,
					() -> link.put("IW:node:ionSource:coneVoltage:SP", 10, LIMIT));
			assertTrue(String.valueOf(list.getMessage()).contains("not in the list of names that this node lets put"),
					list.getMessage());
		}
	}

	@Test
	void watchesWithTheClientOfPhoebus() throws Exception {
		try (PvLink link = link()) {
			ready(link);
		}
		try (PVAClient client = client()) {
			PVAChannel channel = client.getChannel("IW:node:vacuumSystem:chambers:0:pressure");
			channel.connect().get(10, TimeUnit.SECONDS);
			BlockingQueue<Double> heard = new LinkedBlockingQueue<>();
			channel.subscribe("", (from, changes, overrun, data) -> {
				if (data != null && data.get("value") instanceof PVADouble value) {
					heard.add(value.get());
				}
			});
			Double first = heard.poll(10, TimeUnit.SECONDS);
			Double second = heard.poll(10, TimeUnit.SECONDS);
			assertNotEquals(first, second);
			channel.close();
		}
	}

	private PVAClient client() throws Exception {
		synchronized (PVASettings.class) {
			PVASettings.EPICS_PVA_NAME_SERVERS = node.address("pva");
			PVASettings.EPICS_PVA_AUTO_ADDR_LIST = false;
			return new PVAClient();
		}
	}

	@Test
	void theWholeNodeIsADeviceOfAnotherWorkbench() throws Exception {
		try (Driver driver = driver("&node=IW:node:")) {
			List<ParameterDescription> parameters = driver.description().parameters();
			ParameterDescription voltage = parameters.stream()
					.filter(one -> one.name().equals("ionSource.ioniser.capillaryVoltage")).findFirst().orElseThrow();
			assertEquals(0, voltage.safeValue());
			assertEquals(5000, voltage.maximum());
			assertEquals(Access.READ_ONLY, parameters.stream().filter(one -> one.name().equals("ionSource.coneVoltage"))
					.findFirst().orElseThrow().access());
			List<Reading> readings = driver.read(parameters.stream().map(ParameterDescription::name).toList());
			Reading pressure = readings.stream().filter(one -> one.name().equals("vacuumSystem.chambers[0].pressure"))
					.findFirst().orElseThrow();
			assertEquals(Quality.GOOD, pressure.quality());
			assertTrue(pressure.value() > 10 && pressure.value() < 10_000, pressure + " in Pa");
			Settable settable = (Settable) driver;
			settable.set("ionSource.ioniser.capillaryVoltage", 800);
			settable.safeState();
			try (PvLink link = link()) {
				assertEquals(0, link.get(VOLTAGE + ":SP", LIMIT).value());
			}
		}
	}

	@Test
	void singleParametersByAConfiguration() throws Exception {
		Path file = Files.writeString(folder.resolve("source.pv"), """
				prefix = IW:node:ionSource:ioniser:
				limit = 3
				[capillaryVoltage]
				pv = capillaryVoltage
				setpoint = capillaryVoltage:SP
				role = ion-source
				safe = 0
				""");
		try (Driver driver = driver("&config=" + file)) {
			((Settable) driver).set("capillaryVoltage", 300);
			assertThrows(DeviceException.class, () -> ((Settable) driver).set("capillaryVoltage", 6000));
			((Settable) driver).safeState();
		}
	}

	/** SIGTERM: the safe state, then nothing listens any more, and that is no failure. */
	@Test
	void endsWellWhenItIsAsked() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), ServeMain.class.getName(), "--port", "0",
				"--search-port",
				"0").redirectErrorStream(true).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String address = String.valueOf(lines.readLine());
			assertTrue(address.startsWith("pva  127.0.0.1:"), address);
			int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
			process.toHandle().destroy();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				said.add(line);
			}
			assertTrue(process.waitFor(30, TimeUnit.SECONDS));
			assertEquals(0, process.exitValue(), said.toString());
			assertTrue(said.getLast().startsWith("stopping: safe state of"), said.toString());
			assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
		} finally {
			process.destroyForcibly();
		}
	}

	private static String classPath() {
		String surefire = System.getProperty("surefire.test.class.path", "");
		return surefire.isEmpty() ? System.getProperty("java.class.path", "") : surefire;
	}
}
