package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.internal.WriteGate.Permit;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;

/** A live instrument made of one session per binding. */
final class SessionInstrument implements LiveInstrument, DeviceSession.Owner {

	private static final Duration POLL = Duration.ofMillis(500);
	private static final Duration REFRESH_LIMIT = Duration.ofSeconds(6);
	private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

	private final MassSpectrometer model;
	private final OpenOptions options;
	private final ParameterTable table;
	private final ParameterRows parameterRows;
	private final WriteGate gate;
	private final Sessions sessions;
	private final Ramps ramps;
	private final SafeOrder safeOrder;
	private final Scanning scanning;
	private final SessionOperation operation;
	private final SwitchOff switchOff;
	private final ScheduledThreadPoolExecutor scheduler;
	private final CopyOnWriteArraySet<InstrumentListener> listeners = new CopyOnWriteArraySet<>();
	private final Consumer<SessionInstrument> onClose;
	private final AtomicBoolean closed = new AtomicBoolean();

	SessionInstrument(MassSpectrometer source, OpenOptions options, DriverRegistry drivers, Backoff backoff,
			Consumer<SessionInstrument> onClose) {
		this.model = EcoreUtil.copy(source);
		this.options = options;
		this.onClose = onClose;
		Map<String, Object> sheet = ModelPaths.sheet(model);
		this.table = new ParameterTable(options.time());
		this.parameterRows = new ParameterRows(model, options.shown());
		this.gate = new WriteGate(table::get, what -> operation().blockers(what));
		this.scheduler = new ScheduledThreadPoolExecutor(1,
				Thread.ofPlatform().daemon().name("ionwright-watchdog " + model.getName()).factory());
		scheduler.setRemoveOnCancelPolicy(true);
		this.ramps = new Ramps(gate, table, options.time(), scheduler, this::readingsChanged);
		this.safeOrder = new SafeOrder(scheduler);
		DriverOpener opener = new DriverOpener(drivers, options.time(), options.seed(), new PartSheet(sheet));
		this.sessions = new Sessions(String.valueOf(model.getName()),
				binding -> new DeviceSession(binding, opener, this, scheduler, backoff));
		this.scanning = new Scanning(String.valueOf(model.getName()), sessions, gate, scheduler,
				options.time(), (session, frame) -> seen(session, frame.readbacks()), this::statusChanged);
		Journal journal = new Journal(options.journal(), options.time().now(), SessionOperation.user());
		this.operation = new SessionOperation(this, sheet, new TableReadings(table, sessions, scanning::running),
				journal, options.time().virtual());
		this.switchOff = new SwitchOff(gate, ramps, scanning, table, operation::accepted, this::readingsChanged);
		Binding.of(sheet).forEach(sessions::add);
		if (options.polled() && !options.time().virtual()) {
			scheduler.scheduleWithFixedDelay(() -> sessions.all().forEach(DeviceSession::poll), POLL.toMillis(),
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
	public SessionOperation operation() {
		return operation;
	}

	boolean isScanning() {
		return scanning.running();
	}

	SwitchOff switchOff() {
		return switchOff;
	}

	Sessions sessions() {
		return sessions;
	}

	WriteGate gate() {
		return gate;
	}

	@Override
	public InstrumentStatus status() {
		return StatusSummary.of(devices(), scanning.running());
	}

	@Override
	public List<LiveDevice> devices() {
		return sessions.all().stream().map(DeviceSession::view).toList();
	}

	@Override
	public DeviceControl control(int device) {
		sessions.at(device);
		return new SessionControl(this, device);
	}

	@Override
	public boolean simulated() {
		return sessions.all().stream()
				.anyMatch(session -> session.description().map(DeviceDescription::simulated).orElse(false));
	}

	@Override
	public List<LiveParameter> parameters() {
		return table.all();
	}

	@Override
	public Optional<LiveParameter> parameter(String path) {
		return table.get(path);
	}

	@Override
	public void connect() {
		sessions.all().forEach(session -> connect(session, DeviceConnection::connect));
	}

	/** In one of the ways there are, unless its address is that of another one. */
	void connect(DeviceSession session, Consumer<DeviceConnection> how) {
		sessions.refusal(session).ifPresentOrElse(session::refuse, () -> how.accept(session.connection()));
	}

	@Override
	public void disconnect() {
		stopAll("the devices were disconnected");
		safeOrder.run(sessions.all(), DeviceSession::disconnect);
	}

	CompletableFuture<Void> disconnect(DeviceSession session) {
		if (scanning.by(session)) {
			scanning.stop(DeviceReason.CANCELLED, session.binding().address() + " was disconnected");
		}
		return session.disconnect();
	}

	@Override
	public DeviceControl bind(String part, String address) throws DeviceException {
		if (ModelPaths.object(model, part).isEmpty()) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "'" + part + "' is no part of " + name());
		}
		int index;
		synchronized (sessions) {
			index = sessions.all().size();
			sessions.check(address, index);
			sessions.add(new Binding(index, part, address, "", Map.of()));
		}
		statusChanged();
		return control(index);
	}

	@Override
	public DeviceControl simulate(String part) throws DeviceException {
		Optional<DeviceSession> bound = sessions.of(part).stream().findFirst();
		if (bound.isEmpty()) {
			return bind(part, sessions.simulation(part));
		}
		DeviceControl control = control(bound.get().binding().index());
		control.simulate();
		return control;
	}

	/** Puts another device into the place of one; it is connected when the old one was to be. */
	void rebind(Binding binding) throws DeviceException {
		DeviceSession old;
		DeviceSession fresh;
		synchronized (sessions) {
			old = sessions.at(binding.index());
			if (scanning.by(old)) {
				throw new DeviceException(DeviceReason.BUSY,
						old.binding().address() + " scans; stop the run before you bind another device");
			}
			fresh = sessions.replace(binding);
			table.remove(binding.index());
		}
		fresh.connection().want(old.connection().wanted());
		old.disconnect().whenComplete((done, failure) -> {
			old.close();
			if (fresh.connection().wanted() && sessions.current(fresh)) {
				connect(fresh, DeviceConnection::retry);
			}
		});
		statusChanged();
		readingsChanged();
	}

	/**
	 * Drivers or transports came or went. A scan that loses one stops, and the instrument is made safe.
	 * @return completed when nothing that went is used any more
	 */
	CompletableFuture<Void> providersChanged() {
		Optional<DeviceSession> lost = sessions.all().stream().filter(session -> session.connection().outdated())
				.findFirst();
		boolean stopped = lost.isPresent() && scanning.stop(DeviceReason.NO_DRIVER,
				"the driver of " + lost.get().binding().address() + " was stopped, updated or removed during the scan");
		Collection<CompletableFuture<Void>> released = sessions.all().stream().map(DeviceSession::providersChanged)
				.toList();
		if (stopped) {
			safeState();
		}
		return CompletableFuture.allOf(released.toArray(CompletableFuture[]::new));
	}

	@Override
	public boolean awaitConnected(Duration limit) throws InterruptedException {
		Deadline deadline = new Deadline(limit);
		synchronized (this) {
			while (!sessions.all().stream().allMatch(session -> session.connection().settled())
					&& deadline.millisLeft() > 0) {
				wait(deadline.millisLeft());
			}
		}
		return sessions.all().stream().allMatch(session -> session.status().state().usable());
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		try {
			Permit<WriteGate.Setting> permit = gate.set(path, value);
			LiveParameter parameter = permit.subject().parameter();
			CompletableFuture<Void> done = ramps.start(sessions.at(parameter.source().device()), permit);
			operation.asked(parameter, value, done);
			return done;
		} catch (DeviceException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	@Override
	public void refresh() throws InterruptedException {
		Deadline.await(CompletableFuture.allOf(sessions.all().stream()
				.filter(session -> session.status().state() == DeviceState.READY).map(DeviceSession::refresh)
				.toArray(CompletableFuture[]::new)), REFRESH_LIMIT);
	}

	@Override
	public CompletableFuture<Void> safeState() {
		operation.safe("the instrument was brought to its safe state");
		stopAll("the instrument was brought to its safe state");
		return safeOrder.run(sessions.all(), switchOff::device);
	}

	@Override
	public CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		return scanning.start(request, sink);
	}

	@Override
	public List<String> scanObjections(MassScanRequest request) {
		return scanning.objections(request);
	}

	@Override
	public OptionalDouble polaritySwitchSeconds() {
		return scanning.polaritySwitchSeconds();
	}

	@Override
	public boolean scanIdle(Duration limit) throws InterruptedException {
		return scanning.idle(limit);
	}

	private void stopAll(String why) {
		ramps.endAll();
		scanning.stop(DeviceReason.CANCELLED, why);
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
		end("the instrument was closed", DeviceSession::disconnect);
	}

	@Override
	public void leave() {
		end("the instrument was left", DeviceSession::leave);
	}

	private void end(String why, Function<DeviceSession, CompletableFuture<Void>> parting) {
		if (closed.getAndSet(true)) {
			return;
		}
		stopAll(why);
		operation.close(why);
		try {
			Deadline.await(safeOrder.run(sessions.all(), parting), CLOSE_LIMIT);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		sessions.all().forEach(DeviceSession::close);
		scheduler.shutdownNow();
		onClose.accept(this);
	}

	@Override
	public void described(DeviceSession session, DeviceDescription description, List<Loop> loops) {
		if (sessions.current(session)) {
			Binding binding = session.binding();
			table.offer(binding.index(), parameterRows.rows(binding, description, loops),
					ParameterRows.readings(binding, description, loops));
			session.remark(ParameterRows.unknownPoints(binding, description));
		}
	}

	@Override
	public void read(DeviceSession session, List<Reading> readings, Duration took) {
		table.pace(session.binding().index(), took.plus(POLL));
		seen(session, readings);
	}

	private void seen(DeviceSession session, List<Reading> readings) {
		if (sessions.current(session)) {
			for (Reading reading : readings) {
				table.read(session.binding().index(), reading.name(),
						row -> row.withReadback(reading.value(), reading.time(), reading.quality()));
			}
			readingsChanged();
		}
	}

	private void readingsChanged() {
		operation.changed();
		listeners.forEach(InstrumentListener::readingsChanged);
	}

	@Override
	public void statusChanged(DeviceSession session) {
		if (!session.status().state().usable() && sessions.current(session)) {
			table.lost(session.binding().index());
		}
		statusChanged();
	}

	private void statusChanged() {
		synchronized (this) {
			notifyAll();
		}
		operation.changed();
		listeners.forEach(InstrumentListener::statusChanged);
	}
}
