package org.ionwright.instrument.internal;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.internal.WriteGate.Permit;
import org.ionwright.instrument.operation.Guarded;

/** Ways down: a scan, one parameter, or a whole device. Nothing here asks an interlock or makes a ramp. */
final class SwitchOff {

	private final WriteGate gate;
	private final Ramps ramps;
	private final Scanning scanning;
	private final ParameterTable table;
	private final BiConsumer<LiveParameter, Double> accepted;
	private final Runnable changed;

	/**
	 * @param accepted
	 *            hears of a set-point that a device took
	 * @param changed
	 *            told when set-points are others
	 */
	SwitchOff(WriteGate gate, Ramps ramps, Scanning scanning, ParameterTable table,
			BiConsumer<LiveParameter, Double> accepted, Runnable changed) {
		this.gate = gate;
		this.ramps = ramps;
		this.scanning = scanning;
		this.table = table;
		this.accepted = accepted;
		this.changed = changed;
	}

	/** Ends a scan as an interlock demands. */
	void scan(String why) {
		scanning.stop(DeviceReason.INTERLOCK, why);
	}

	/** Whether a value of a parameter is on its way, though the parameter is still off. */
	boolean coming(LiveParameter parameter) {
		return ramps.going(parameter.path());
	}

	/** Switches one parameter off at once; a device that does not take that is brought to its safe state. */
	void parameter(Guarded what, DeviceSession session, LiveParameter parameter) {
		ramps.end(parameter.path());
		Permit<WriteGate.Setting> permit = gate.off(what, parameter);
		double off = permit.subject().value();
		session.<Void>write("switch off " + parameter.source().name(), device -> {
			DriverWrites.set(device, permit);
			table.update(parameter.path(), row -> row.withSetPoint(off));
			return null;
		}).whenComplete((done, failure) -> {
			if (failure == null) {
				table.get(parameter.path()).ifPresent(row -> accepted.accept(row, off));
				changed.run();
			} else {
				device(session);
			}
		});
	}

	/** Brings one device to its safe state. */
	CompletableFuture<Void> device(DeviceSession session) {
		return session.safeState(() -> session.description().map(ParameterRows::safeValues).orElse(Map.of())
				.forEach((name, value) -> table.update(session.binding().index(), name,
						row -> row.withSetPoint(value))))
				.thenRun(changed);
	}
}
