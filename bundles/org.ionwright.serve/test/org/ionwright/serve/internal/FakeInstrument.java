package org.ionwright.serve.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;

/** An instrument whose every value a test decides. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class FakeInstrument implements LiveInstrument {

	final Map<String, LiveParameter> rows = new ConcurrentSkipListMap<>();
	final CopyOnWriteArraySet<InstrumentListener> listeners = new CopyOnWriteArraySet<>();
	final List<String> calls = new CopyOnWriteArrayList<>();
	volatile DeviceStatus device = new DeviceStatus(DeviceState.READY, DeviceReason.NONE, "",
			Instant.EPOCH);
	volatile Optional<DeviceDescription> description = Optional.empty();
	/** What setting answers; empty for done at once. */
	volatile Optional<CompletableFuture<Void>> answer = Optional.empty();

	static LiveParameter settable(String path, double rate) {
		return new LiveParameter(path, "", "A voltage", "V", "kV", 1000, 0, Access.READ_WRITE, 0, 3000, rate, 2,
				Double.NaN, 100, Instant.ofEpochSecond(1000), Quality.GOOD);
	}

	static LiveParameter reading(String path) {
		return new LiveParameter(path, "", "A temperature", "K", "\u00b0C", 1, 273.15, Access.READ_ONLY, 0, 1000,
				Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, 300, Instant.ofEpochSecond(1000), Quality.GOOD);
	}

	static LiveParameter valve(String path) {
		return new LiveParameter(path, "", "A valve", "1", "1", 1, 0, Access.READ_WRITE, 0, 1, Double.POSITIVE_INFINITY,
				0.5, 1, 1, Instant.ofEpochSecond(1000), Quality.GOOD, List.of("closed", "open"));
	}

	void offer(LiveParameter parameter) {
		rows.put(parameter.path(), parameter);
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	void change(String path, UnaryOperator<LiveParameter> change) {
		rows.computeIfPresent(path, (key, row) -> change.apply(row));
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	void read(String path, double value) {
		change(path, row -> row.withReadback(value, row.time().plusSeconds(1), Quality.GOOD));
	}

	@Override
	public String name() {
		return "Bench 3";
	}

	@Override
	public MassSpectrometer model() {
		return DemoModels.instrument();
	}

	@Override
	public TimeSource time() {
		return TimeSource.system();
	}

	@Override
	public long seed() {
		return 1;
	}

	@Override
	public InstrumentStatus status() {
		return device.state().usable() ? new InstrumentStatus(InstrumentState.READY, "all 1 devices connected")
				: new InstrumentStatus(InstrumentState.FAULT, device.text());
	}

	@Override
	public List<LiveDevice> devices() {
		return List.of(new LiveDevice("", "fake:x", device, description));
	}

	@Override
	public boolean simulated() {
		return true;
	}

	@Override
	public List<LiveParameter> parameters() {
		return List.copyOf(rows.values());
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return Optional.ofNullable(rows.get(path));
	}

	@Override
	public void connect() {
		calls.add("connect");
	}

	@Override
	public void disconnect() {
		calls.add("disconnect");
	}

	@Override
	public boolean awaitConnected(Duration limit) {
		return true;
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		calls.add("set " + path + " " + value);
		LiveParameter row = rows.get(path);
		if (row == null || !(value >= row.minimum() && value <= row.maximum())) {
			return CompletableFuture
					.failedFuture(new DeviceException(DeviceReason.LIMIT, path + ": " + value + " is too much"));
		}
		CompletableFuture<Void> done = answer.orElse(CompletableFuture.allOf());
		return done.thenRun(() -> change(path, old -> old.withSetPoint(value)));
	}

	@Override
	public void refresh() {
		// nothing is polled
	}

	@Override
	public Operation operation() {
		throw new AssertionError("it is not operated");
	}

	@Override
	public CompletableFuture<Void> safeState() {
		calls.add("safe");
		return CompletableFuture.allOf();
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		return CompletableFuture.allOf();
	}

	@Override
	public boolean scanIdle(Duration limit) {
		return true;
	}

	@Override
	public void addListener(InstrumentListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(InstrumentListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		calls.add("close");
	}
}
