package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.spi.DriverFactory;

/**
 * The way from an address to an open driver and back: connecting, again with growing pauses after a loss, releasing. Methods that
 * do not say otherwise may be called from any thread and do not block.
 */
final class DeviceConnection {

	static final Duration OPEN_DEADLINE = Duration.ofSeconds(5);
	static final Duration CLOSE_DEADLINE = Duration.ofSeconds(2);

	/** Takes over a driver that was just opened; on the session's thread. */
	interface Beginning {
		void begin(Connected fresh) throws DeviceException, InterruptedException;
	}

	private final String address;
	private final DriverOpener opener;
	private final CallNotes notes;
	private final SessionWorker worker;
	private final SessionStatus status;
	private final SessionHealth health;
	private final ScheduledExecutorService scheduler;
	private final Backoff backoff;
	private final Beginning beginning;
	private final DeviceWitness witness = new DeviceWitness();
	private final AtomicInteger openings = new AtomicInteger();

	private volatile boolean wanted;
	/** Changed only on the worker's thread, which may be a new one after a hang. */
	private volatile @Nullable Connected connected;
	private volatile @Nullable ScanAbility ability;
	private volatile @Nullable SessionLinks links;
	private volatile @Nullable DriverFactory tried;
	private volatile int failures;
	private volatile boolean lost;

	DeviceConnection(String address, DriverOpener opener, CallNotes notes, SessionStatus status, SessionHealth health,
			ScheduledExecutorService scheduler, Backoff backoff, Beginning beginning) {
		this.address = address;
		this.opener = opener;
		this.notes = notes;
		this.status = status;
		this.health = health;
		this.scheduler = scheduler;
		this.backoff = backoff;
		this.beginning = beginning;
		this.worker = new SessionWorker(address, scheduler, this::hung);
	}

	SessionWorker worker() {
		return worker;
	}

	/** The open driver. */
	Optional<Connected> now() {
		return Optional.ofNullable(connected);
	}

	/** What the device told of scanning; empty while it is not connected. */
	Optional<ScanAbility> scanAbility() {
		return connected == null ? Optional.empty() : Optional.ofNullable(ability);
	}

	/** Another device than before that answers and is not used. */
	Optional<DeviceIdentity> stranger() {
		return witness.stranger();
	}

	/** Whether connecting is over, well or not. */
	boolean settled() {
		DeviceState state = status.now().state();
		return state.usable() || state == DeviceState.FAULT || !wanted;
	}

	void connect() {
		if (status.now().state() == DeviceState.CONNECTING) {
			wanted = true;
		} else {
			retry();
		}
	}

	/** Tries now, whatever was before. */
	void retry() {
		wanted = true;
		failures = 0;
		if (!status.now().state().usable()) {
			status.become(DeviceState.CONNECTING, DeviceReason.NONE, "connecting to " + address);
			queueOpen();
		}
	}

	void acceptIdentity() {
		witness.acceptAnybody();
		retry();
	}

	/** Whether the device is to be connected, now or when it can be. */
	boolean wanted() {
		return wanted;
	}

	void want(boolean connected) {
		wanted = connected;
	}

	/** Whether another driver, or another transport, than the one in use serves the address by now. */
	boolean outdated() {
		Connected open = connected;
		return open != null
				&& (opener.factory(address).orElse(null) != open.factory() || !open.links().served());
	}

	/** Tries again when a driver or transport came that may help. */
	void providersChanged() {
		failures = 0;
		if (connected == null && wanted && status.now().state() == DeviceState.FAULT) {
			boolean other = opener.factory(address).orElse(null) != tried;
			if (other || status.now().reason() == DeviceReason.CONFIGURATION && stranger().isEmpty()) {
				retry();
			}
		}
	}

	/** Releases the driver, then connects again if that is wanted by then. */
	CompletableFuture<Void> release(DeviceState state, DeviceReason reason, String text) {
		return worker.call("close", CLOSE_DEADLINE, () -> {
			boolean again = wanted;
			drop(again ? DeviceState.CONNECTING : state, reason, text);
			if (again) {
				queueOpen();
			}
			return null;
		});
	}

