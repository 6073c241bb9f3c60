package org.ionwright.device.transport;

/**
 * A port of this computer to which a device may be connected.
 *
 * @param address
 *            of the link, {@code serial:/dev/ttyS0}; for an adapter the name that stays with it wherever it is plugged in, where the
 *            system has one ({@code serial:/dev/serial/by-id/…})
 * @param description
 *            as the system words it; may be empty
 * @param usbId
 *            vendor and product of the USB device, {@code 0403:6001}, four small hexadecimal digits each; empty when there is none
 * @param serialNumber
 *            of the USB device; empty when it has none
 */
public record FoundPort(String address, String description, String usbId, String serialNumber) {
}
