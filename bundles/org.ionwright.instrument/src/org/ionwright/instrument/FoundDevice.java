package org.ionwright.instrument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place where a device may be, in the inbox.
 *
 * @param address
 *            of the transport: {@code serial:/dev/ttyUSB0} or {@code tcp://host:port}; with a scheme before it a device address
 * @param label
 *            as the operating system names it; the address when it does not
 * @param usb
 *            {@code 0403:6001} for a USB device; empty otherwise
 * @param serialNumber
 *            of the USB device; empty when it has none
 * @param presence
 *            whether it is there
 * @param since
 *            when that was first seen
 * @param neverTouch
 *            nothing is ever sent there, by decision of a person; kept over restarts
 * @param suggested
 *            schemes of drivers whose devices hang on such a USB id
 * @param lastProbe
 *            what the last question to it gave
 */
public record FoundDevice(String address, String label, String usb, String serialNumber, Presence presence,
		Instant since, boolean neverTouch, List<String> suggested, Optional<ProbeResult> lastProbe) {

	/** Whether it is there. */
	public enum Presence {
		/** Came after the workbench was started. */
		NEW, PRESENT, VANISHED,
		/** Typed by a person; not known to be there. */
		ENTERED
	}

	public FoundDevice {
		suggested = List.copyOf(suggested);
	}
}
