package org.ionwright.device;

/** The state of a device as the session sees it. */
public enum DeviceState {
	DISCONNECTED(false), CONNECTING(false), READY(true), BUSY(true), FAULT(false);

	private final boolean usable;

	DeviceState(boolean usable) {
		this.usable = usable;
	}

	/** Whether readings can be expected. */
	public boolean usable() {
		return usable;
	}
}
