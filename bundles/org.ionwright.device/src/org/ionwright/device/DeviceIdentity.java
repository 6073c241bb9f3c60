package org.ionwright.device;

/**
 * Who a device says it is. Empty texts where it does not say.
 *
 * @param firmware
 *            as the device words it
 */
public record DeviceIdentity(String vendor, String model, String serialNumber, String firmware) {

	/** Whether both can be the same device: nothing that both of them say is different. */
	public boolean sameDeviceAs(DeviceIdentity other) {
		return same(vendor, other.vendor) && same(model, other.model) && same(serialNumber, other.serialNumber);
	}

	private static boolean same(String one, String two) {
		return one.isEmpty() || two.isEmpty() || one.equals(two);
	}
}
