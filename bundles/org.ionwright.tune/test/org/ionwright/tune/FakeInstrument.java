package org.ionwright.tune;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;

/** An instrument of a few parameters with one peak at m/z 500, whose height a test says; counts scatter as counts do. */
public final class FakeInstrument implements LiveInstrument {

	static final double MZ = 500;
	static final String CONE = "ionSource.coneVoltage";
	static final String GAS = "ionSource.coneGasFlow";
	static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";
	static final String DETECTOR = "detector.voltage";

	/** All that was set, in order. */
	final List<String> log = new ArrayList<>();
	/** All scans that were asked for, in order. */
	final List<MassScanRequest> requests = new ArrayList<>();
	/** Counts per second at the top. */
	ToDoubleFunction<FakeInstrument> height = any -> 10_000;
	/** A scan that never ends. */
	@Nullable
	CompletableFuture<Void> hangs;
	/** Whether readbacks stay where they are. */
	boolean stuck;
	/** Counts per second above which the detector is beyond its limit. */
	double overloadAbove = Double.POSITIVE_INFINITY;
	/** What the gate refuses; empty message for nothing. */
	Map<String, DeviceException> refusals = new LinkedHashMap<>();
	/** Called before each scan. */
	Runnable beforeScan = () -> {
	};
	@Nullable
	DeviceException scanFailure;

	private final Map<String, LiveParameter> parameters = new LinkedHashMap<>();
	private final TimeSource time = TimeSource.virtual(Instant.parse("2026-11-26T09:00:00Z"));
	private final Random random = new Random(3);

	public FakeInstrument() {
		add(GAS, "m3/s", 0, 1e-4, 1e-5, Role.GAS);
		add(CONE, "V", 0, 150, 20, Role.LENS_VOLTAGE);
		add(CAPILLARY, "V", 0, 5000, 3000, Role.ION_SOURCE);
		add(DETECTOR, "V", 0, 1500, 650, Role.DETECTOR_VOLTAGE);
	}

	private void add(String path, String unit, double low, double high, double value, Role role) {
		parameters.put(path, new LiveParameter(path, "", path, unit, unit, 1, 0, Access.READ_WRITE, low, high, 1e9,
				1e-3 * high, value, value, time.now(), Quality.GOOD, List.of(),
				new ParameterSource(0, path, role, "", 0)));
	}

	double value(String path) {
		return parameter(path).orElseThrow().setPoint();
	}

	/** What the safe state does. */
	void change(String path, UnaryOperator<LiveParameter> how) {
		parameters.computeIfPresent(path, (key, row) -> how.apply(row));
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		DeviceException refusal = refusals.get(path);
		LiveParameter row = parameters.get(path);
		if (refusal != null || row == null || !(value >= row.minimum() && value <= row.maximum())) {
			return CompletableFuture.failedFuture(
					refusal != null ? refusal : new DeviceException(DeviceReason.LIMIT, path + ": outside"));
		}
		log.add(path + "=" + LiveParameter.number(value, 6));
		change(path, old -> stuck ? old.withSetPoint(value)
				: old.withSetPoint(value).withReadback(value, time.now(), Quality.GOOD));
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		try {
			requests.add(request);
			beforeScan.run();
			CompletableFuture<Void> endless = hangs;
			if (endless != null) {
				return endless;
			}
			DeviceException failure = scanFailure;
			if (failure != null) {
				return CompletableFuture.failedFuture(failure);
			}
			for (int scan = 0; scan < request.scans(); scan++) {
				double[] mz = new double[request.points()];
				double[] counts = new double[mz.length];
				double sigma = request.peakWidth() / 2.3548;
				for (int i = 0; i < mz.length; i++) {
					mz[i] = request.mz(i);
					double rate = height.applyAsDouble(this) * Math.exp(-Math.pow((mz[i] - MZ) / sigma, 2) / 2) + 5;
					double mean = rate * request.dwellSeconds();
					counts[i] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
				}
				time.sleep(Duration.ofNanos(Math.round(1e9 * request.scanSeconds())));
				sink.accept(new ScanFrame(scan, 0, mz, counts, request.dwellSeconds(), List.of(),
						height.applyAsDouble(this) > overloadAbove));
			}
			return CompletableFuture.completedFuture(null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return new CompletableFuture<>();
		}
	}

	@Override
	public Operation operation() {
		throw new AssertionError("it is not operated");
	}

	@Override
	public CompletableFuture<Void> safeState() {
		log.add("safe");
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public boolean scanIdle(Duration limit) {
		return true;
	}

	@Override
	public String name() {
		return "Fake";
	}

	@Override
	public MassSpectrometer model() {
		return DemoModels.instrument();
	}

	@Override
	public TimeSource time() {
		return time;
	}

	@Override
	public long seed() {
		return 1;
	}

	@Override
	public InstrumentStatus status() {
		return new InstrumentStatus(InstrumentState.READY, "");
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
		return List.copyOf(parameters.values());
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return Optional.ofNullable(parameters.get(path));
	}

	@Override
	public void connect() {
		// always connected
	}

	@Override
	public void disconnect() {
		// always connected
	}

	@Override
	public boolean awaitConnected(Duration limit) {
		return true;
	}

	@Override
	public void refresh() {
		// readbacks follow at once
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
		// nothing to close
	}
}
