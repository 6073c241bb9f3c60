package org.ionwright.serve.internal;

import org.ionwright.device.DeviceState;
import org.ionwright.device.Quality;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.serve.internal.pva.Alarm;
import org.ionwright.serve.internal.pva.Alarm.Severity;
import org.ionwright.serve.internal.pva.Alarm.Status;

/** What is wrong, as EPICS says it. Pure. */
final class Alarms {

	private Alarms() {
	}

	/**
	 * @param device
	 *            what the device says of itself; may be empty
	 */
	static Alarm of(Quality quality, String device) {
		return switch (quality) {
		case GOOD -> Alarm.NO;
		case UNCERTAIN -> new Alarm(Severity.MINOR, Status.DEVICE, text("uncertain or out of range", device));
		case STALE -> new Alarm(Severity.INVALID, Status.DRIVER, text("no fresh reading", device));
		case NONE -> new Alarm(Severity.INVALID, Status.DEVICE, text("no value", device));
		};
	}

	static Alarm of(DeviceState state, String text) {
		return switch (state) {
		case READY, BUSY -> Alarm.NO;
		case CONNECTING -> new Alarm(Severity.MINOR, Status.DRIVER, text);
		case DISCONNECTED, FAULT -> new Alarm(Severity.MAJOR, Status.DRIVER, text);
		};
	}

	static Alarm of(InstrumentState state, String text) {
		return switch (state) {
		case READY, SCANNING -> Alarm.NO;
		case CONNECTING -> new Alarm(Severity.MINOR, Status.DRIVER, text);
		case DISCONNECTED, PARTIAL, FAULT -> new Alarm(Severity.MAJOR, Status.DRIVER, text);
		};
	}

	private static String text(String what, String device) {
		return device.isEmpty() ? what : what + ": " + device;
	}
}
