package org.ionwright.scan.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;

/** An instrument without devices: takes every value, delivers counted frames, and fails where a test says so. */
final class FakeInstrument implements LiveInstrument {

	final List<String> log = new CopyOnWriteArrayList<>();
	volatile InstrumentState state = InstrumentState.READY;
	volatile @Nullable DeviceException scanFailure;
	volatile int failAfter = Integer.MAX_VALUE;
	/** Ampere of one count; NaN while ions are counted. */
	volatile double quantum = Double.NaN;
	/** The scan before which a second passes, and the one at which somebody changes a voltage. */
	volatile int pauseBefore = -1;
	volatile int changeAt = -1;
	/** Scans wait for it. */
	CountDownLatch listening = new CountDownLatch(0);

	private final MassSpectrometer model = DemoModels.instrument();
	private final TimeSource time = TimeSource.virtual(Instant.parse("2000-01-01T00:00:00Z"));
	private final Map<String, LiveParameter> parameters = new LinkedHashMap<>();
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
		parameters.replaceAll((path, row) -> row.access() == Access.READ_WRITE && !Double.isNaN(row.setPoint())
				? row.withReadback(row.setPoint(), time.now(), Quality.GOOD)
				: row);
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
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
			if (failure != null && i >= failAfter) {
				throw failure;
			}
			time.sleep(Duration.ofMillis(100));
			double[] counts = new double[mz.length];
			counts[0] = i;
			if (i == changeAt) {
				set("detector.voltage", 1234);
			}
			double pause = pauseBefore >= 0 && i >= pauseBefore ? 1 : 0;
			sink.accept(new ScanFrame(i, i * 0.1 + pause, mz, counts, request.dwellSeconds(), List.of(), i == 1,
					quantum));
		}
	}

	@Override
	public CompletableFuture<Void> safeState() {
		log.add("safe");
		return CompletableFuture.completedFuture(null);
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
		return List.of();
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
