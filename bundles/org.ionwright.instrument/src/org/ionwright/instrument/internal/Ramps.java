package org.ionwright.instrument.internal;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.internal.WriteGate.Permit;

/** The newest ramp of each parameter; an older one and one before a safe state must not go on. Safe for use from any thread. */
final class Ramps {

	private final WriteGate gate;
	private final ParameterTable table;
	private final TimeSource time;
	private final ScheduledExecutorService scheduler;
	private final Runnable readingsChanged;
	private final Map<String, Ramp> newest = new ConcurrentHashMap<>();

	Ramps(WriteGate gate, ParameterTable table, TimeSource time, ScheduledExecutorService scheduler,
			Runnable readingsChanged) {
		this.gate = gate;
		this.table = table;
		this.time = time;
		this.scheduler = scheduler;
		this.readingsChanged = readingsChanged;
	}

	CompletableFuture<Void> start(DeviceSession session, Permit<WriteGate.Setting> permit) {
		LiveParameter parameter = permit.subject().parameter();
		Ramp ramp = new Ramp(this, session, parameter, permit.subject().value());
		newest.put(parameter.path(), ramp);
		return ramp.start();
	}

	/** The ramp of a parameter does not go on. */
	void end(String path) {
		newest.remove(path);
	}

	/** Whether a value is on its way to the device. */
	boolean going(String path) {
		Ramp ramp = newest.get(path);
		return ramp != null && ramp.going();
	}

	/** A value that was ended while it waited for the device is not sent. */
	void checkNotEnded(Ramp ramp) throws DeviceException {
		if (!newest.containsKey(ramp.parameter().path())) {
			checkNewest(ramp);
		}
	}

	void endAll() {
		newest.clear();
	}

	boolean newest(Ramp ramp) {
		return newest.get(ramp.parameter().path()) == ramp;
	}

	void checkNewest(Ramp ramp) throws DeviceException {
		if (!newest(ramp)) {
			throw new DeviceException(DeviceReason.CANCELLED, ramp.parameter().path()
					+ ": the ramp was ended by a newer value, an interlock or the safe state");
		}
	}

	/** On the device's thread, so that the gate knows it when it is asked for the next call. */
	void sent(String path, double value) {
		table.update(path, row -> row.withSetPoint(value));
	}

	void accepted() {
		readingsChanged.run();
	}

	@Nullable
	LiveParameter now(String path) {
		return table.get(path).orElse(null);
	}

	WriteGate gate() {
		return gate;
	}

	TimeSource time() {
		return time;
	}

	ScheduledExecutorService scheduler() {
		return scheduler;
	}
}
