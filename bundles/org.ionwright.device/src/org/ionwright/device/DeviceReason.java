package org.ionwright.device;

/** Why a device is in its state or refused a call. The text beside it gives the case. */
public enum DeviceReason {
	/** Nothing is wrong. */
	NONE,
	/** No installed driver serves the scheme of the address. */
	NO_DRIVER,
	/** Address or settings are wrong; trying again will not help. */
	CONFIGURATION,
	/** The link could not be opened or broke; the framework tries again. */
	LINK_LOST,
	/** No answer within the deadline. */
	TIMEOUT,
	/** The answer did not follow the protocol. */
	PROTOCOL,
	/** The value is outside a limit; nothing was sent. */
	LIMIT,
	/** An interlock forbids it; nothing was sent. */
	INTERLOCK,
	/** The device has no such parameter or capability. */
	UNSUPPORTED,
	/** The device itself reports a fault. */
	HARDWARE,
	/** Another operation occupies the device. */
	BUSY,
	/** A person or a program cancelled it. */
	CANCELLED,
	/** A defect of the driver: an exception that the contract does not allow. */
	DRIVER_DEFECT
}
