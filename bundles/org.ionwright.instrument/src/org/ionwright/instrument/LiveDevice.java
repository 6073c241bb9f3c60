package org.ionwright.instrument;

import java.util.Optional;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceStatus;

/**
 * A bound device at one moment.
 *
 * @param part
 *            path of the part of the instrument it drives
 * @param address
 *            as in the instrument file
 * @param description
 *            empty until the device was connected once
 */
public record LiveDevice(String part, String address, DeviceStatus status, Optional<DeviceDescription> description) {
}