	/** A call has failed. On the session's thread. */
	void failed(String what, @Nullable Connected on, DeviceException e) {
		health.failed(what, e, opener.time().now());
		if (on == null || connected != on) {
			return;
		}
		switch (e.reason()) {
		case LINK_LOST, TIMEOUT, PROTOCOL -> {
			lost = true;
			drop(DeviceState.CONNECTING, e.reason(), text(e) + "; connecting again");
			tryAgain(e);
		}
		case DRIVER_DEFECT -> drop(DeviceState.FAULT, e.reason(), text(e));
		case HARDWARE -> status.become(DeviceState.READY, e.reason(), text(e));
		default -> {
			// a refusal concerns the caller, not the device
		}
		}
	}

	/** The thread of a call is gone: nothing more is asked of this driver object, and its links are closed under it. */
	private void hung(DeviceException e) {
		health.failed("connection", e, opener.time().now());
		worker.call("close", CLOSE_DEADLINE, () -> {
			drop(DeviceState.FAULT, e.reason(), text(e));
			return this;
		});
	}

	private void queueOpen() {
		openings.incrementAndGet();
		worker.call("connect", OPEN_DEADLINE, () -> {
			open();
			return this;
		}, failure -> {
			health.called();
			if (failure instanceof DeviceException e) {
				openFailed(e);
			} else if (failure != null && !(failure instanceof CancellationException)) {
				openFailed(new DeviceException(DeviceReason.DRIVER_DEFECT,
						address + ": defect of the driver while connecting: " + failure, failure));
			}
		});
	}

	private void open() throws DeviceException, InterruptedException {
		if (!wanted || connected != null) {
			return;
		}
		tried = opener.factory(address).orElse(null);
		DriverOpener.Attempt attempt = opener.attempt(address, notes, worker::awaited);
		links = attempt.links();
		Connected fresh = attempt.open();
		try {
			ability = ScanAbility.of(fresh.driver());
			witness.check(fresh.driver().description().identity(), address);
			connected = fresh;
			beginning.begin(fresh);
		} catch (DeviceException | InterruptedException | RuntimeException | LinkageError e) {
			connected = null;
			fresh.close();
			throw e;
		}
		failures = 0;
		if (lost) {
			lost = false;
			health.reconnected();
		}
		status.become(DeviceState.READY, DeviceReason.NONE, "");
	}

	private void openFailed(DeviceException e) {
		health.failed("connect", e, opener.time().now());
		switch (e.reason()) {
		case CONFIGURATION, DRIVER_DEFECT, NO_DRIVER -> status.become(DeviceState.FAULT, e.reason(), text(e));
		case CANCELLED -> {
			// the instrument was closed
		}
		default -> tryAgain(e);
		}
	}

	private void tryAgain(DeviceException e) {
		if (!wanted) {
			status.become(DeviceState.FAULT, e.reason(), text(e));
			return;
		}
		Duration pause = backoff.pause(failures);
		failures++;
		status.become(DeviceState.CONNECTING, e.reason(), text(e) + "; next try in " + pause.toSeconds() + " s");
		int opening = openings.get();
		try {
			scheduler.schedule(() -> {
				if (wanted && openings.get() == opening) {
					queueOpen();
				}
			}, pause.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException closed) {
			// the instrument was closed
		}
	}

	/** On the session's thread. */
	private void drop(DeviceState state, DeviceReason reason, String text) {
		Connected open = connected;
		connected = null;
		status.become(state, reason, text);
		try {
			if (open != null) {
				open.close();
			}
		} catch (RuntimeException | LinkageError e) {
			health.failed("close", new DeviceException(DeviceReason.DRIVER_DEFECT,
					address + ": defect of the driver during close: " + e, e), opener.time().now());
		} finally {
			SessionLinks left = links;
			if (left != null) {
				left.close();
			}
		}
	}

	private static String text(DeviceException e) {
		String message = e.getMessage();
		return message == null ? Arrays.toString(e.getStackTrace()) : message;
	}
}
