package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.ionwright.device.DeviceException;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PointBinding;
import org.ionwright.twin.StartState;
import org.ionwright.twin.Twin;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.TwinInstrument;
import org.ionwright.twin.wire.WireClock;
import org.ionwright.twin.wire.WireMap;

/**
 * The demo instrument of devices as a laboratory would buy them: their protocols over loopback and pseudo terminals, the twin behind
 * them, their drivers bound to the parts. Nothing of it is reached by {@code sim:}.
 */
final class WiredPlant implements AutoCloseable {

	static final Duration LIMIT = Duration.ofSeconds(10);

	/** Terminals that are wired otherwise than at the demo instrument: one turbo controller, and what else a PLC reads. */
	private static final String WIRES = """
			tic.turbo.on =
			tic.turbo.rotation =
			tic.turbo.current =
			tic.turbo.state =
			modbus-io.analogue.2 = gasSystem.exhaustPressure
			modbus-io.holding.10 =
			""";

	/** What the driver is told of the input and output station. */
	private static final String STATION = """
			name = Valves and door
			[door]
			register = discrete 0
			states = open, closed
			[isolationValve]
			register = coil 8
			set = yes
			states = closed, open
			safe = closed
			role = valve
			[ventValve]
			register = coil 9
			set = yes
			states = closed, open
			role = valve
			[supply]
			unit = Pa
			register = input 0
			loop = 13107, 65535
			range = 0, 2e6
			[exhaust]
			unit = Pa
			register = input 2
			loop = 13107, 65535
			range = -5000, 5000
			[insert]
			unit = V
			register = holding 20
			set = yes
			type = float32
			minimum = 0
			maximum = 20
			tolerance = 0.1
			safe = 0
			role = lens-voltage
			""";

	private static final List<String> DRIVERS = List.of("pfeiffer", "pfeiffer.internal.PfeifferDriverFactory", "tpg26x",
			"tpg26x.internal.TpgDriverFactory", "edwards-tic", "edwards.internal.TicDriverFactory", "mks937b",
			"mks.internal.MksDriverFactory", "eurotherm", "eurotherm.internal.EurothermDriverFactory", "alicat",
			"alicat.internal.AlicatDriverFactory", "iseg", "iseg.internal.IsegDriverFactory", "ps300",
			"ps300.internal.Ps300DriverFactory", "modbus-device", "modbus.internal.ModbusDriverFactory",
			"keithley6485", "keithley.internal.PicoammeterFactory", "ne1000", "newera.internal.NewEraDriverFactory",
			"srs-rga", "srsrga.internal.RgaDriverFactory");
	private static final List<String> TRANSPORTS = List.of("tcp.internal.TcpLinkFactory",
			"serial.internal.SerialLinkFactory", "modbus.internal.ModbusLinkFactory");

	static final double BLOCK_KELVIN = 343.15;
	private static final Instant BEGIN = Instant.parse("2026-11-26T08:00:00Z");

	private final TimeSource time;
	private final WireClock clock;
	private final Door door;
	private final SessionInstrumentService service = new SessionInstrumentService();
	private final MassSpectrometer model = DemoModels.instrument();
	private final WireMap map;
	private final Map<String, Endpoint> ports = new LinkedHashMap<>();
	private final Map<Protocols, SlowLine> lines = new EnumMap<>(Protocols.class);

	/**
	 * @param virtual
	 *            whether the time of instrument and devices passes by sleeping only
	 */
	WiredPlant(StartState start, boolean virtual, Path folder) throws Exception {
		this(start, virtual, folder, "");
	}

