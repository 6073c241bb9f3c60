package org.ionwright.scan.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.scan.PlannedSetting;

/** Sends settings through the gate, in their order, and waits until all have arrived. */
final class Settling {

	/** Longest time for a heater to arrive. */
	static final Duration LIMIT = Duration.ofMinutes(15);
	private static final Duration STEP = Duration.ofMillis(100);

	private final LiveInstrument instrument;
	private final Changes changes;
	private final List<PlannedSetting> settings;
	private final Consumer<String> say;

	Settling(LiveInstrument instrument, Changes changes, List<PlannedSetting> settings, Consumer<String> say) {
		this.instrument = instrument;
		this.changes = changes;
		this.settings = settings;
		this.say = say;
	}

	/**
	 * @throws ExecutionException
	 *             with a {@link DeviceException} as cause: refused by the gate or the device, or not arrived in time
	 */
	void settle() throws InterruptedException, ExecutionException {
		instrument.refresh();
		for (PlannedSetting setting : settings) {
			send(setting);
		}
		Instant limit = instrument.time().now().plus(LIMIT);
		instrument.refresh();
		Optional<LiveParameter> waiting = notArrived();
		while (waiting.isPresent()) {
			say.accept("waiting for " + shown(waiting.get()));
			if (instrument.time().now().isAfter(limit)) {
				throw new ExecutionException(new DeviceException(DeviceReason.TIMEOUT, shown(waiting.get())
						+ ": not arrived after " + LIMIT.toMinutes() + " minutes; check the part and its supply"));
			}
			instrument.time().sleep(STEP);
			instrument.refresh();
			waiting = notArrived();
		}
	}

	private void send(PlannedSetting setting) throws InterruptedException, ExecutionException {
		double from = changes.standing(setting.path());
		if (setting.rampSeconds() > 0 && !Double.isNaN(from) && from != setting.value()) {
			ramp(setting, from);
		}
		say.accept("setting " + setting.path());
		changes.set(setting.path(), setting.value()).get();
	}

	/** Up to the last value but one. */
	private void ramp(PlannedSetting setting, double from) throws InterruptedException, ExecutionException {
		TimeSource time = instrument.time();
		Instant begin = time.now();
		double passed = 0;
		while (passed < setting.rampSeconds()) {
			say.accept("ramping " + setting.path() + ": " + Math.round(setting.rampSeconds() - passed) + " s left");
			double left = setting.rampSeconds() - passed;
			time.sleep(Duration.ofNanos(Math.round(1e9 * Math.min(left, 1e-9 * STEP.toNanos()))));
			passed = 1e-9 * Duration.between(begin, time.now()).toNanos();
			if (passed < setting.rampSeconds()) {
				changes.set(setting.path(), from + (setting.value() - from) * passed / setting.rampSeconds()).get();
			}
		}
	}

	private Optional<LiveParameter> notArrived() {
		return settings.stream().flatMap(setting -> instrument.parameter(setting.path()).stream())
				.filter(parameter -> !parameter.arrived()).findFirst();
	}

	private static String shown(LiveParameter parameter) {
		return parameter.label() + ": " + parameter.text(parameter.readback()) + " of "
				+ parameter.text(parameter.setPoint());
	}
}
