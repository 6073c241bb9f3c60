package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.transport.CallWords;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.LiveDevice;

/**
 * One bound device behind its bulkhead: its own thread, a deadline on every call, state with reason and text. Nothing here blocks the
 * caller.
 */
final class DeviceSession {

	static final Duration CALL_DEADLINE = Duration.ofSeconds(2);

	/** What a session tells its instrument; called on any thread, mostly the session's. */
	interface Owner {

		/**
		 * @param loops
		 *            which of its parameters belong together
		 */
		void described(DeviceSession session, DeviceDescription description, List<Loop> loops);

		/**
		 * @param took
		 *            how long reading them took
		 */
		void read(DeviceSession session, List<Reading> readings, Duration took);

		void statusChanged(DeviceSession session);
	}

	/** A call that needs the open driver; on the session's thread. */
	interface DriverCall<T> {
		T call(Connected device) throws DeviceException, InterruptedException;
	}

	private final Binding binding;
	private final DriverOpener opener;
	private final Owner owner;
	private final SessionStatus status;
	private final SessionTraffic traffic;
	private final DeviceConnection connection;
	private final SessionWorker worker;
	private final SessionHealth health = new SessionHealth();
	/** Counts what ends all that waits to be written. */
	private final AtomicInteger revocations = new AtomicInteger();
	private final AtomicReference<@Nullable Occupation> occupation = new AtomicReference<>();

	/** Readings of everything that are under way. */
	private final AtomicInteger reading = new AtomicInteger();
	private volatile ReadPace pace = new ReadPace(true);

	private volatile List<String> remarks = List.of();
	private volatile Set<DeviceCapability> capabilities = Set.of();
	private volatile @Nullable DeviceDescription description;
	private volatile boolean wasUsable;

	DeviceSession(Binding binding, DriverOpener opener, Owner owner, ScheduledExecutorService scheduler,
			Backoff backoff) {
		this.binding = binding;
		this.opener = opener;
		this.owner = owner;
		this.status = new SessionStatus(opener.time(), () -> owner.statusChanged(this));
		this.traffic = new SessionTraffic(opener.time(),
				(bytes, sent) -> opener.decode(binding.address(), bytes, sent));
		this.connection = new DeviceConnection(binding.address(), opener, traffic, status, health, scheduler, backoff,
				this::begin);
		this.worker = connection.worker();
	}

	Binding binding() {
		return binding;
	}

	DeviceConnection connection() {
		return connection;
	}

	SessionTraffic traffic() {
		return traffic;
	}

	DeviceStatus status() {
		return status.now();
	}

	Optional<DeviceDescription> description() {
		return Optional.ofNullable(description);
	}

	/** Whether it was connected and read once. */
	boolean wasUsable() {
		return wasUsable;
	}

	/** Of the device as it was connected last. */
	Set<DeviceCapability> capabilities() {
		return capabilities;
	}

	LiveDevice view() {
		return new LiveDevice(binding.index(), binding.part(), binding.address(), binding.fileAddress(), status.now(),
				description(), capabilities, health.view(), remarks, opener.kit(binding.address()),
				connection.stranger());
	}

	/** Takes what is wrong with the binding. */
	void remark(List<String> texts) {
		remarks = texts;
	}

	/** Never to be connected, for a reason that lies in the binding. */
	void refuse(DeviceException e) {
		status.become(DeviceState.FAULT, e.reason(), String.valueOf(e.getMessage()));
	}

	/** Safe state, then release. */
	CompletableFuture<Void> disconnect() {
		connection.want(false);
		return letGo(DeviceState.DISCONNECTED, DeviceReason.NONE, "not connected");
	}

	/** Release, without touching the device. */
	CompletableFuture<Void> leave() {
		connection.want(false);
		revocations.incrementAndGet();
		endOccupation();
		return connection.release(DeviceState.DISCONNECTED, DeviceReason.NONE, "not connected");
	}

	void close() {
		worker.close();
	}

	/**
	 * Tries again when a driver or transport came that may help; makes the device safe and releases it when the one in use went.
	 *
	 * @return completed when the old one is not used any more
	 */
	CompletableFuture<Void> providersChanged() {
		if (connection.outdated()) {
			return letGo(DeviceState.CONNECTING, DeviceReason.NO_DRIVER, "the driver or its transport was exchanged");
		}
		connection.providersChanged();
		return CompletableFuture.completedFuture(null);
	}

