package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.internal.WriteGate.Permit;

/**
 * Brings one parameter to its target no faster than allowed, by a ramp of the device where it has one and by steps elsewhere. The
 * gate is asked again before each step, on the device's thread before it is sent, and while the device ramps; a newer ramp of the same
 * parameter or a safe state ends it.
 */
final class Ramp {

	static final double STEP_SECONDS = 0.1;
	private static final Duration WATCH = Duration.ofMillis(500);

	private final Ramps ramps;
	private final DeviceSession session;
	private final LiveParameter parameter;
	private final List<Double> values;
	private final CompletableFuture<Void> result = new CompletableFuture<>();

	Ramp(Ramps ramps, DeviceSession session, LiveParameter parameter, double target) {
		this.ramps = ramps;
		this.session = session;
		this.parameter = parameter;
		this.values = steps(parameter, target);
	}

	/** Whether the device has not got all of it. */
	boolean going() {
		return !result.isDone();
	}

	LiveParameter parameter() {
		return parameter;
	}

	CompletableFuture<Void> start() {
		if (values.size() == 1) {
			send(0);
			return result;
		}
		session.<Boolean>write("ramp " + parameter.source().name(), device -> {
			boolean own = DriverWrites.ramps(device, parameter.source().name());
			if (own) {
				DriverWrites.ramp(device, permit(values.getLast()));
				ramps.sent(parameter.path(), values.getLast());
			}
			return own;
		}).whenComplete((own, failure) -> {
			if (failure != null) {
				fail(failure);
			} else if (Boolean.TRUE.equals(own)) {
				ramps.accepted();
				watch();
				result.complete(null);
			} else {
				step(0);
			}
		});
		return result;
	}

	/** Values that keep to the allowed rate, one every {@link #STEP_SECONDS}, the target last. */
	static List<Double> steps(LiveParameter parameter, double target) {
		double step = parameter.ratePerSecond() * STEP_SECONDS;
		double from = Double.isNaN(parameter.setPoint()) ? parameter.readback() : parameter.setPoint();
		List<Double> values = new ArrayList<>();
		if (Double.isFinite(step) && step > 0 && Double.isFinite(from)) {
			double direction = Math.signum(target - from);
			for (int i = 1; i * step < Math.abs(target - from); i++) {
				values.add(from + direction * i * step);
			}
		}
		values.add(target);
		return values;
	}

	private void step(int index) {
		try {
			ramps.checkNewest(this);
			ramps.gate().set(parameter.path(), values.get(index));
			send(index);
		} catch (DeviceException e) {
			result.completeExceptionally(e);
		}
	}

	/** What was before it in the device's queue may have switched it off, so the leave is asked for now. */
	private Permit<WriteGate.Setting> permit(double value) throws DeviceException {
		ramps.checkNotEnded(this);
		return ramps.gate().set(parameter.path(), value);
	}

	private void send(int index) {
		session.<Void>write("set " + parameter.source().name(), device -> {
			DriverWrites.set(device, permit(values.get(index)));
			ramps.sent(parameter.path(), values.get(index));
			return null;
		}).whenComplete((done, failure) -> {
			if (failure != null) {
				fail(failure);
				return;
			}
			ramps.accepted();
			if (index + 1 == values.size()) {
				result.complete(null);
			} else {
				pauseBefore(index + 1);
			}
		});
	}

	private void fail(Throwable failure) {
		result.completeExceptionally(failure);
	}

	/** Virtual time passes at once and in order; real time does not hold up the device's thread. */
	private void pauseBefore(int index) {
		long millis = Math.round(STEP_SECONDS * 1000);
		try {
			if (ramps.time().virtual()) {
				ramps.time().sleep(Duration.ofMillis(millis));
				step(index);
			} else {
				ramps.scheduler().schedule(() -> step(index), millis, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException | RejectedExecutionException e) {
			if (e instanceof InterruptedException) {
				Thread.currentThread().interrupt();
			}
			result.completeExceptionally(
					new DeviceException(DeviceReason.CANCELLED, parameter.path() + ": the ramp was interrupted", e));
		}
	}

	/** While the device ramps, what would forbid a step forbids to go on. */
	private void watch() {
		if (ramps.time().virtual()) {
			return;
		}
		try {
			ramps.scheduler().schedule(this::look, WATCH.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			// the instrument was closed
		}
	}

	private void look() {
		@Nullable
		LiveParameter now = ramps.now(parameter.path());
		if (now == null || now.arrived() || !ramps.newest(this)) {
			return;
		}
		try {
			ramps.gate().goOn(now, values.getLast());
			watch();
		} catch (DeviceException e) {
			session.call("hold " + parameter.source().name(), device -> {
				DriverWrites.hold(device, parameter.source().name());
				return null;
			});
			ramps.sent(parameter.path(), now.readback());
			ramps.accepted();
			session.note(e);
		}
	}
}
