package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;

/**
 * Brings one parameter to its target no faster than allowed. The gate is asked again before each step; a newer ramp of the
 * same parameter or a safe state ends it.
 */
final class Ramp {

	static final double STEP_SECONDS = 0.1;

	private final SessionInstrument instrument;
	private final WriteGate gate;
	private final DeviceSession session;
	private final LiveParameter parameter;

	Ramp(SessionInstrument instrument, WriteGate gate, DeviceSession session, LiveParameter parameter) {
		this.instrument = instrument;
		this.gate = gate;
		this.session = session;
		this.parameter = parameter;
	}

	CompletableFuture<Void> start(double target) {
		instrument.ramps().put(parameter.path(), this);
		List<Double> values = steps(parameter, target);
		CompletionStage<Void> sent = send(values.getFirst());
		for (double value : values.subList(1, values.size())) {
			sent = sent.thenCompose(done -> pauseAndSend(value));
		}
		return sent.toCompletableFuture();
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

	private CompletionStage<Void> pauseAndSend(double value) {
		try {
			instrument.time().sleep(Duration.ofMillis(Math.round(STEP_SECONDS * 1000)));
			if (instrument.ramps().get(parameter.path()) != this) {
				throw new DeviceException(DeviceReason.CANCELLED,
						parameter.path() + ": the ramp was replaced by a newer value or by the safe state");
			}
			gate.check(parameter.path(), value);
			return send(value);
		} catch (DeviceException e) {
			return CompletableFuture.failedFuture(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return CompletableFuture.failedFuture(
					new DeviceException(DeviceReason.CANCELLED, parameter.path() + ": the ramp was interrupted", e));
		}
	}

	private CompletableFuture<Void> send(double value) {
		String name = parameter.part().isEmpty() ? parameter.path()
				: parameter.path().substring(parameter.part().length() + 1);
		return session.set(name, value).thenRun(() -> instrument.accepted(parameter.path(), value));
	}
}
