package org.ionwright.instrument;

import java.time.Instant;

import org.ionwright.device.DeviceReason;

/**
 * A call to a device that failed.
 *
 * @param call
 *            what was asked, such as {@code read}
 * @param text
 *            for people, one line
 */
public record DeviceTrouble(DeviceReason reason, String call, String text, Instant time) {
}
