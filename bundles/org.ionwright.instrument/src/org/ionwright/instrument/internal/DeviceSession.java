package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Settable;
import org.ionwright.instrument.LiveDevice;

/**
 * One bound device: its own thread, a deadline on every call, connection again with growing pauses after a loss, state with
 * reason and text.
 */
final class DeviceSession {

	static final Duration OPEN_DEADLINE = Duration.ofSeconds(5);
	static final Duration CALL_DEADLINE = Duration.ofSeconds(2);
	private static final Duration[] PAUSES = { Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(30) };

	/** What a session tells its instrument; called on the session's thread. */
	interface Owner {

		void described(DeviceBindings.Binding binding, DeviceDescription description);

		void read(DeviceBindings.Binding binding, List<Reading> readings);

		void statusChanged(DeviceBindings.Binding binding, DeviceStatus status);
	}

	/** A call that needs the open driver. */
	interface DriverCall<T> {
		T call(Driver driver) throws DeviceException, InterruptedException;
	}

	private final DeviceBindings.Binding binding;
	private final DriverRegistry drivers;
	private final DriverContext context;
	private final Owner owner;
	private final SessionWorker worker;
	private final ScheduledExecutorService scheduler;

	private volatile DeviceStatus status;
	private volatile @Nullable DeviceDescription description;
	private volatile boolean wanted;
	/** Changed only on the worker's thread, which may be a new one after a hang. */
	private volatile @Nullable Driver driver;
	private volatile @Nullable DriverFactory source;
	private volatile int failures;

	DeviceSession(DeviceBindings.Binding binding, DriverRegistry drivers, DriverContext context, Owner owner,
			ScheduledExecutorService scheduler) {
		this.binding = binding;
		this.drivers = drivers;
		this.context = context;
		this.owner = owner;
		this.scheduler = scheduler;
		this.worker = new SessionWorker(binding.address(), scheduler);
		this.status = new DeviceStatus(DeviceState.DISCONNECTED, DeviceReason.NONE, "not connected",
				context.time().now());
	}

	DeviceBindings.Binding binding() {
		return binding;
	}

	LiveDevice view() {
		return new LiveDevice(binding.part(), binding.address(), status, Optional.ofNullable(description));
	}

	DeviceStatus status() {
		return status;
	}

	/** Whether connecting is over, well or not. */
	boolean settled() {
		DeviceState state = status.state();
		return state.usable() || state == DeviceState.FAULT || !wanted;
	}

	void connect() {
		wanted = true;
		failures = 0;
		if (!status.state().usable() && status.state() != DeviceState.CONNECTING) {
			become(DeviceState.CONNECTING, DeviceReason.NONE, "connecting to " + binding.address());
			queueOpen();
		}
	}

	/** Safe state, then release. */
	CompletableFuture<Void> disconnect() {
		wanted = false;
		return safeState().handle((done, failure) -> failure).thenCompose(failure -> worker
				.call("close", CALL_DEADLINE,
						() -> release(DeviceState.DISCONNECTED, DeviceReason.NONE, "not connected"))
				.thenAccept(ignored -> {
				}));
	}

	void close() {
		worker.close();
	}

	/** Tries again when the bundle of the driver came; releases the driver when it went. */
	void driversChanged() {
		if (!wanted) {
			return;
		}
		if (driver == null && status.reason() == DeviceReason.NO_DRIVER) {
			become(DeviceState.CONNECTING, DeviceReason.NO_DRIVER, "drivers were installed or removed");
			queueOpen();
			return;
		}
		worker.call("driver change", CALL_DEADLINE, () -> {
			if (driver != null && factory().orElse(null) != source) {
				release(DeviceState.CONNECTING, DeviceReason.NO_DRIVER, "the driver was exchanged");
				failures = 0;
				queueOpen();
			}
			return this;
		});
	}

	/** Reads everything unless the device is occupied. */
	CompletableFuture<Void> poll() {
		if (!status.state().usable() || !worker.idle()) {
			return CompletableFuture.completedFuture(null);
		}
		return refresh();
	}

	/** Reads everything; never fails, the status tells. */
	CompletableFuture<Void> refresh() {
		return call("read", CALL_DEADLINE, this::readAll).handle((done, failure) -> null);
	}

	CompletableFuture<Void> set(String parameter, double value) {
		return call("set " + parameter, CALL_DEADLINE, open -> {
			if (!(open instanceof Settable settable)) {
				throw new DeviceException(DeviceReason.UNSUPPORTED, binding.address() + " cannot be set");
			}
			settable.set(parameter, value);
			return null;
		});
	}

	/** Done also when the device is not there: then there is nothing to reach. */
	CompletableFuture<Void> safeState() {
		return worker.call("safe state", CALL_DEADLINE, () -> {
			if (driver instanceof Settable settable) {
				settable.safeState();
			}
			return null;
		});
	}

