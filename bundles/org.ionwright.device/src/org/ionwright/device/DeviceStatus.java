package org.ionwright.device;

import java.time.Instant;

/**
 * State, reason and text of a device.
 *
 * @param text
 *            one line for people; empty only when there is nothing to say
 * @param since
 *            when the state was entered
 */
public record DeviceStatus(DeviceState state, DeviceReason reason, String text, Instant since) {
}
