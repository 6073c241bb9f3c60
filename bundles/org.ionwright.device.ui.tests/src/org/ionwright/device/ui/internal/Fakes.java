package org.ionwright.device.ui.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.instrument.CallLatency;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.DeviceHealth;
import org.ionwright.instrument.DeviceTrouble;
import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.ProbeOffer;
import org.ionwright.instrument.ProbeResult;
import org.ionwright.instrument.ProcedureRun;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;

/** A desk with one instrument of two devices, which notes what is asked of it. */
final class Fakes implements DeviceDesk {

	static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	/** What was asked for, in order. */
	final List<String> asked = new CopyOnWriteArrayList<>();
	final List<DriverReport> drivers = new CopyOnWriteArrayList<>();
	final List<FoundDevice> found = new CopyOnWriteArrayList<>();
	final List<ProbeOffer> offers = new CopyOnWriteArrayList<>();
	final List<TrafficEntry> traffic = new CopyOnWriteArrayList<>();
	final List<ProcedureDescription> procedures = new CopyOnWriteArrayList<>();
	CompletableFuture<ProbeResult> probed = new CompletableFuture<>();
	CompletableFuture<Void> answer = CompletableFuture.allOf();
	final CompletableFuture<Void> procedureDone = new CompletableFuture<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<TrafficEntry>> wire = new CopyOnWriteArrayList<>();
	private final List<LiveDevice> devices = new CopyOnWriteArrayList<>();
	private final LiveInstrument instrument = fake(LiveInstrument.class, this::instrument);
	private final DeviceControl control = fake(DeviceControl.class, this::control);
	private final Discovery discovery = fake(Discovery.class, this::discovery);

	Fakes() {
		devices.add(device(0, "ioniser", DeviceState.READY, DeviceReason.NONE, ""));
		devices.add(device(1, "vacuumSystem", DeviceState.CONNECTING, DeviceReason.TIMEOUT,
				"no answer to 'PR1' within 500 ms; next try in 5 s"));
	}

	static LiveDevice device(int index, String part, DeviceState state, DeviceReason reason, String text) {
		DeviceHealth health = new DeviceHealth(1200, 3, 1,
				new CallLatency(Duration.ofMillis(31), Duration.ofMillis(26), Duration.ofMillis(120),
						List.of(new CallLatency.Bin(Duration.ofMillis(10), 100),
								new CallLatency.Bin(Duration.ofMillis(30), 900),
								new CallLatency.Bin(Duration.ofMillis(120), 160),
								new CallLatency.Bin(Duration.ofMillis(500), 40))),
				Optional.of(new DeviceTrouble(DeviceReason.TIMEOUT, "read", "no answer to 'PR1' within 500 ms", NOON)));
		return new LiveDevice(index, part, "tpg26x:tcp://127.0.0.1:400" + index, "tpg26x:tcp://127.0.0.1:400" + index,
				new DeviceStatus(state, reason, text, NOON),
				Optional.of(new DeviceDescription("Pfeiffer", "TPG 262", "4711", "302-510-B", false, List.of())),
				Set.of(DeviceCapability.SETTABLE), health, List.of(), Optional.empty(), Optional.empty());
	}

	/** Puts a device into another state and tells the views. */
	void become(int index, DeviceState state, String text) {
		LiveDevice old = devices.get(index);
		devices.set(index, device(index, old.part(), state, DeviceReason.NONE, text));
		changed();
	}

	void passes(TrafficEntry entry) {
		wire.forEach(listener -> listener.accept(entry));
	}

	void changed() {
		listeners.forEach(Runnable::run);
	}

	boolean watched() {
		return !listeners.isEmpty() || !wire.isEmpty();
	}

	static TrafficEntry entry(long number, Kind kind, String text, String meaning) {
		return new TrafficEntry(number, NOON.plusMillis(number), number * 1_000_000, kind, text, meaning);
	}

	@Override
	public List<LiveInstrument> instruments() {
		return List.of(instrument);
	}

	@Override
	public List<DriverReport> drivers() {
		return drivers;
	}

	@Override
	public Optional<Discovery> discovery() {
		return Optional.of(discovery);
	}

	@Override
	public Optional<String> trouble(String address) {
		return address.startsWith("tpg26x:") ? Optional.empty()
				: Optional.of("no installed driver serves '" + address + "'");
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private @Nullable Object instrument(String method, List<Object> arguments) {
		return switch (method) {
		case "name" -> "demo";
		case "status" -> new InstrumentStatus(InstrumentState.PARTIAL, "1 of 2 devices");
		case "devices" -> List.copyOf(devices);
		case "control" -> control;
		case "parameters" -> List.of(new LiveParameter("ioniser.capillaryVoltage", "ioniser", "Capillary voltage", "V",
				"kV", 1000, 0, Access.READ_WRITE, -5000, 5000, 100, 5, 3000, 2999, NOON, Quality.GOOD, List.of(),
				new ParameterSource(0, "capillaryVoltage", Role.ION_SOURCE, "")));
		case "set" -> {
			asked.add("set " + arguments.get(0) + " " + arguments.get(1));
			yield answer;
		}
		default -> throw new UnsupportedOperationException(method);
		};
	}

	private @Nullable Object control(String method, List<Object> arguments) {
		switch (method) {
		case "traffic":
			return List.copyOf(traffic);
		case "procedures":
			return List.copyOf(procedures);
		case "listen":
			@SuppressWarnings("unchecked")
			Consumer<TrafficEntry> listener = (Consumer<TrafficEntry>) arguments.getFirst();
			wire.add(listener);
			return (Runnable) () -> wire.remove(listener);
		case "send":
			asked.add(
					"send " + new String((byte[]) arguments.getFirst(), java.nio.charset.StandardCharsets.ISO_8859_1));
			return CompletableFuture.failedFuture(new DeviceException(DeviceReason.BUSY, "the instrument scans"));
		case "run":
			asked.add("run " + arguments.getFirst());
			return fake(ProcedureRun.class,
					(name, values) -> "done".equals(name) ? procedureDone : Objects.requireNonNull(null, name));
		default:
			asked.add(method);
			return null;
		}
	}

	private @Nullable Object discovery(String method, List<Object> arguments) {
		switch (method) {
		case "inbox":
			return List.copyOf(found);
		case "probes":
			return List.copyOf(offers);
		case "probe":
			asked.add("probe " + arguments.getFirst());
			return probed;
		default:
			asked.add(method + (arguments.isEmpty() ? "" : " " + arguments.getFirst()));
			return null;
		}
	}

	private interface Answers {

		@Nullable
		Object to(String method, List<Object> arguments);
	}

	private static <T> T fake(Class<T> type, Answers answers) {
		return type.cast(
				Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, new Handler(type, answers)));
	}

	@NonNullByDefault({})
	private record Handler(Class<?> type, Answers answers) implements InvocationHandler {

		private static final Map<String, Boolean> OF_OBJECT = Map.of("equals", true, "hashCode", true, "toString",
				true);

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) {
			if (OF_OBJECT.containsKey(method.getName())) {
				return switch (method.getName()) {
				case "equals" -> proxy == arguments[0];
				case "hashCode" -> System.identityHashCode(proxy);
				default -> type.getSimpleName();
				};
			}
			return answers.to(method.getName(), arguments == null ? List.of() : new ArrayList<>(List.of(arguments)));
		}
	}
}
