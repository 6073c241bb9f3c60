package org.ionwright.scan.ui.internal.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
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

/** An instrument of one device with two parameters, whose every answer a test decides. */
public final class FakeInstrument implements LiveInstrument {

	/** What was asked for, in order: {@code connect}, {@code set coneVoltage 40.0}. */
	public final List<String> asked = new CopyOnWriteArrayList<>();
	/** Answers a set; empty accepts, a text refuses with it. */
	public Function<Double, String> gate = value -> "";

	/** How it is operated. */
	public final FakeOperation operation = new FakeOperation();

	private final MassSpectrometer model = DemoModels.instrument();
	private final List<InstrumentListener> listeners = new CopyOnWriteArrayList<>();
	private volatile InstrumentStatus status = new InstrumentStatus(InstrumentState.DISCONNECTED, "");
	private volatile boolean simulated;
	private volatile Optional<DeviceStatus> trouble = Optional.empty();
	private volatile List<LiveParameter> parameters = List.of(
			parameter("ionSource.coneVoltage", "Cone voltage", "V", "V", 1, 0, Access.READ_WRITE, 150, 40, 40.1),
			parameter("ionSource.interface.pressure", "Interface pressure", "Pa", "mbar", 100, 0, Access.READ_ONLY, 1e5,
					Double.NaN, 535));

	private static LiveParameter parameter(String path, String label, String unit, String shown, double factor,
			double offset, Access access, double maximum, double set, double actual) {
		return new LiveParameter(path, "ionSource", label, unit, shown, factor, offset, access, 0, maximum,
				Double.POSITIVE_INFINITY, access == Access.READ_WRITE ? 0.5 : Double.NaN, set, actual, Instant.EPOCH,
				Quality.GOOD);
	}

	/** Puts the instrument into a state and tells the listeners. */
	public void become(InstrumentState state, String text, boolean isSimulated) {
		status = new InstrumentStatus(state, text);
		simulated = isSimulated;
		listeners.forEach(InstrumentListener::statusChanged);
	}

	/** Says that its device has failed and why, {@code NONE} that it is as the instrument is again, and tells the listeners. */
	public void failing(DeviceReason reason, String text) {
		trouble = reason == DeviceReason.NONE ? Optional.empty()
				: Optional.of(new DeviceStatus(DeviceState.FAULT, reason, text, Instant.EPOCH));
		listeners.forEach(InstrumentListener::statusChanged);
	}

	/** Gives the cone voltage another readback and tells the listeners. */
	public void read(double coneVoltage, Quality quality) {
		read(coneVoltage, quality, Instant.EPOCH);
	}

	/** Offers another reading of a plain number and tells the listeners. */
	public void offer(String path, String label, double value) {
		List<LiveParameter> next = new ArrayList<>(parameters);
		next.add(parameter(path, label, "1", "1", 1, 0, Access.READ_ONLY, 1, Double.NaN, value));
		parameters = next;
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	/** As read at a time. */
	public void read(double coneVoltage, Quality quality, Instant time) {
		LiveParameter cone = parameters.getFirst();
		List<LiveParameter> next = new ArrayList<>(parameters);
		next.set(0,
				new LiveParameter(cone.path(), cone.part(), cone.label(), cone.unit(), cone.displayUnit(),
						cone.displayFactor(), cone.displayOffset(), cone.access(), cone.minimum(), cone.maximum(),
						cone.ratePerSecond(), cone.tolerance(), cone.setPoint(), coneVoltage, time, quality));
		parameters = next;
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	@Override
	public String name() {
		return "fake";
	}

	@Override
	public MassSpectrometer model() {
		return model;
	}

	@Override
	public TimeSource time() {
		return TimeSource.system();
	}

	@Override
	public long seed() {
		return 0;
	}

	@Override
	public InstrumentStatus status() {
		return status;
	}

	@Override
	public List<LiveDevice> devices() {
		boolean there = status.state() == InstrumentState.READY || status.state() == InstrumentState.SCANNING;
		DeviceStatus state = new DeviceStatus(there ? DeviceState.READY : DeviceState.DISCONNECTED, DeviceReason.NONE,
				"", Instant.EPOCH);
		return List.of(new LiveDevice("ionSource", "fake:source", trouble.orElse(state),
				there ? Optional.of(new DeviceDescription("", "", "", "", simulated, List.of())) : Optional.empty()));
	}

	@Override
	public boolean simulated() {
		return simulated;
	}

	@Override
	public List<LiveParameter> parameters() {
		return parameters;
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return parameters.stream().filter(each -> each.path().equals(path)).findFirst();
	}

	@Override
	public void connect() {
		asked.add("connect");
	}

	@Override
	public void disconnect() {
		asked.add("disconnect");
	}

	@Override
	public boolean awaitConnected(Duration limit) {
		return true;
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		asked.add("set " + path + ' ' + value);
		String refusal = gate.apply(value);
		return refusal.isEmpty() ? CompletableFuture.allOf()
				: CompletableFuture.failedFuture(new IllegalStateException(refusal));
	}

	@Override
	public void refresh() {
		asked.add("refresh");
	}

	@Override
	public Operation operation() {
		return operation;
	}

	@Override
	public CompletableFuture<Void> safeState() {
		asked.add("safeState");
		return CompletableFuture.allOf();
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		throw new UnsupportedOperationException();
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
		asked.add("close");
	}
}