	private CompletableFuture<Void> letGo(DeviceState state, DeviceReason reason, String text) {
		return safeState(() -> {
			// what is left is not set any more
		}).handle((done, failure) -> failure)
				.thenCompose(failure -> connection.release(state, reason, text));
	}

	/** Whether something longer goes on, such as a scan. */
	boolean occupied() {
		return occupation.get() != null;
	}

	/** Reads everything unless the device is occupied or is being read. */
	CompletableFuture<Void> poll() {
		if (!status().state().usable() || !worker.idle() || reading.get() > 0) {
			return CompletableFuture.completedFuture(null);
		}
		return refresh();
	}

	/** Reads everything; never fails, the status tells. */
	CompletableFuture<Void> refresh() {
		reading.incrementAndGet();
		DeviceDescription known = description;
		return read(known, names(known), 0, System.nanoTime()).handle((done, failure) -> {
			reading.decrementAndGet();
			return null;
		});
	}

	/** In portions, between which a write that waits is sent: it need not wait until a slow device has answered everything. */
	private CompletableFuture<Void> read(@Nullable DeviceDescription known, List<String> names, int from, long begin) {
		int to = (int) Math.min(names.size(), (long) from + pace.portion());
		return this.<Void>call("read", device -> {
			if (known == description) {
				read(device, names.subList(from, to), begin, to == names.size());
				status.clear(DeviceReason.HARDWARE);
			}
			return null;
		}).thenCompose(done -> to < names.size() && known == description ? read(known, names, to, begin)
				: CompletableFuture.completedFuture(null));
	}

	/**
	 * A call that changes something; ended before it begins by a safe state that comes meanwhile.
	 *
	 * @return fails with reason BUSY when something longer is going on
	 */
	<T> CompletableFuture<T> write(String what, DriverCall<@Nullable T> write) {
		if (occupation.get() != null) {
			return CompletableFuture.failedFuture(busy(what));
		}
		int asked = revocations.get();
		return call(what, device -> {
			if (revocations.get() != asked) {
				throw new DeviceException(DeviceReason.CANCELLED,
						binding.address() + ": " + what + " was not sent, the device was made safe meanwhile");
			}
			T done = write.call(device);
			status.clear(DeviceReason.INTERLOCK);
			return done;
		});
	}

	/** Shows why something was not carried on, until the next write. */
	void note(DeviceException e) {
		status.note(e.reason(), String.valueOf(e.getMessage()));
	}

	/**
	 * Ends what is going on first. Done also when the device is not there: then there is nothing to reach. One that is being connected
	 * may be silent until its time is up: nobody is held by that, and it is made safe as soon as it answers.
	 *
	 * @param reached
	 *            called on the device's thread before anything else is done there
	 */
	CompletableFuture<Void> safeState(Runnable reached) {
		revocations.incrementAndGet();
		endOccupation();
		CompletableFuture<Void> done = call("safe state", CALL_DEADLINE, true, device -> {
			if (device.driver() instanceof SafeState safe) {
				device.calls().call(CallWords.safeState(), safe::safeState);
			}
			reached.run();
			return null;
		});
		return status().state() == DeviceState.CONNECTING ? CompletableFuture.completedFuture(null) : done;
	}

	private void endOccupation() {
		Occupation going = occupation.get();
		if (going != null) {
			going.cancel();
		}
	}

	/** Runs a short call on the session's thread and turns a failure into status. */
	<T> CompletableFuture<T> call(String what, DriverCall<@Nullable T> call) {
		return call(what, CALL_DEADLINE, false, call);
	}

	/** As {@link #call(String, DriverCall)}, for one that takes its time. */
	<T> CompletableFuture<T> call(String what, Duration limit, DriverCall<@Nullable T> call) {
		return call(what, limit, false, call);
	}

