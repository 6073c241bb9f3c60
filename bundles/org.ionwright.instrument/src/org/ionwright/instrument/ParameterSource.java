package org.ionwright.instrument;

import org.ionwright.device.Role;

/**
 * Where a live parameter comes from.
 *
 * @param device
 *            {@link LiveDevice#index() index} of the device that offers it
 * @param name
 *            in the driver
 * @param role
 *            what it does in the instrument, as the driver says
 * @param remark
 *            why it does not stand for the value of the model that it was meant for, such as another unit; empty when all is well
 * @param periodSeconds
 *            longest time between two readings when all goes well, s; 0 when it is read with each poll
 */
public record ParameterSource(int device, String name, Role role, String remark, double periodSeconds) {

	/** Of a parameter that is read with each poll. */
	public ParameterSource(int device, String name, Role role, String remark) {
		this(device, name, role, remark, 0);
	}

	/** The first device, name as the path. */
	static ParameterSource first(String path) {
		return new ParameterSource(0, path, Role.SETTING, "");
	}
}
