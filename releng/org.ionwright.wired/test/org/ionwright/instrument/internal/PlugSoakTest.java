package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.DeviceHealth;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The plug is pulled at each call, a thousand times, through the real runtime and real sockets; nothing may be left. */
class PlugSoakTest {

	private static final int RECONNECTS = 1000;
	/** Calls from connecting to the end of the second reading, with a set before that: each of them meets the plug. */
	private static final int CALLS = 8;

	private final Set<Link> open = ConcurrentHashMap.newKeySet();
	private final SessionInstrumentService service = new SessionInstrumentService();

	PlugSoakTest() {
		service.addDriver(new LineDevice(), Map.of(DriverFactory.SCHEME, "line"));
		ServiceLoader.load(LinkFactory.class).stream().map(ServiceLoader.Provider::get)
				.filter(transport -> transport.kind() == ByteChannel.class)
				.forEach(transport -> service.addTransport(new WatchedLinks(transport, open)));
	}

	@TempDir
	Path folder = Path.of("");

	@Test
	@Timeout(180)
	void socketsPulledAThousandTimesLeaveNothing() throws Exception {
		try (LineServer server = new LineServer()) {
			soakTwice(List.of(server), RECONNECTS);
		}
	}

	/** A terminal takes its time to vanish and to come back, so four at once share the thousand. */
	@Test
	@Timeout(180)
	@EnabledOnOs(OS.LINUX)
	void pseudoTerminalsPulledAThousandTimesLeaveNothing() throws Exception {
		List<LineTerminal> terminals = new ArrayList<>();
		try {
			for (int i = 0; i < 4; i++) {
				terminals.add(new LineTerminal(folder.resolve("line" + i)));
			}
			soakTwice(terminals, Integer.getInteger("ionwright.soak", RECONNECTS) / terminals.size());
		} finally {
			terminals.forEach(LineTerminal::close);
		}
	}

	/** The first time for what is made once and stays. */
	private void soakTwice(List<? extends Plug> plugs, int reconnects) throws Exception {
		soakAll(plugs, 20);
		WiredPlant.await("no thread is left of " + threads(), () -> threads().isEmpty());
		OptionalLong descriptors = descriptors();
		for (DeviceHealth health : soakAll(plugs, reconnects)) {
			assertTrue(health.failures() >= reconnects, health.toString());
		}
		WiredPlant.await("no thread is left of " + threads(), () -> threads().isEmpty());
		assertEquals(Set.of(), open);
		WiredPlant.await("descriptors of before " + descriptors,
				() -> descriptors.isEmpty() || descriptors().getAsLong() <= descriptors.getAsLong());
	}

	private List<DeviceHealth> soakAll(List<? extends Plug> plugs, int reconnects) throws Exception {
		List<DeviceHealth> healths = new ArrayList<>();
		try (ExecutorService users = Executors.newCachedThreadPool()) {
			List<Future<DeviceHealth>> soaks = new ArrayList<>();
			for (Plug plug : plugs) {
				soaks.add(users.submit(() -> soak(plug, reconnects)));
			}
			for (Future<DeviceHealth> soak : soaks) {
				healths.add(soak.get());
			}
		}
		return healths;
	}

	private DeviceHealth soak(Plug plug, int reconnects) throws Exception {
		MassSpectrometer model = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		model.setName("soak");
		DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
		binding.setDriver("line:" + plug.address());
		model.getBindings().add(binding);
		SessionInstrument instrument = new SessionInstrument(model, new OpenOptions(TimeSource.system(), 1), service,
				failures -> Duration.ZERO, closed -> {
					// nobody keeps it
				});
		try {
			instrument.connect();
			for (int round = 0; health(instrument).reconnects() < reconnects; round++) {
				plug.pull(round % (CALLS + 1), Plug.Pull.values()[round / (CALLS + 1) % 3]);
				use(instrument);
			}
			plug.pull(-1, Plug.Pull.BEFORE);
			assertTrue(instrument.awaitConnected(Duration.ofSeconds(10)), instrument.status().text());
			WiredPlant.await("all is well again", () -> reads(instrument));
			return health(instrument);
		} finally {
			instrument.close();
		}
	}

	/** Until the plug was pulled. */
	private static void use(SessionInstrument instrument) throws Exception {
		long before = health(instrument).failures();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (health(instrument).failures() == before) {
			assertTrue(System.nanoTime() < end, () -> "pulled and not noticed: " + instrument.status().text());
			instrument.set("knob", 3).exceptionally(failure -> null).get(10, TimeUnit.SECONDS);
			instrument.refresh();
			for (LiveParameter parameter : instrument.parameters()) {
				double value = parameter.readback();
				List<Double> right = parameter.path().equals("a") ? List.of(1.25)
						: parameter.path().equals("b") ? List.of(2.5) : List.of(0d, 3d);
				assertTrue(Double.isNaN(value) || right.contains(value), parameter.toString());
			}
		}
	}

	private static boolean reads(SessionInstrument instrument) {
		try {
			instrument.refresh();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return instrument.parameter("a").orElseThrow().readback() == 1.25;
	}

	private static DeviceHealth health(SessionInstrument instrument) {
		return instrument.devices().getFirst().health();
	}

	private static Set<String> threads() {
		Set<String> names = new TreeSet<>();
		Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
				.filter(name -> name.startsWith("ionwright") && !name.startsWith("ionwright-wire")).forEach(names::add);
		return names;
	}

	/** Empty where the machine does not tell. */
	private static OptionalLong descriptors() {
		String[] open = new File("/proc/self/fd").list();
		return open == null ? OptionalLong.empty() : OptionalLong.of(open.length);
	}
}
