package org.ionwright.scan.internal;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.DeviceHealth;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;

/** An instrument without devices: takes every value, delivers counted frames, and fails where a test says so. */
final class FakeInstrument implements LiveInstrument {

	final List<String> log = new CopyOnWriteArrayList<>();
	volatile InstrumentState state = InstrumentState.READY;
	volatile @Nullable DeviceException scanFailure;
	volatile int failAfter = Integer.MAX_VALUE;
	/** Why no scan begins, and whether that is over with the readings after the first refusal. */
	volatile @Nullable DeviceException refusal;
	volatile boolean stale;
	/** How often scans fail; then they do no more. */
	final AtomicInteger failures = new AtomicInteger(Integer.MAX_VALUE);
	volatile List<LiveDevice> devices = List.of();
	/** What is to happen with each scan, by its number since the instrument was made. */
	final Map<Integer, Runnable> onScan = new ConcurrentHashMap<>();
	final AtomicInteger scanned = new AtomicInteger();
	/** Overloaded scans of a request, by their number in it. */
	volatile Set<Integer> overloads = Set.of(1);
	/** A parameter that never arrives. */
	volatile String stuck = "";
	/** Ampere of one count; NaN while ions are counted. */
	volatile double quantum = Double.NaN;
	/** The scan before which a second passes, and the one at which somebody changes a voltage. */
	volatile int pauseBefore = -1;
	volatile int changeAt = -1;
	/** Latched now. */
	volatile List<Trip> trips = List.of();
	/** Devices as they are from a moment on. */
	volatile List<LiveDevice> devicesBack = List.of();
	volatile Instant back = Instant.MAX;
	/** What its devices cannot scan. */
	volatile Function<MassScanRequest, List<String>> objections = request -> List.of();
	volatile OptionalDouble polaritySwitchSeconds = OptionalDouble.empty();
	/** Scans wait for it. */
	CountDownLatch listening = new CountDownLatch(0);

	private final MassSpectrometer model = DemoModels.instrument();
	private final TimeSource time = TimeSource.virtual(Instant.parse("2000-01-01T00:00:00Z"));
	private final Map<String, LiveParameter> parameters = Collections.synchronizedMap(new LinkedHashMap<>());
	private volatile CountDownLatch idle = new CountDownLatch(0);

	FakeInstrument() {
		for (String path : List.of("ionSource.ioniser.capillaryVoltage", "detector.voltage")) {
			parameters.put(path, new LiveParameter(path, "", path, "V", "V", 1, 0, Access.READ_WRITE, 0, 5000, 1000, 1,
					Double.NaN, 0, time.now(), Quality.GOOD));
		}
		parameters.put("vacuumSystem.chambers[2].pressure",
				new LiveParameter("vacuumSystem.chambers[2].pressure", "", "Analyser pressure", "Pa", "mbar", 100, 0,
						Access.READ_ONLY, 0, 1e5, 1, Double.NaN, Double.NaN, 6.7e-4, time.now(), Quality.GOOD));
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		log.add(path + "=" + value);
		parameters.computeIfPresent(path, (key, row) -> row.withSetPoint(value));
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void refresh() {
		refusal = stale && log.contains("refused") ? null : refusal;
		parameters.replaceAll((path, row) -> row.access() == Access.READ_WRITE && !Double.isNaN(row.setPoint())
				&& !path.equals(stuck) ? row.withReadback(row.setPoint(), time.now(), Quality.GOOD)
						: row);
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		DeviceException refused = refusal;
		if (refused != null) {
			log.add("refused");
			return CompletableFuture.failedFuture(refused);
		}
		CompletableFuture<Void> result = new CompletableFuture<>();
		CountDownLatch running = new CountDownLatch(1);
		idle = running;
		Thread device = new Thread(() -> {
			try {
				deliver(request, sink);
				result.complete(null);
			} catch (Exception e) {
				result.completeExceptionally(e);
			} finally {
				running.countDown();
			}
		}, "fake device");
		result.whenComplete((done, failure) -> {
			if (result.isCancelled()) {
				device.interrupt();
			}
		});
		device.start();
		return result;
	}

	private void deliver(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		listening.await();
		double[] mz = new double[request.points()];
		for (int i = 0; i < mz.length; i++) {
			mz[i] = request.start() + i * request.step();
		}
		for (int i = 0; i < request.scans(); i++) {
			DeviceException failure = scanFailure;
			if (failure != null && i >= failAfter && failures.getAndDecrement() > 0) {
				throw failure;
			}
			Runnable event = onScan.remove(scanned.getAndIncrement());
			if (event != null) {
				event.run();
			}
			time.sleep(Duration.ofMillis(100));
			double[] counts = new double[mz.length];
			counts[0] = i;
			if (i == changeAt) {
				set("detector.voltage", 1234);
			}
			double pause = pauseBefore >= 0 && i >= pauseBefore ? 1 : 0;
			sink.accept(new ScanFrame(i, i * 0.1 + pause, mz, counts, request.dwellSeconds(), List.of(),
					overloads.contains(i),
					quantum));
		}
	}

	/** Notes the sequences that are started; each has reached its goal at once. */
	@Override
	public Operation operation() {
		return (Operation) Proxy.newProxyInstance(Operation.class.getClassLoader(), new Class<?>[] { Operation.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("trips")) {
						return trips;
					}
					if (!method.getName().equals("start")) {
						throw new AssertionError(method + " is not asked of it");
					}
					log.add("start " + arguments[0]);
					return CompletableFuture.completedFuture(null);
				});
	}