	/**
	 * Runs a call that occupies the device, such as a scan. Cancelling it ends it.
	 *
	 * @param over
	 *            told when the device is free again, before the future completes
	 * @return fails with reason BUSY when something of that kind is going on
	 */
	CompletableFuture<Void> occupy(String what, String text, Duration limit, DriverCall<@Nullable Void> call,
			Runnable over) {
		Occupation mine = new Occupation();
		if (!occupation.compareAndSet(null, mine)) {
			over.run();
			return CompletableFuture.failedFuture(busy(what));
		}
		status.occupied(text);
		AtomicReference<@Nullable Connected> on = new AtomicReference<>();
		return mine.begun(worker.call(what, limit, () -> {
			on.set(connection.now().orElse(null));
			health.called();
			return perform(what, call);
		}, failure -> {
			occupation.compareAndSet(mine, null);
			late(what, on.get(), failure);
			status.free();
			over.run();
		}));
	}

	/** What a device that is occupied does now; on its thread also a sign of life, upon which its deadline begins anew. */
	void occupiedNow(String text) {
		worker.renew();
		status.occupiedNow(text);
	}

	private DeviceException busy(String what) {
		return new DeviceException(DeviceReason.BUSY,
				binding.address() + ": " + status().text() + "; wait for its end or stop it, then " + what);
	}

	/**
	 * @param missing
	 *            whether it is no failure that the device is not there
	 */
	private <T> CompletableFuture<T> call(String what, Duration limit, boolean missing,
			DriverCall<@Nullable T> call) {
		AtomicReference<@Nullable Connected> on = new AtomicReference<>();
		return worker.call(what, limit, () -> {
			Connected open = connection.now().orElse(null);
			if (open == null && missing) {
				return null;
			}
			on.set(open);
			long begin = System.nanoTime();
			try {
				return perform(what, call);
			} finally {
				if (open != null) {
					health.called(System.nanoTime() - begin);
				}
			}
		}, failure -> late(what, on.get(), failure));
	}

	private <T> T perform(String what, DriverCall<T> call) throws DeviceException, InterruptedException {
		Connected open = connection.now().orElseThrow(
				() -> new DeviceException(DeviceReason.LINK_LOST, binding.address() + ": " + status().text()));
		try {
			return call.call(open);
		} catch (DeviceException e) {
			connection.failed(what, open, e);
			throw e;
		} catch (RuntimeException | LinkageError e) {
			DeviceException defect = new DeviceException(DeviceReason.DRIVER_DEFECT,
					binding.address() + ": defect of the driver during " + what + ": " + e, e);
			connection.failed(what, open, defect);
			throw defect;
		}
	}

	/** A call that had to be interrupted leaves the conversation with the device in an unknown state: begin anew. */
	private void late(String what, @Nullable Connected open, @Nullable Throwable failure) {
		if (failure instanceof DeviceException e && e.reason() == DeviceReason.TIMEOUT && open != null
				&& connection.now().orElse(null) == open) {
			connection.failed(what, open, e);
		}
	}

	private void begin(Connected fresh) throws DeviceException, InterruptedException {
		DeviceDescription found = fresh.driver().description();
		description = found;
		capabilities = fresh.capabilities();
		owner.described(this, found, Loop.of(fresh.driver(), found));
		pace = new ReadPace(opener.time().virtual());
		read(fresh, names(found), System.nanoTime(), true);
		wasUsable = true;
	}

	private static List<String> names(@Nullable DeviceDescription known) {
		return known == null ? List.of() : known.parameters().stream().map(ParameterDescription::name).toList();
	}

	/** @param last whether all was read that there is since it began */
	private void read(Connected device, List<String> names, long begin, boolean last)
			throws DeviceException, InterruptedException {
		List<Reading> readings;
		try {
			readings = read(device, names);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.PROTOCOL) {
				throw e;
			}
			// One disturbed answer is no reason to let the link go.
			health.failed("read", e, opener.time().now());
			readings = read(device, names);
		}
		if (last) {
			pace.took(System.nanoTime() - begin, description);
		}
		owner.read(this, new ArrayList<>(readings), pace.all());
	}

	private static List<Reading> read(Connected device, List<String> names)
			throws DeviceException, InterruptedException {
		return device.calls().call(CallWords.read(names), () -> device.driver().read(names), CallWords::got);
	}
}
