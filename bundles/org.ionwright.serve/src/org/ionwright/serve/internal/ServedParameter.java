package org.ionwright.serve.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.serve.internal.pva.PvData;
import org.ionwright.serve.internal.pva.PvaServer;
import org.ionwright.serve.internal.pva.ServedPv;

/**
 * One parameter of the live instrument as one or two variables: what is read back and, when it can be set at all, its set-point, whose
 * puts go to the gate of the instrument.
 */
final class ServedParameter {

	/** A ramp may take minutes; the client is told that it has begun when it was not refused within this time. */
	private static final long RAMP_MILLIS = 500;

	private final LiveInstrument live;
	private final String path;
	private final boolean writable;
	private final Consumer<String> notes;
	private final Told told = new Told();
	private final ServedPv readback;
	private final @Nullable ServedPv setPoint;
	private double asked = Double.NaN;
	private double shown = Double.NaN;
	private Instant set;

	/** Adds the variables to the server. */
	ServedParameter(LiveInstrument live, LiveParameter parameter, PvaServer server, PvNames names, WriteList writes,
			Consumer<String> notes) {
		this.live = live;
		this.notes = notes;
		this.path = parameter.path();
		this.set = live.time().now();
		String name = names.readback(path);
		String setPointName = names.setPoint(path);
		this.writable = writes.allows(setPointName, names.prefix());
		boolean settable = parameter.access() == Access.READ_WRITE;
		readback = server.add(name, ParameterData.readback(parameter, ""), false,
				(value, who) -> refused(name,
						settable ? "is what is read back; put " + setPointName : "can only be read"));
		setPoint = settable
				? server.add(setPointName, ParameterData.setPoint(parameter, Double.NaN, false, "", set), writable,
						(value, who) -> put(setPointName, value, who))
				: null;
		update(parameter);
	}

	List<String> names() {
		ServedPv second = setPoint;
		return second == null ? List.of(readback.name()) : List.of(readback.name(), second.name());
	}

	/** Empty when clients cannot put it. */
	Optional<String> writable() {
		ServedPv second = setPoint;
		return second == null || !writable ? Optional.empty() : Optional.of(second.name());
	}

	/**
	 * The newest values; what is worth it is told to those that watch.
	 *
	 * @param known
	 *            the parameter as it was; a put may have been answered since
	 */
	synchronized void update(LiveParameter known) {
		LiveParameter parameter = live.parameter(path).orElse(known);
		Optional<DeviceStatus> device = live.devices().stream()
				.filter(one -> one.index() == parameter.source().device()).findFirst().map(LiveDevice::status);
		boolean usable = device.map(status -> status.state().usable()).orElse(false);
		String text = device.map(DeviceStatus::text).orElse("no device");
		PvData data = ParameterData.readback(parameter, text);
		readback.set(data, told.worth(parameter.display(parameter.readback()), data,
				ParameterData.deadband(parameter), System.nanoTime()));
		ServedPv second = setPoint;
		if (second != null) {
			double value = Double.isNaN(asked) ? parameter.setPoint() : asked;
			if (Double.compare(value, shown) != 0) {
				shown = value;
				set = live.time().now();
			}
			second.set(ParameterData.setPoint(parameter, value, usable, text, set), true);
		}
	}

	void remove(PvaServer server) {
		server.remove(readback);
		ServedPv second = setPoint;
		if (second != null) {
			server.remove(second);
		}
	}

	private CompletableFuture<Void> put(String name, double put, String who) {
		Optional<LiveParameter> now = live.parameter(path);
		if (!writable || now.isEmpty()) {
			return refused(name, writable ? "is not offered by any connected device"
					: "can only be read; it is not in the list of names that this node lets put");
		}
		LiveParameter parameter = now.get();
		double value = ParameterData.value(parameter, put);
		synchronized (this) {
			asked = value;
		}
		CompletableFuture<Void> sent = live.set(path, value);
		CompletableFuture<Void> ended = sent.whenComplete((done, failure) -> {
			settled(value);
			notes.accept(name + " = " + parameter.text(value) + " by " + who
					+ (failure == null ? "" : " refused: " + Words.of(failure)));
		});
		return ramped(parameter, value) ? orBegun(ended) : ended;
	}

	/** Before the client hears of it: its next question must not be answered with an old set-point. */
	private void settled(double value) {
		synchronized (this) {
			if (asked == value) {
				asked = Double.NaN;
			}
		}
		live.parameter(path).ifPresent(this::update);
	}

	private static boolean ramped(LiveParameter parameter, double value) {
		double from = Double.isNaN(parameter.setPoint()) ? parameter.readback() : parameter.setPoint();
		return Math.abs(value - from) * 1e3 > parameter.ratePerSecond() * RAMP_MILLIS / 2;
	}

	private CompletableFuture<Void> orBegun(CompletableFuture<Void> ended) {
		CompletableFuture<Boolean> begun = new CompletableFuture<Boolean>().completeOnTimeout(true, RAMP_MILLIS,
				TimeUnit.MILLISECONDS);
		return CompletableFuture.anyOf(ended, begun).thenAccept(one -> live.parameter(path).ifPresent(this::update));
	}

	private static CompletableFuture<Void> refused(String name, String why) {
		return CompletableFuture.failedFuture(new DeviceException(DeviceReason.UNSUPPORTED, name + " " + why));
	}
}