	@Override
	public CompletableFuture<Void> safeState() {
		log.add("safe");
		parameters.replaceAll((path, row) -> row.access() == Access.READ_WRITE ? row.withSetPoint(0) : row);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public List<String> scanObjections(MassScanRequest request) {
		return objections.apply(request);
	}

	@Override
	public OptionalDouble polaritySwitchSeconds() {
		return polaritySwitchSeconds;
	}

	@Override
	public boolean scanIdle(Duration limit) throws InterruptedException {
		return idle.await(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public String name() {
		return "Fake";
	}

	@Override
	public MassSpectrometer model() {
		return model;
	}

	@Override
	public TimeSource time() {
		return time;
	}

	@Override
	public long seed() {
		return 7;
	}

	@Override
	public InstrumentStatus status() {
		return new InstrumentStatus(state, state.name());
	}

	@Override
	public List<LiveDevice> devices() {
		return time.now().isBefore(back) ? devices : devicesBack;
	}

	/** A device that can be used or not. */
	static LiveDevice device(int index, String part, DeviceState state, DeviceCapability... capabilities) {
		return new LiveDevice(index, part, "fake:" + part, "fake:" + part,
				new DeviceStatus(state, DeviceReason.NONE, state == DeviceState.READY ? "ready" : "no answer",
						Instant.EPOCH),
				Optional.empty(), Set.of(capabilities), DeviceHealth.NONE, List.of(), Optional.empty(),
				Optional.empty());
	}

	/** What stands at a path from now on, as if a device had read it. */
	void read(String path, double value) {
		parameters.computeIfPresent(path, (key, row) -> row.withReadback(value, time.now(), Quality.GOOD));
	}

	@Override
	public boolean simulated() {
		return true;
	}

	@Override
	public List<LiveParameter> parameters() {
		return new ArrayList<>(parameters.values());
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return Optional.ofNullable(parameters.get(path));
	}

	@Override
	public void connect() {
		log.add("connect");
	}

	@Override
	public void disconnect() {
		log.add("disconnect");
	}

	@Override
	public boolean awaitConnected(Duration limit) {
		return true;
	}

	@Override
	public void addListener(InstrumentListener listener) {
		// nobody listens in these tests
	}

	@Override
	public void removeListener(InstrumentListener listener) {
		// nobody listens in these tests
	}

	@Override
	public void close() {
		log.add("close");
	}
}