	/**
	 * @param valve
	 *            what of the turbo or gauge controllers the isolation valve hangs on, empty for the usual station
	 */
	WiredPlant(StartState start, boolean virtual, Path folder, String valve) throws Exception {
		time = virtual ? TimeSource.virtual(BEGIN) : TimeSource.system();
		clock = virtual ? WireClock.following(() -> 1e-3 * Duration.between(BEGIN, time.now()).toMillis())
				: WireClock.real();
		// what is not so hot is there in less time
		model.getIonSource().setBlockTemperature(BLOCK_KELVIN);
		door = new Door(new TwinInstrument(new Twin(ModelPaths.sheet(model), 5, new TandemResponses(), start)));
		map = WireMap.standard().with(new StringReader(WIRES));
		for (int i = 0; i < DRIVERS.size(); i += 2) {
			service.addDriver(made(DriverFactory.class, "driver." + DRIVERS.get(i + 1)),
					Map.of(DriverFactory.SCHEME, DRIVERS.get(i)));
		}
		for (String transport : TRANSPORTS) {
			service.addTransport(made(LinkFactory.class, "transport." + transport));
		}
		Path station = Files.writeString(folder.resolve("station.ini"), STATION);
		model.getBindings().clear();
		bind("modbus-device:modbus:" + tcp(Protocols.MODBUS_IO) + "?config=" + station, "door",
				"ionSource.enclosureClosed",
				"isolationValve", valve.isEmpty() ? "vacuumSystem.isolationValve.open" : "", "ventValve",
				"vacuumSystem.ventValve.open",
				"supply", "gasSystem.reservoirs[0].pressure", "exhaust", "gasSystem.exhaustPressure", "insert",
				"ionSource.interface.exit.insert.potential");
		bind("pfeiffer:" + pty(Protocols.PFEIFFER) + "?devices=1,2", "turbo1.running",
				"vacuumSystem.chambers[2].pumps[0].running", "turbo1.rotation",
				"vacuumSystem.chambers[2].pumps[0].rotation", "turbo2.running",
				"vacuumSystem.chambers[1].pumps[0].running", "turbo2.rotation",
				"vacuumSystem.chambers[1].pumps[0].rotation", valve.startsWith("turbo") ? valve : "",
				"vacuumSystem.isolationValve.open");
		bind("edwards-tic:" + tcp(Protocols.TIC), "backing.running", "vacuumSystem.chambers[0].pumps[0].running");
		bind("tpg26x:" + pty(Protocols.TPG26X), "gauge2.pressure", "vacuumSystem.chambers[2].pressure");
		bind("mks937b:" + tcp(Protocols.MKS937B), "gauge3.pressure", "vacuumSystem.chambers[1].pressure",
				valve.startsWith("relay") ? valve : "", "vacuumSystem.isolationValve.open", "gauge4.pressure",
				"vacuumSystem.chambers[0].pressure", "gauge5.pressure",
				"ionSource.interface.pressure");
		bind("eurotherm:modbus:" + tcp(Protocols.MODBUS_TCP) + "?unit=1", "target",
				"ionSource.ioniser.desolvationTemperature");
		bind("eurotherm:" + pty(Protocols.EUROTHERM) + "?protocol=bisynch&unit=2&bits=8&parity=none", "target",
				"ionSource.blockTemperature");
		bind("alicat:" + tcp(Protocols.ALICAT) + "?units=A,B", "a.target", "ionSource.ioniser.desolvationGasFlow",
				"b.target", "ionSource.coneGasFlow");
		bind("ne1000:" + pty(Protocols.NE1000), "rate", "ionSource.liquidSupply.flow");
		bind("ps300:" + tcp(Protocols.PS350) + "?role=source", "voltage", "ionSource.ioniser.capillaryVoltage",
				"current", "ionSource.ioniser.capillaryCurrent");
		bind("iseg:" + tcp(Protocols.ISEG) + "?roles=detector,lens", "channels[0].voltage", "detector.voltage",
				"channels[1].voltage", "ionSource.coneVoltage");
		bind("keithley6485:" + tcp(Protocols.KEITHLEY6485), "current", "detector.ionCurrent");
		// has more to say than the model knows of a detector
		model.getBindings().getLast().setPart("detector");
	}

	static <T> T made(Class<T> type, String name) throws ReflectiveOperationException {
		return type.cast(Class.forName("org.ionwright." + name).getConstructor().newInstance());
	}

	private String tcp(Protocols protocol) throws IOException {
		return port(protocol, Endpoint.tcp(protocol.word(), line(protocol, false), clock, 0, 0));
	}

	private String pty(Protocols protocol) throws IOException {
		return port(protocol, Endpoint.pty(protocol.word(), line(protocol, true), clock, null, 0));
	}

	private SlowLine line(Protocols protocol, boolean serial) {
		SlowLine line = new SlowLine(protocol.create(door, map, serial, 1));
		lines.put(protocol, line);
		return line;
	}

	/** What a device hangs on. */
	SlowLine line(Protocols protocol) {
		return Objects.requireNonNull(lines.get(protocol));
	}

	private String port(Protocols protocol, Endpoint endpoint) {
		ports.put(protocol.word(), endpoint);
		return endpoint.address();
	}

	/** Makes a residual gas analyser the analyser of the instrument; before it is connected. */
	void analyser() throws IOException {
		// how ions fly is worked out before the first scan, which a busy machine needs longer for than any head
		door.trace(new MassTrace("vacuumSystem.chambers[2].pressure", 2, 0.1, 2, 0.7, 70, 12, 1e-6), clock.seconds());
		bind("srs-rga:" + tcp(Protocols.RGA));
		model.getBindings().getLast().setPart("analyser");
	}

	private void bind(String address, String... points) {
		DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
		binding.setPart("");
		binding.setDriver(address);
		for (int i = 0; i < points.length; i += 2) {
			if (points[i].isEmpty() || points[i + 1].isEmpty()) {
				continue;
			}
			PointBinding point = InstrumentFactory.eINSTANCE.createPointBinding();
			point.setDevice(points[i]);
			point.setParameter(points[i + 1]);
			binding.getPoints().add(point);
		}
		model.getBindings().add(binding);
	}

	LiveInstrument connected() throws InterruptedException {
		return connected(true);
	}

	/**
	 * @param polled
	 *            whether devices are read by themselves in real time
	 */
	LiveInstrument connected(boolean polled) throws InterruptedException {
		LiveInstrument instrument = service.open(model, new OpenOptions(time, 1, polled));
		instrument.connect();
		if (!instrument.awaitConnected(LIMIT)) {
			throw new AssertionError(instrument.status().text());
		}
		return instrument;
	}

	MassSpectrometer model() {
		return model;
	}

	/** What the switch at the enclosure says; the twin's own supplies do not know of it. */
	void door(boolean closed) {
		door.closed = closed;
	}

	/** What a supply or valve was told last, whatever anybody reads. */
	double commanded(String path) {
		return door.commanded(path, clock.seconds());
	}

	/** Pulls the plug of a device. */
	void cut(Protocols protocol) {
		Endpoint port = ports.get(protocol.word());
		if (port == null) {
			throw new IllegalArgumentException(protocol.word());
		}
		port.close();
	}

	@Override
	public void close() {
		service.closeAll();
		ports.values().forEach(Endpoint::close);
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
}
