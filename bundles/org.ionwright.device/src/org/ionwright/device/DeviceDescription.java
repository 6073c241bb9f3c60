package org.ionwright.device;

import java.util.List;

/**
 * What a connected device says of itself.
 *
 * @param simulated
 *            whether there is no hardware behind it; data from it are marked as such everywhere
 */
public record DeviceDescription(String vendor, String model, String serialNumber, String firmware, boolean simulated,
		List<ParameterDescription> parameters) {

	public DeviceDescription {
		parameters = List.copyOf(parameters);
	}

	public DeviceDescription(DeviceIdentity identity, boolean simulated, List<ParameterDescription> parameters) {
		this(identity.vendor(), identity.model(), identity.serialNumber(), identity.firmware(), simulated, parameters);
	}

	public DeviceIdentity identity() {
		return new DeviceIdentity(vendor, model, serialNumber, firmware);
	}
}