	/** Runs a call on the session's thread and turns a failure into status. */
	<T> CompletableFuture<T> call(String what, Duration deadline, DriverCall<@Nullable T> call) {
		CompletableFuture<T> result = worker.call(what, deadline, () -> {
			Driver open = driver;
			if (open == null) {
				throw new DeviceException(DeviceReason.LINK_LOST, binding.address() + ": " + status.text());
			}
			try {
				return call.call(open);
			} catch (DeviceException e) {
				if (driver == open) {
					failed(e);
				}
				throw e;
			} catch (RuntimeException e) {
				throw new DeviceException(DeviceReason.DRIVER_DEFECT,
						binding.address() + ": defect of the driver during " + what + ": " + e, e);
			}
		});
		result.whenComplete((done, failure) -> {
			if (unwrap(failure) instanceof DeviceException e
					&& (e.reason() == DeviceReason.TIMEOUT || e.reason() == DeviceReason.DRIVER_DEFECT)) {
				stopAfterHang(e);
			}
		});
		return result;
	}

	void occupied(String text) {
		become(DeviceState.BUSY, DeviceReason.NONE, text);
	}

	/** What a device that is occupied does now. */
	void occupiedNow(String text) {
		if (status.state() == DeviceState.BUSY) {
			become(DeviceState.BUSY, DeviceReason.NONE, text);
		}
	}

	void free() {
		if (status.state() == DeviceState.BUSY) {
			become(DeviceState.READY, DeviceReason.NONE, "");
		}
	}

	static @Nullable Throwable unwrap(@Nullable Throwable failure) {
		return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
	}

	private @Nullable Void readAll(Driver open) throws DeviceException, InterruptedException {
		List<String> names = open.description().parameters().stream().map(ParameterDescription::name).toList();
		owner.read(binding, new ArrayList<>(open.read(names)));
		return null;
	}

	private Optional<DriverFactory> factory() throws DeviceException {
		return drivers.factory(DeviceUri.parse(binding.address()).scheme());
	}

	private void queueOpen() {
		worker.call("connect", OPEN_DEADLINE, this::open).whenComplete((done, failure) -> {
			Throwable cause = unwrap(failure);
			if (cause != null && !(cause instanceof CancellationException)) {
				openFailed(cause instanceof DeviceException e ? e
						: new DeviceException(DeviceReason.DRIVER_DEFECT,
								binding.address() + ": defect of the driver while connecting: " + cause, cause));
			}
		});
	}

	private DeviceSession open() throws DeviceException, InterruptedException {
		if (!wanted || driver != null) {
			return this;
		}
		DeviceUri uri = DeviceUri.parse(binding.address());
		DriverFactory found = drivers.factory(uri.scheme()).orElseThrow(() -> new DeviceException(
				DeviceReason.NO_DRIVER, "no installed driver serves '" + uri.scheme() + ":' (" + binding.address()
						+ "); install its bundle or correct the address in the instrument file"));
		source = found;
		Driver opened = found.open(uri, context);
		driver = opened;
		description = opened.description();
		failures = 0;
		owner.described(binding, opened.description());
		readAll(opened);
		become(DeviceState.READY, DeviceReason.NONE, "");
		return this;
	}

	private void openFailed(DeviceException e) {
		boolean hopeless = e.reason() == DeviceReason.CONFIGURATION || e.reason() == DeviceReason.DRIVER_DEFECT
				|| e.reason() == DeviceReason.NO_DRIVER;
		if (hopeless || !wanted) {
			become(DeviceState.FAULT, e.reason(), text(e));
			return;
		}
		Duration pause = PAUSES[Math.min(failures, PAUSES.length - 1)];
		failures++;
		become(DeviceState.CONNECTING, e.reason(), text(e) + "; next try in " + pause.toSeconds() + " s");
		scheduler.schedule(() -> {
			if (wanted) {
				queueOpen();
			}
		}, pause.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** On the worker's thread. */
	private void failed(DeviceException e) {
		switch (e.reason()) {
		case LINK_LOST, TIMEOUT, PROTOCOL -> {
			release(DeviceState.CONNECTING, e.reason(), text(e) + "; connecting again");
			if (wanted) {
				openFailed(e);
			}
		}
		case HARDWARE -> become(DeviceState.READY, e.reason(), text(e));
		default -> {
			// a refusal concerns the caller, not the device
		}
		}
	}

	/** The thread of the call is gone or late: nothing more is asked of this driver object. */
	private void stopAfterHang(DeviceException e) {
		worker.call("close", CALL_DEADLINE, () -> {
			if (driver != null) {
				release(DeviceState.FAULT, e.reason(), text(e));
				if (wanted && e.reason() == DeviceReason.TIMEOUT) {
					openFailed(e);
				}
			}
			return this;
		});
	}

	private DeviceSession release(DeviceState state, DeviceReason reason, String text) {
		Driver open = driver;
		driver = null;
		source = null;
		become(state, reason, text);
		if (open != null) {
			open.close();
		}
		return this;
	}

	private void become(DeviceState state, DeviceReason reason, String text) {
		Instant now = context.time().now();
		DeviceStatus old = status;
		Instant since = old.state() == state ? old.since() : now;
		DeviceStatus next = new DeviceStatus(state, reason, text, since);
		status = next;
		owner.statusChanged(binding, next);
	}

	private static String text(DeviceException e) {
		String message = e.getMessage();
		return message == null ? Arrays.toString(e.getStackTrace()) : message;
	}
}
