package org.ionwright.instrument;

/** The state of a live instrument as a whole. */
public enum InstrumentState {
	/** No device is connected and none is asked for. */
	DISCONNECTED,
	/** Devices are being connected. */
	CONNECTING,
	/** Some devices can be used, others not; the text says which and why. */
	PARTIAL,
	/** Every bound device can be used. */
	READY,
	/** A scan is going on. */
	SCANNING,
	/** No device can be used, at least one because of a fault. */
	FAULT
}
