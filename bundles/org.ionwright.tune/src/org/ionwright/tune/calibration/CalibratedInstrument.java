package org.ionwright.tune.calibration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.model.instrument.MassSpectrometer;

/**
 * A live instrument whose scans are right: whoever scans with it, such as the scan engine, asks for exact m/z and gets exact m/z.
 * Everything else is the instrument itself. A scan for which no calibration was accepted passes as it is.
 */
public final class CalibratedInstrument implements LiveInstrument {

	private final LiveInstrument raw;
	private final Supplier<CalibrationSet> calibrations;

	/**
	 * @param calibrations
	 *            asked at the start of each scan
	 */
	public CalibratedInstrument(LiveInstrument raw, Supplier<CalibrationSet> calibrations) {
		this.raw = raw;
		this.calibrations = calibrations;
	}

	/** The instrument with its axis uncorrected: calibrations are measured on this one. */
	public LiveInstrument raw() {
		return raw;
	}

	/** The calibration that a scan started now would use. */
	public Optional<MassCalibration> calibration(MassScanRequest request) {
		return calibrations.get().find(request);
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		return calibration(request).map(MassCorrection::new)
				.map(correction -> raw.scan(correction.asked(request), correction.corrected(sink)))
				.orElseGet(() -> raw.scan(request, sink));
	}

	@Override
	public String name() {
		return raw.name();
	}

	@Override
	public MassSpectrometer model() {
		return raw.model();
	}

	@Override
	public TimeSource time() {
		return raw.time();
	}

	@Override
	public long seed() {
		return raw.seed();
	}

	@Override
	public InstrumentStatus status() {
		return raw.status();
	}

	@Override
	public List<LiveDevice> devices() {
		return raw.devices();
	}

	@Override
	public DeviceControl control(int device) {
		return raw.control(device);
	}

	@Override
	public DeviceControl bind(String part, String address) throws DeviceException {
		return raw.bind(part, address);
	}

	@Override
	public DeviceControl simulate(String part) throws DeviceException {
		return raw.simulate(part);
	}

	@Override
	public Operation operation() {
		return raw.operation();
	}

	@Override
	public boolean simulated() {
		return raw.simulated();
	}

	@Override
	public List<LiveParameter> parameters() {
		return raw.parameters();
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return raw.parameter(path);
	}

	@Override
	public void connect() {
		raw.connect();
	}

	@Override
	public void disconnect() {
		raw.disconnect();
	}

	@Override
	public boolean awaitConnected(Duration limit) throws InterruptedException {
		return raw.awaitConnected(limit);
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		return raw.set(path, value);
	}

	@Override
	public void refresh() throws InterruptedException {
		raw.refresh();
	}

	@Override
	public CompletableFuture<Void> safeState() {
		return raw.safeState();
	}

	@Override
	public List<String> scanObjections(MassScanRequest request) {
		return raw.scanObjections(request);
	}

	@Override
	public OptionalDouble polaritySwitchSeconds() {
		return raw.polaritySwitchSeconds();
	}

	@Override
	public boolean scanIdle(Duration limit) throws InterruptedException {
		return raw.scanIdle(limit);
	}

	@Override
	public void addListener(InstrumentListener listener) {
		raw.addListener(listener);
	}

	@Override
	public void removeListener(InstrumentListener listener) {
		raw.removeListener(listener);
	}

	@Override
	public void close() {
		raw.close();
	}

	@Override
	public void leave() {
		raw.leave();
	}
}
