package org.ionwright.device;

import java.util.Objects;

/** A call to a device failed. The message is written for people: what, where, value, limit, remedy. */
public class DeviceException extends Exception {

	private static final long serialVersionUID = 1;

	private final DeviceReason reason;

	public DeviceException(DeviceReason reason, String message) {
		super(message);
		this.reason = Objects.requireNonNull(reason);
	}

	public DeviceException(DeviceReason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = Objects.requireNonNull(reason);
	}

	public DeviceReason reason() {
		return reason;
	}
}
