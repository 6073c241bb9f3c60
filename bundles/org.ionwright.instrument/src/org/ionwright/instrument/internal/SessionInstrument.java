package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;

/** A live instrument made of one session per binding. */
final class SessionInstrument implements LiveInstrument, DeviceSession.Owner {

	private static final String ANALYSER = "analyser";
	private static final String SCANNING = "scanning";
	private static final Duration POLL = Duration.ofMillis(500);
	private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

	private final MassSpectrometer model;
	private final OpenOptions options;
	private final ParameterTable table;
	private final ParameterRows parameterRows;
	private final WriteGate gate;
	private final List<DeviceSession> sessions = new ArrayList<>();
	private final CopyOnWriteArraySet<InstrumentListener> listeners = new CopyOnWriteArraySet<>();
	private final Map<String, Ramp> ramps = new ConcurrentHashMap<>();
	private final ScheduledExecutorService scheduler;
	private final Consumer<SessionInstrument> onClose;
	private final AtomicBoolean closed = new AtomicBoolean();
	private volatile @Nullable CompletableFuture<Void> scanning;

	SessionInstrument(MassSpectrometer source, OpenOptions options, DriverRegistry drivers,
			Consumer<SessionInstrument> onClose) {
		this.model = EcoreUtil.copy(source);
		this.options = options;
		this.onClose = onClose;
		Map<String, Object> sheet = ModelPaths.sheet(model);
		this.table = new ParameterTable(options.time());
		this.parameterRows = new ParameterRows(model);
		this.gate = new WriteGate(table, Interlock.standard(sheet));
		this.scheduler = Executors.newSingleThreadScheduledExecutor(
				Thread.ofPlatform().daemon().name("ionwright-watchdog " + model.getName()).factory());
		Context context = new Context(options.time(), options.seed(), new PartSheet(sheet));
		for (DeviceBindings.Binding binding : DeviceBindings.of(sheet)) {
			sessions.add(new DeviceSession(binding, drivers, context, this, scheduler));
		}
		if (!options.time().virtual()) {
			scheduler.scheduleWithFixedDelay(() -> sessions.forEach(DeviceSession::poll), POLL.toMillis(),
					POLL.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public String name() {
		return model.getName();
	}

	@Override
	public MassSpectrometer model() {
		return model;
	}

	@Override
	public TimeSource time() {
		return options.time();
	}

	@Override
	public long seed() {
		return options.seed();
	}

	@Override
	public InstrumentStatus status() {
		return StatusSummary.of(devices(), isScanning());
	}

	@Override
	public List<LiveDevice> devices() {
		return sessions.stream().map(DeviceSession::view).toList();
	}

	@Override
	public boolean simulated() {
		return devices().stream()
				.anyMatch(device -> device.description().map(DeviceDescription::simulated).orElse(false));
	}

	@Override
	public List<LiveParameter> parameters() {
		Map<String, List<LiveParameter>> byPart = table.all().stream()
				.collect(Collectors.groupingBy(LiveParameter::part));
		return sessions.stream()
				.flatMap(session -> byPart.getOrDefault(session.binding().part(), List.of()).stream()).toList();
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return table.get(path);
	}

	@Override
	public void connect() {
		sessions.forEach(DeviceSession::connect);
	}

	@Override
	public void disconnect() {
		ramps.clear();
		stopScan();
		sessions.forEach(DeviceSession::disconnect);
	}

	void driversChanged() {
		sessions.forEach(DeviceSession::driversChanged);
	}

	@Override
	public boolean awaitConnected(Duration limit) throws InterruptedException {
		Deadline deadline = new Deadline(limit);
		synchronized (this) {
			while (!sessions.stream().allMatch(DeviceSession::settled) && deadline.millisLeft() > 0) {
				wait(deadline.millisLeft());
			}
		}
		return sessions.stream().allMatch(session -> session.status().state().usable());
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		try {
			LiveParameter parameter = gate.check(path, value);
			return new Ramp(this, gate, session(parameter.part()), parameter).start(value);
		} catch (DeviceException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	/** The newest ramp of each parameter; an older one and one before the safe state must not go on. */
	Map<String, Ramp> ramps() {
		return ramps;
	}

	void accepted(String path, double value) {
		table.update(path, row -> row.withSetPoint(value));
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	@Override
	public void refresh() throws InterruptedException {
		CompletableFuture<?>[] reads = sessions.stream()
				.filter(session -> session.status().state() == DeviceState.READY).map(DeviceSession::refresh)
				.toArray(CompletableFuture[]::new);
		waitFor(CompletableFuture.allOf(reads), DeviceSession.CALL_DEADLINE.plus(SessionWorker.GRACE).multipliedBy(2));
	}

	@Override
	public CompletableFuture<Void> safeState() {
		ramps.clear();
		stopScan();
		return CompletableFuture.allOf(sessions.stream().map(this::safe).toArray(CompletableFuture[]::new));
	}

	private CompletableFuture<Void> safe(DeviceSession session) {
		return session.safeState().thenRun(() -> {
			parameterRows.safeValues(session.binding(), session.view())
					.forEach((path, value) -> table.update(path, row -> row.withSetPoint(value)));
			listeners.forEach(InstrumentListener::readingsChanged);
		});
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		DeviceSession session;
		synchronized (this) {
			if (isScanning()) {
				return CompletableFuture.failedFuture(new DeviceException(DeviceReason.BUSY,
						name() + " already scans; stop the run in progress first"));
			}
			try {
				gate.checkScan();
				session = session(ANALYSER);
			} catch (DeviceException e) {
				return CompletableFuture.failedFuture(e);
			}
			Duration limit = Duration.ofMillis(30_000 + Math.round(2000 * request.scans() * request.scanSeconds()));
			session.occupied(SCANNING);
			AtomicBoolean entered = new AtomicBoolean();
			CompletableFuture<Void> started = session.call("scan", limit, driver -> {
				entered.set(true);
				if (!(driver instanceof MassScanner scanner)) {
					throw new DeviceException(DeviceReason.UNSUPPORTED,
							session.binding().address() + " cannot scan masses; bind a mass scanner to the analyser");
				}
				try {
					scanner.scan(request, new FrameSink() {
						@Override
						public void accept(ScanFrame frame) throws InterruptedException {
							read(session.binding(), frame.readbacks());
							sink.accept(frame);
						}

						@Override
						public void preparing(String text) {
							session.occupiedNow(text.isEmpty() ? SCANNING : text);
							sink.preparing(text);
						}
					});
				} finally {
					scanEnded(session);
				}
				return null;
			});
			scanning = started;
			listeners.forEach(InstrumentListener::statusChanged);
			started.whenComplete((done, failure) -> {
				if (!started.isCancelled() || !entered.get()) {
					scanEnded(session);
				}
			});
			return started;
		}
	}

	private void scanEnded(DeviceSession session) {
		synchronized (this) {
			scanning = null;
			notifyAll();
		}
		session.free();
	}

	private boolean isScanning() {
		return scanning != null;
	}

	private void stopScan() {
		CompletableFuture<Void> running = scanning;
		if (running != null) {
			running.cancel(true);
		}
	}

	@Override
	public boolean scanIdle(Duration limit) throws InterruptedException {
		Deadline deadline = new Deadline(limit);
		synchronized (this) {
			while (isScanning() && deadline.millisLeft() > 0) {
				wait(deadline.millisLeft());
			}
			return !isScanning();
		}
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
		if (closed.getAndSet(true)) {
			return;
		}
		ramps.clear();
		stopScan();
		CompletableFuture<?>[] closing = sessions.stream().map(DeviceSession::disconnect)
				.toArray(CompletableFuture[]::new);
		try {
			waitFor(CompletableFuture.allOf(closing), CLOSE_LIMIT);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		sessions.forEach(DeviceSession::close);
		scheduler.shutdown();
		onClose.accept(this);
	}

	@Override
	public void described(DeviceBindings.Binding binding, DeviceDescription description) {
		table.offer(binding.part(), parameterRows.rows(binding, description));
	}

	@Override
	public void read(DeviceBindings.Binding binding, List<Reading> readings) {
		for (Reading reading : readings) {
			table.update(binding.path(reading.name()),
					row -> row.withReadback(reading.value(), reading.time(), reading.quality()));
		}
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	@Override
	public void statusChanged(DeviceBindings.Binding binding, DeviceStatus status) {
		if (!status.state().usable()) {
			table.lost(binding.part());
		}
		synchronized (this) {
			notifyAll();
		}
		listeners.forEach(InstrumentListener::statusChanged);
	}

	private DeviceSession session(String part) throws DeviceException {
		return sessions.stream().filter(session -> session.binding().part().equals(part)).findFirst()
				.orElseThrow(() -> new DeviceException(DeviceReason.CONFIGURATION, "no device is bound to " + part
						+ " of " + name() + "; add a binding to the instrument file"));
	}

	private static void waitFor(CompletableFuture<?> all, Duration limit) throws InterruptedException {
		try {
			all.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException e) {
			// each device tells by its own status
		}
	}

	private record Context(TimeSource time, long seed, PartSheet sheet)
			implements DriverContext {
	}

	/** Real time left until a limit. */
	private static final class Deadline {

		private final long end;

		Deadline(Duration limit) {
			end = System.nanoTime() + limit.toNanos();
		}

		long millisLeft() {
			return Math.max(0, (end - System.nanoTime() + 999_999) / 1_000_000);
		}
	}
}
