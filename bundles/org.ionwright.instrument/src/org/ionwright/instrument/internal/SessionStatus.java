package org.ionwright.instrument.internal;

import java.util.function.UnaryOperator;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.TimeSource;

/** The state of one device with its reason; every change is told once it is made. Safe for use from any thread. */
final class SessionStatus {

	private final TimeSource time;
	private final Runnable changed;
	private volatile DeviceStatus status;

	SessionStatus(TimeSource time, Runnable changed) {
		this.time = time;
		this.changed = changed;
		this.status = new DeviceStatus(DeviceState.DISCONNECTED, DeviceReason.NONE, "not connected", time.now());
	}

	DeviceStatus now() {
		return status;
	}

	void become(DeviceState state, DeviceReason reason, String text) {
		change(old -> next(old, state, reason, text));
	}

	void occupied(String text) {
		change(old -> old.state() == DeviceState.READY ? next(old, DeviceState.BUSY, DeviceReason.NONE, text) : old);
	}

	/** What a device that is occupied does now. */
	void occupiedNow(String text) {
		change(old -> old.state() == DeviceState.BUSY ? next(old, DeviceState.BUSY, DeviceReason.NONE, text) : old);
	}

	void free() {
		change(old -> old.state() == DeviceState.BUSY ? next(old, DeviceState.READY, DeviceReason.NONE, "") : old);
	}

	/** Something about a device that can be used. */
	void note(DeviceReason reason, String text) {
		change(old -> old.state() == DeviceState.READY ? next(old, DeviceState.READY, reason, text) : old);
	}

	/** What was noted for this reason is over. */
	void clear(DeviceReason reason) {
		change(old -> old.state() == DeviceState.READY && old.reason() == reason
				? next(old, DeviceState.READY, DeviceReason.NONE, "")
				: old);
	}

	private DeviceStatus next(DeviceStatus old, DeviceState state, DeviceReason reason, String text) {
		return new DeviceStatus(state, reason, text, old.state() == state ? old.since() : time.now());
	}

	/** Told outside of the lock: who hears it may ask for anything. */
	private void change(UnaryOperator<DeviceStatus> step) {
		synchronized (this) {
			DeviceStatus old = status;
			DeviceStatus next = step.apply(old);
			if (next == old) {
				return;
			}
			status = next;
		}
		changed.run();
	}
}
